import type { Mapping, MappingPlan, MappingRule, MappingTarget, PlannedColumn } from '@touchstone/sdk/contract';

import { columnsOf, type ModelColumn } from '../../model/ddl.js';
import { tableOf } from '../mapping/check-mapping.js';
import type { ColumnProfile } from './profile.js';
import { meaningsOf, vocabularyOf } from './words.js';

/** Tables whose ids people read: a column with a different value in almost every row is none of these. */
export const readable: ReadonlySet<string> = new Set(['org_unit', 'channel', 'topic']);

/** The forms of a time of day that stands in a column of its own. */
export const clockFormats: readonly string[] = ['hh:mm:ss a', 'hh:mm a', 'HH:mm:ss', 'HH:mm'];

const clockLength = /^\d+:\d{2}(:\d{2})?$/;

/** The model's column of a planned one; undefined where the table has none of that name. */
export function modelColumnOf(table: string, name: string): ModelColumn | undefined {
  const definition = tableOf(table);
  return definition && columnsOf(definition).find((column) => column.name === name);
}

/** Fills in what a plan leaves out, from what the values of the columns look like. */
export function completePlan(plan: MappingPlan, profiles: readonly ColumnProfile[]): MappingPlan {
  const columns = plan.columns.map((planned) => {
    const profile = profiles.find(({ name }) => name === planned.column);
    const column = modelColumnOf(plan.table, planned.becomes);
    return profile && column ? { ...defaultsOf(plan.table, column, profile), ...planned } : planned;
  });
  return { ...plan, ...(plan.table === 'survey_response' && { scale: plan.scale ?? scaleOf(columns, profiles) }), columns };
}

function defaultsOf(table: string, column: ModelColumn, profile: ColumnProfile): Omit<PlannedColumn, 'column' | 'becomes'> {
  const { type } = column.definition;
  if (type === 'timestamp' || type === 'date') {
    // Where too many values are no dates to be sure of it, a person may still say that they are: then the format that reads most.
    const dates = profile.dates.length > 0 ? [...profile.dates] : [profile.formats[0]?.format ?? 'ISO'];
    return { dates, ...(profile.clock !== undefined && { clock: profile.clock }) };
  }
  if (type === 'seconds') {
    return { unit: profile.samples.length > 0 && profile.samples.every((sample) => clockLength.test(sample)) ? 'clock' : 'seconds' };
  }
  const vocabulary = vocabularyOf(table, column);
  const values = profile.values.length > 0 ? profile.values.map(({ value }) => value) : profile.samples;
  return vocabulary ? { words: meaningsOf(values, vocabulary.meanings, vocabulary.otherwise), otherwise: vocabulary.otherwise } : {};
}

function scaleOf(columns: readonly PlannedColumn[], profiles: readonly ColumnProfile[]): 5 | 10 | 100 {
  const score = columns.find(({ becomes }) => becomes === 'score');
  const samples = (profiles.find(({ name }) => name === score?.column)?.samples ?? []).map(Number).filter(Number.isFinite);
  const highest = Math.max(5, ...samples);
  return highest > 10 ? 100 : highest > 5 ? 10 : 5;
}

/** The mapping of a complete plan: the rows of its table, and whatever they refer to that the same file tells of. */
export function mappingOf(plan: MappingPlan, name: string): Mapping {
  const columns: Record<string, MappingRule> = Object.fromEntries(
    plan.columns.flatMap((planned) => {
      const column = modelColumnOf(plan.table, planned.becomes);
      return column ? [[planned.becomes, ruleFor(column, planned)]] : [];
    }),
  );
  const parents = plan.table === 'case' ? completeCase(columns, plan) : plan.table === 'survey_response' ? completeSurvey(columns, plan) : [];
  if (!('id' in columns) && modelColumnOf(plan.table, 'id')) {
    columns['id'] = { line: true };
  }
  return { name, timezone: plan.timezone, ...(plan.decimal === ',' && { file: { decimal: ',' as const } }), into: [...parents, { table: plan.table, columns }] };
}

