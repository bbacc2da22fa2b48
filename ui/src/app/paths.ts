/** The addresses of the views. What a view shows is in its address, so that it can be shared, printed and reloaded. */
const keepLanguage = (): string => {
  const language = new URLSearchParams(location.search).get('lang');
  return language === null ? '' : `lang=${encodeURIComponent(language)}`;
};

/** The query of an address, with the language that was asked for kept. */
export function withQuery(path: string, query: Readonly<Record<string, string>> = {}, hash = ''): string {
  const search = [new URLSearchParams(query).toString(), keepLanguage()].filter((part) => part !== '').join('&');
  return `${path}${search === '' ? '' : `?${search}`}${hash === '' ? '' : `#${hash}`}`;
}

const join = (...parts: readonly string[]): string => `/${parts.map(encodeURIComponent).join('/')}`;

export const paths = {
  choose: (): string => withQuery('/'),
  scorecard: (organisation: string): string => withQuery(join('organisations', organisation)),
  actions: (organisation: string): string => withQuery(join('organisations', organisation, 'actions')),
  data: (organisation: string): string => withQuery(join('organisations', organisation, 'data')),
  plugins: (organisation: string): string => withQuery(join('organisations', organisation, 'plugins')),
  plugin: (organisation: string, plugin: string, hash = ''): string => withQuery(join('organisations', organisation, 'plugins', plugin), {}, hash),
  running: (organisation: string): string => withQuery(join('organisations', organisation, 'plugins', 'running')),
  principle: (organisation: string, principle: string, hash = ''): string =>
    withQuery(join('organisations', organisation, 'principles', principle), {}, hash),
  /** The units of a check beside each other; without one, of the check that needs it most. */
  units: (organisation: string, check?: string, by?: string): string =>
    withQuery(join('organisations', organisation, 'units', ...(check === undefined ? [] : [check])), by === undefined ? {} : { by }),
  report: (organisation: string): string => withQuery(join('organisations', organisation, 'report')),
  finding: (organisation: string, finding: string, hash = ''): string =>
    withQuery(join('organisations', organisation, 'findings', finding), {}, hash),
};
