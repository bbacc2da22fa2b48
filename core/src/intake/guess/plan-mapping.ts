import type { Mapping, MappingPlan, MappingRule, MappingTarget, PlannedColumn } from '@touchstone/sdk/contract';

import { columnsOf, type ModelColumn } from '../../model/ddl.js';
import { tableOf } from '../mapping/check-mapping.js';
import { saysUtc, unitOf } from './headings.js';
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
    return { unit: profile.samples.length > 0 && profile.samples.every((sample) => clockLength.test(sample)) ? 'clock' : (unitOf(profile.name) ?? 'seconds') };
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
  const parents = [...referredBy(plan), ...completed(columns, plan)];
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
      return { from, ...(!(dates.length === 1 && dates[0] === 'ISO') && { date: [...dates] }), ...(saysUtc(from) && { timezone: 'UTC' }), ...lenient };
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

/** What rows refer to and the same file names: a row for each branch, queue, channel and topic, where there is none yet. */
function referredBy({ columns, table, timezone }: MappingPlan): MappingTarget[] {
  return readable.has(table) ? [] : columns.flatMap((planned): MappingTarget[] => {
    const { becomes, column: from, otherwise, words } = planned;
    const id: MappingRule = { from, slug: true };
    const { target } = modelColumnOf(table, becomes)?.definition ?? {};
    switch (target) {
      case 'org_unit':
        return [{ table: target, distinct: true, keepKnown: true, columns: { id, kind: { const: becomes === 'queue_id' ? 'queue' : 'branch' }, name: { from }, timezone: { const: timezone } } }];
      case 'channel':
        return [{ table: target, distinct: true, keepKnown: true, columns: { id, kind: { from, map: { ...words }, otherwise: otherwise ?? 'web_form' } } }];
      case 'topic':
        return [{ table: target, distinct: true, keepKnown: true, columns: { id, label: { from } } }];
      default:
        return [];
    }
  });
}

/** Fills in what rows cannot do without, and makes what they refer to though the file does not name it. */
function completed(columns: Record<string, MappingRule>, plan: MappingPlan): MappingTarget[] {
  switch (plan.table) {
    case 'case':
      return completeCase(columns, plan);
    case 'survey_response':
      return completeSurvey(columns, plan);
    default:
      return [];
  }
}

function completeCase(columns: Record<string, MappingRule>, { columns: planned }: MappingPlan): MappingTarget[] {
  const found = (name: string): PlannedColumn | undefined => planned.find(({ becomes }) => becomes === name);
  const channel = columns['channel_id'];
  columns['channel_id'] = channel === undefined ? { const: 'all' } : { first: [channel, { const: 'unknown' }] };
  const number = found('id')?.column;
  if (number !== undefined) {
    // The key is told apart by source and may be hashed: the number itself leads people back to the case.
    columns['external_ref'] ??= { from: number };
  }
  const closed = found('closed_at')?.column;
  columns['status'] ??= closed === undefined ? { const: 'open' } : { if: [{ from: closed, empty: true }], then: { const: 'open' }, else: { const: 'closed' } };
  return channel === undefined ? [{ table: 'channel', distinct: true, keepKnown: true, columns: { id: { const: 'all' }, kind: { const: 'web_form' } } }] : [];
}

const scales = { 5: { lowest: 1, positive: 4, kind: 'csat' }, 10: { lowest: 0, positive: 9, kind: 'nps' }, 100: { lowest: 0, positive: 80, kind: 'csat' } } as const;

function completeSurvey(columns: Record<string, MappingRule>, { scale = 5 }: MappingPlan): MappingTarget[] {
  const { kind, lowest, positive } = scales[scale];
  // Files of different scales are of different surveys.
  const survey = `${kind}-${scale}`;
  columns['survey_id'] ??= { const: survey };
  const bounds = { scale_min: { const: lowest }, scale_max: { const: scale }, positive_from: { const: positive } };
  return [{ table: 'survey', distinct: true, keepKnown: true, columns: { id: { const: survey }, kind: { const: kind }, ...bounds } }];
}
