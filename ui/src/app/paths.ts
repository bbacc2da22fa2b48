import { viewOf, viewQuery } from './view.js';

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

/** What is compared: two periods by their keys, a unit, and the principle whose checks are shown. */
export interface ComparedPeriods {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly principle?: string | undefined;
  readonly unit?: Readonly<Record<string, string>> | undefined;
}

const unitPrefix = 'unit.';

/** What a query asks to compare. */
export function toCompared(query: URLSearchParams): ComparedPeriods {
  const members = [...query].filter(([name]) => name.startsWith(unitPrefix)).map(([name, value]) => [name.slice(unitPrefix.length), value] as const);
  const asked = (name: string) => query.get(name) ?? undefined;
  return { from: asked('from'), to: asked('to'), principle: asked('principle'), unit: members.length > 0 ? Object.fromEntries(members) : undefined };
}

/** The query of a page that shows the same part of the scorecard as the present one. */
const keepingView = (query: Readonly<Record<string, string>> = {}): Readonly<Record<string, string>> => ({ ...viewQuery(viewOf(new URLSearchParams(location.search))), ...query });

const join = (...parts: readonly string[]): string => `/${parts.map(encodeURIComponent).join('/')}`;

export const paths = {
  choose: (): string => withQuery('/'),
  scorecard: (organisation: string, layout?: string): string => withQuery(join('organisations', organisation), keepingView(layout === undefined ? {} : { layout })),
  controls: (organisation: string, query: Readonly<Record<string, string>> = {}, hash = ''): string => withQuery(join('organisations', organisation, 'controls'), query, hash),
  chain: (organisation: string): string => withQuery(join('organisations', organisation, 'chain')),
  actions: (organisation: string, hash = ''): string => withQuery(join('organisations', organisation, 'actions'), {}, hash),
  /** What falls due in the days to come. */
  due: (organisation: string): string => withQuery(join('organisations', organisation, 'due')),
  /** A form for a visit. */
  visit: (organisation: string): string => withQuery(join('organisations', organisation, 'visit')),
  data: (organisation: string): string => withQuery(join('organisations', organisation, 'data')),
  /** Where a customer is forgotten on request. */
  forget: (organisation: string): string => withQuery(join('organisations', organisation, 'data', 'forget')),
  /** A file that was dropped: its columns, its mapping and its import. */
  upload: (organisation: string, upload: string): string => withQuery(join('organisations', organisation, 'data', 'uploads', upload)),
  /** A kept mapping as text; `at` is a column of the file, or a property, to go to. */
  mapping: (organisation: string, mapping: string, at?: string): string => withQuery(join('organisations', organisation, 'data', 'mappings', mapping), at === undefined ? {} : { at }),
  plugins: (organisation: string): string => withQuery(join('organisations', organisation, 'plugins')),
  plugin: (organisation: string, plugin: string, hash = ''): string => withQuery(join('organisations', organisation, 'plugins', plugin), {}, hash),
  running: (organisation: string): string => withQuery(join('organisations', organisation, 'plugins', 'running')),
  principle: (organisation: string, principle: string, hash = ''): string =>
    withQuery(join('organisations', organisation, 'principles', principle), keepingView(), hash),
  /** A check on the page of its principle, in the period of this key. */
  checkIn: (organisation: string, check: string, period: string): string =>
    withQuery(join('organisations', organisation, 'principles', check.split('.')[0] ?? ''), viewQuery({ period }), check),
  /** The units of a check beside each other; without one, of the check that needs it most. */
  units: (organisation: string, check?: string, by?: string): string =>
    withQuery(join('organisations', organisation, 'units', ...(check === undefined ? [] : [check])), keepingView(by === undefined ? {} : { by })),
  /** Two periods beside each other; without them, the period of the scorecard against the one before. */
  compare: (organisation: string, { unit = {}, ...query }: ComparedPeriods = {}): string => {
    const members = Object.entries(unit).map(([dimension, member]) => [`unit.${dimension}`, member]);
    const wanted = Object.entries(query).filter(([, value]) => value !== undefined && value !== '');
    return withQuery(join('organisations', organisation, 'compare'), Object.fromEntries([...wanted, ...members]) as Record<string, string>);
  },
  /** Who changed what, filtered; and where a figure comes from. */
  audit: (organisation: string, query: Readonly<Record<string, string>> = {}): string => withQuery(join('organisations', organisation, 'audit'), query),
  /** The catalogue of standards, filtered. */
  standards: (organisation: string, filters: Readonly<Record<string, string>> = {}): string => withQuery(join('organisations', organisation, 'standards'), filters),
  standard: (organisation: string, code: string, hash = ''): string => withQuery(join('organisations', organisation, 'standards', code), {}, hash),
  /** A standard to be added, perhaps for a check. */
  newStandard: (organisation: string, check?: string): string => withQuery(join('organisations', organisation, 'standards-new'), check === undefined ? {} : { check }),
  standardsPacks: (organisation: string, pack?: string): string => withQuery(join('organisations', organisation, 'standards-packs'), pack === undefined ? {} : { pack }),
  standardsImport: (organisation: string): string => withQuery(join('organisations', organisation, 'standards-import')),
  report: (organisation: string): string => withQuery(join('organisations', organisation, 'report'), keepingView()),
  finding: (organisation: string, finding: string, hash = ''): string =>
    withQuery(join('organisations', organisation, 'findings', finding), keepingView(), hash),
};
