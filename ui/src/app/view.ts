/** What part of the scorecard an address shows: a period by its key, an org unit and a channel by their ids. */
export interface View {
  readonly period?: string | undefined;
  readonly orgUnit?: string | undefined;
  readonly channel?: string | undefined;
}

const names = { period: 'period', orgUnit: 'unit.orgUnit', channel: 'unit.channel' } as const satisfies Record<keyof View, string>;

/** The view that an address shows; empty for the scorecard of the latest run. */
export function viewOf(query: URLSearchParams): View {
  const asked = (name: string) => query.get(name) || undefined;
  return { period: asked(names.period), orgUnit: asked(names.orgUnit), channel: asked(names.channel) };
}

/** A view as an address and the API name it: a unit by its dimensions, as `unit.orgUnit`. */
export function viewQuery({ period, orgUnit, channel }: View): Readonly<Record<string, string>> {
  const told = [[names.period, period], [names.orgUnit, orgUnit], [names.channel, channel]] as const;
  return Object.fromEntries(told.flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));
}

/** The query of an address with another view in place of its own. */
export function withView(query: URLSearchParams, view: View): URLSearchParams {
  const others = [...query].filter(([name]) => !(Object.values(names) as string[]).includes(name));
  return new URLSearchParams([...others, ...Object.entries(viewQuery(view))]);
}

/** Whether an address shows less than all, or another period. */
export const isPart = (view: View): boolean => Object.keys(viewQuery(view)).length > 0;
