import type { standardFacts } from '@touchstone/sdk/contract';

/** How the columns of the CSV that say something are written, and which fact each is. */
export const factColumns = {
  text: 'text',
  area: 'area',
  channel: 'channel',
  check: 'check',
  control: 'control',
  target: 'target',
  floor: 'floor',
  provenance: 'provenance',
  source: 'source',
  reverify: 'reverify',
  stakeholder: 'stakeholder',
  legal: 'legal',
  owner: 'owner',
  review_on: 'reviewOn',
  from: 'from',
  until: 'until',
  org_units: 'orgUnits',
  scheme: 'scheme',
  value_tag: 'valueTag',
} as const satisfies Readonly<Record<string, keyof typeof standardFacts | 'text'>>;

export type FactColumn = keyof typeof factColumns;

/** What an export tells beside: an import does not read it. */
export const toldColumns = ['version', 'state', 'pack', 'changed_by', 'changed_at', 'approved_by', 'approved_at'] as const;

/** Between the units of a list: ids may hold commas and semicolons, and a spreadsheet leaves this alone. */
export const listSeparator = ' | ';

export const isFactColumn = (name: string): name is FactColumn => Object.hasOwn(factColumns, name);