/** The columns of the table that no row can be kept without, and that the mapping does not fill. */
export function missingOf({ into }: Mapping): string[] {
  const main = into.at(-1);
  const table = main && tableOf(main.table);
  return table ? columnsOf(table).flatMap(({ name, required }) => (required && !(name in main.columns) ? [name] : [])) : [];
}

function ruleFor({ definition, required }: ModelColumn, planned: PlannedColumn): MappingRule {
  const { clock, column: from, dates = ['ISO'], otherwise = null, unit = 'seconds', words } = planned;
  const lenient = required ? {} : { ifInvalid: 'empty' as const };
  switch (definition.type) {
    case 'timestamp':
    case 'date':
      if (clock !== undefined) {
        return { from: [from, clock], ...(dates[0] === 'ISO' ? {} : { date: dates.flatMap((day) => clockFormats.map((each) => `${day} ${each}`)) }), ...lenient };
      }
      return dates.length === 1 && dates[0] === 'ISO' ? { from, ...lenient } : { from, date: [...dates], ...lenient };
    case 'choice':
      return { from, map: { ...words }, otherwise };
    case 'money':
      return { from, number: { unit: 'major' }, ...lenient };
    case 'seconds':
      return { from, ...(unit !== 'seconds' && { number: { unit } }), ...lenient };
    case 'reference':
      return readable.has(definition.target ?? '') ? { from, slug: true } : { from };
    default:
      return { from, ...lenient };
  }
}

/** Makes the rows a case refers to, and fills in what it cannot do without. */
function completeCase(columns: Record<string, MappingRule>, { columns: planned, timezone }: MappingPlan): MappingTarget[] {
  const found = (name: string): PlannedColumn | undefined => planned.find(({ becomes }) => becomes === name);
  const parents: MappingTarget[] = [];
  for (const [name, kind] of [['org_unit_id', 'branch'], ['queue_id', 'queue']] as const) {
    const from = found(name)?.column;
    if (from !== undefined) {
      parents.push({
        table: 'org_unit',
        distinct: true,
        columns: { id: { from, slug: true }, kind: { const: kind }, name: { from }, timezone: { const: timezone } },
      });
    }
  }
  const channel = found('channel_id');
  const kinds: MappingRule = channel ? { from: channel.column, map: { ...channel.words }, otherwise: channel.otherwise ?? 'web_form' } : { const: 'web_form' };
  const channelId: MappingRule = channel ? { from: channel.column, slug: true } : { const: 'all' };
  columns['channel_id'] = channel ? { first: [channelId, { const: 'unknown' }] } : channelId;
  parents.push({ table: 'channel', distinct: true, columns: { id: channelId, kind: kinds } });
  const topic = found('topic_id')?.column;
  if (topic !== undefined) {
    parents.push({ table: 'topic', distinct: true, columns: { id: { from: topic, slug: true }, label: { from: topic } } });
  }
  const number = found('id')?.column;
  if (number !== undefined) {
    // The key is told apart by source and may be hashed: the number itself leads people back to the case.
    columns['external_ref'] ??= { from: number };
  }
  const closed = found('closed_at')?.column;
  columns['status'] ??= closed === undefined ? { const: 'open' } : { if: [{ from: closed, empty: true }], then: { const: 'open' }, else: { const: 'closed' } };
  return parents;
}

const scales = { 5: { lowest: 1, positive: 4, kind: 'csat' }, 10: { lowest: 0, positive: 9, kind: 'nps' }, 100: { lowest: 0, positive: 80, kind: 'csat' } } as const;

function completeSurvey(columns: Record<string, MappingRule>, { scale = 5 }: MappingPlan): MappingTarget[] {
  const { kind, lowest, positive } = scales[scale];
  columns['survey_id'] ??= { const: 'survey' };
  const bounds = { scale_min: { const: lowest }, scale_max: { const: scale }, positive_from: { const: positive } };
  return [{ table: 'survey', distinct: true, columns: { id: { const: 'survey' }, kind: { const: kind }, ...bounds } }];
}
