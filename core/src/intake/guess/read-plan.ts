import { isDeepStrictEqual } from 'node:util';

import type { Mapping, MappingPlan, MappingRule, PlannedColumn } from '@touchstone/sdk/contract';

import { clockFormats, mappingOf, modelColumnOf } from './plan-mapping.js';

type RuleObject = Exclude<MappingRule, string>;

/** The plan that a mapping follows; undefined for one that says more than a plan can. */
export function planOf(mapping: Mapping): MappingPlan | undefined {
  const main = mapping.into.at(-1);
  if (!main || mapping.timezone === undefined || mapping.distinct) {
    return undefined;
  }
  const all = Object.entries(main.columns).flatMap(([becomes, rule]) => plannedOf(main.table, becomes, rule));
  const number = all.find(({ becomes }) => becomes === 'id')?.column;
  const columns = all.filter(({ becomes, column }) => !(main.table === 'case' && becomes === 'external_ref' && column === number)).map((planned) => withKinds(planned, mapping));
  const highest = mapping.into.find(({ table }) => table === 'survey')?.columns['scale_max'];
  const scale = typeof highest === 'object' ? highest.const : undefined;
  const plan: MappingPlan = {
    table: main.table,
    timezone: mapping.timezone,
    decimal: mapping.file?.decimal ?? '.',
    ...(main.table === 'survey_response' && (scale === 5 || scale === 10 || scale === 100) && { scale }),
    columns,
  };
  return isDeepStrictEqual(plain(mappingOf(plan, '').into), plain(mapping.into)) ? plan : undefined;
}

/** Free of everything that JSON cannot say, so that two of them can be compared; mappings of before there was `keepKnown` follow plans too. */
const plain = (targets: Mapping['into']): unknown => JSON.parse(JSON.stringify(targets.map((target) => ({ ...target, keepKnown: undefined }))));

function plannedOf(table: string, becomes: string, given: MappingRule): PlannedColumn[] {
  const rule: RuleObject = typeof given === 'string' ? { from: given } : given;
  const [first] = rule.first ?? [];
  const { from, ...steps }: RuleObject = typeof first === 'object' ? first : rule;
  const [column, clock] = [from ?? []].flat();
  const type = modelColumnOf(table, becomes)?.definition.type;
  if (column === undefined || type === undefined) {
    return [];
  }
  const dated = type === 'timestamp' || type === 'date';
  return [
    {
      column,
      becomes,
      ...(dated && { dates: daysOf(steps.date, clock !== undefined) }),
      ...(clock !== undefined && { clock }),
      ...(steps.map && { words: steps.map as Record<string, string | null> }),
      ...(steps.otherwise !== undefined && { otherwise: steps.otherwise as string | null }),
      ...(type === 'seconds' && { unit: (steps.number?.unit ?? 'seconds') as NonNullable<PlannedColumn['unit']> }),
    },
  ];
}

/** The formats without the times of day that were put to them. */
function daysOf(date: RuleObject['date'], withClock: boolean): string[] {
  const all = [date ?? 'ISO'].flat();
  const ending = ` ${clockFormats[0]}`;
  return withClock && date !== undefined ? all.filter((format) => format.endsWith(ending)).map((format) => format.slice(0, -ending.length)) : all;
}

/** What a case's channels are is told by the rows of channels beside it. */
function withKinds(planned: PlannedColumn, { into }: Mapping): PlannedColumn {
  const kind = into.find(({ table }) => table === 'channel')?.columns['kind'];
  return planned.becomes === 'channel_id' && typeof kind === 'object' && kind.map
    ? { ...planned, words: kind.map as Record<string, string | null>, otherwise: (kind.otherwise ?? null) as string | null }
    : planned;
}
