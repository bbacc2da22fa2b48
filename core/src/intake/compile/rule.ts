import type { MappingRule } from '@touchstone/sdk/contract';
import { type ColumnDefinition, tables } from '@touchstone/sdk/model';

import type { ErrorCode } from '../../base/errors.js';
import { compileConditions } from './condition.js';
import type { CompileContext } from './context.js';
import { Level } from './levels.js';
import { type ZoneSql, zoneSql } from './time-zone.js';
import { parseBoolean, parseDate, parseList, parseMonth, parseNumber, parseTime, parseTimeOfDay, toWhole } from './parse-value.js';
import { isNoneOf } from './words.js';
import { compileText } from './rule-text.js';

type RuleObject = Exclude<MappingRule, string>;

/** Something that makes a value unfit, as SQL that is true where it does. */
export interface Problem {
  readonly code: ErrorCode;
  readonly sql: string;
}

/** A rule as SQL, in terms of the names of all levels below the combined one. */
export interface CompiledRule {
  readonly value: string;
  readonly problems: readonly Problem[];
  /** Where a local time fell into the hour skipped in spring. */
  readonly shifted: readonly string[];
  /** Where a value that does not fit was left out, as the rule asks. */
  readonly dropped: readonly string[];
  /** Of a moment: as which zone it is read, and where it names its own. */
  readonly clock?: RuleClock | undefined;
}

interface RuleClock {
  readonly timezone: string;
  /** Undefined where no value can. */
  readonly zoned: string | undefined;
}

/** Of the parts of a rule, the clock of the one that each row takes. */
function clockOf(parts: readonly { readonly when: string; readonly clock: RuleClock | undefined }[]): RuleClock | undefined {
  const clocks = parts.flatMap(({ clock, when }) => (clock ? [{ ...clock, when }] : []));
  const cases = clocks.map(({ when, zoned = 'false' }) => `WHEN ${when} THEN ${zoned}`);
  const zoned = clocks.some((clock) => clock.zoned !== undefined) ? `CASE ${cases.join(' ')} ELSE false END` : undefined;
  return clocks[0] && { timezone: clocks[0].timezone, zoned };
}

/** What a rule compiles to: a column of the model, and the table it is in. */
export interface RulePlace {
  readonly table: string;
  readonly key: string;
  readonly definition: ColumnDefinition;
}

const asObject = (rule: MappingRule): RuleObject => (typeof rule === 'string' ? { from: rule } : rule);

/** Compiles a rule for a column. `first` and `if` hand their steps down to their parts. */
export function compileRule(given: MappingRule, place: RulePlace, context: CompileContext): CompiledRule {
  const rule = asObject(given);
  const compiled = rule.first ? compileFirst(rule, place, context) : rule.if ? compileIf(rule, place, context) : compileLeaf(rule, place, context);
  const later = rule.plusSeconds === undefined ? compiled : plusSeconds(compiled, rule.plusSeconds, context);
  return rule.ifInvalid === 'empty' ? withoutInvalid(later) : later;
}

function inherit({ else: _else, first: _first, if: _if, plusSeconds: _plus, then: _then, ...steps }: RuleObject, part: MappingRule): RuleObject {
  return { ...steps, ...asObject(part) };
}

function compileFirst(rule: RuleObject, place: RulePlace, context: CompileContext): CompiledRule {
  const parts = (rule.first ?? []).map((part) => compileRule(inherit(rule, part), place, context));
  return {
    value: `coalesce(${parts.map(({ value }) => value).join(', ')})`,
    problems: parts.flatMap(({ problems }) => problems),
    shifted: parts.flatMap(({ shifted }) => shifted),
    dropped: parts.flatMap(({ dropped }) => dropped),
    clock: clockOf(parts.map(({ clock, value }) => ({ clock, when: `${value} IS NOT NULL` }))),
  };
}

function compileIf(rule: RuleObject, place: RulePlace, context: CompileContext): CompiledRule {
  const condition = context.levels.add(Level.text, compileConditions(rule.if ?? [], context));
  const branch = (part: MappingRule | undefined): CompiledRule =>
    compileRule(inherit(rule, part ?? { const: null }), place, context);
  const [yes, no] = [branch(rule.then), branch(rule.else)];
  const when = (test: string) => (sql: string): string => `(${test} AND ${sql})`;
  const guard = (test: string) => (problem: Problem): Problem => ({ ...problem, sql: when(test)(problem.sql) });
  const not = `NOT ${condition}`;
  return {
    value: `CASE WHEN ${condition} THEN ${yes.value} ELSE ${no.value} END`,
    problems: [...yes.problems.map(guard(condition)), ...no.problems.map(guard(not))],
    shifted: [...yes.shifted.map(when(condition)), ...no.shifted.map(when(not))],
    dropped: [...yes.dropped.map(when(condition)), ...no.dropped.map(when(not))],
    clock: clockOf([{ clock: yes.clock, when: condition }, { clock: no.clock, when: not }]),
  };
}

function compileLeaf(rule: RuleObject, place: RulePlace, context: CompileContext): CompiledRule {
  const source = compileText(rule, context);
  const text = context.levels.add(Level.text, source.text);
  const unknown = source.unknown === undefined ? [] : [{ code: 'LOOKUP_UNKNOWN' as const, sql: context.levels.add(Level.text, source.unknown) }];
  const typed = convert(text, rule, place, context);
  return { ...typed, problems: [...unknown, ...typed.problems] };
}

function convert(text: string, rule: RuleObject, place: RulePlace, context: CompileContext): CompiledRule {
  const { definition } = place;
  const parsed = (sql: string, code: ErrorCode): CompiledRule => {
    const value = context.levels.add(Level.parsed, sql);
    const fails = { code, sql: `(${text} IS NOT NULL AND ${value} IS NULL)` };
    return { value, problems: [fails, ...rangeProblems(value, definition)], shifted: [], dropped: [] };
  };
  switch (definition.type) {
    case 'timestamp':
      return convertMoment(text, rule, context);
    case 'date':
      return withYears(parsed(parseDate(text, rule), 'DATE_INVALID'));
    case 'month':
      return withYears(parsed(parseMonth(text, rule), 'DATE_INVALID'));
    case 'time':
      return parsed(parseTimeOfDay(text), 'TIME_INVALID');
    case 'boolean':
      return parsed(parseBoolean(text, rule), 'YES_NO_INVALID');
    case 'decimal':
    case 'integer':
    case 'seconds':
    case 'money': {
      const { decimal } = context.options;
      const scaled = definition.type !== 'decimal' && (rule.number?.multiply !== undefined || rule.number?.add !== undefined || rule.number?.unit !== undefined);
      const read = context.levels.add(Level.number, parseNumber(text, rule, { decimal, clock: definition.type === 'seconds' }));
      return parsed(definition.type === 'decimal' ? read : toWhole(scaled ? `round(${read})` : read), 'NUMBER_INVALID');
    }
    case 'list':
      return parsed(parseList(text), 'WORD_UNKNOWN');
    case 'choice': {
      return { value: text, problems: [{ code: 'WORD_UNKNOWN', sql: isNoneOf(text, definition.values ?? []) }], shifted: [], dropped: [] };
    }
    case 'id':
    case 'reference': {
      const space = hashSpace(place);
      const hashed = rule.hash ?? space !== undefined;
      const value = hashed ? context.levels.add(Level.parsed, context.hash(text, space ?? place.table)) : text;
      return { value, problems: [], shifted: [], dropped: [] };
    }
    case 'text':
      return { value: rule.hash ? context.hash(text, place.table) : text, problems: [], shifted: [], dropped: [] };
  }
}

/** The table whose rows an id stands for, if the model holds such ids to point to persons. */
function hashSpace({ definition, key, table }: RulePlace): string | undefined {
  if (definition.type === 'id') {
    return definition.privacy === 'P0' ? undefined : key === 'id' ? table : key;
  }
  const target = Object.values(tables).find(({ name }) => name === definition.target);
  const id = (target?.columns as Readonly<Record<string, ColumnDefinition>> | undefined)?.['id'];
  return id && id.privacy !== 'P0' ? definition.target : undefined;
}

function convertMoment(text: string, rule: RuleObject, context: CompileContext): CompiledRule {
  const time = parseTime(text, rule, (sql) => context.levels.add(Level.number, sql));
  const local = context.levels.add(Level.parsed, time.value);
  const zoned = time.zoned === undefined ? undefined : context.levels.add(Level.parsed, time.zoned);
  const name = rule.timezone ?? context.options.timezone;
  const utc = name === 'UTC' ? { value: local, gap: undefined } : localToUtc(local, zoned, zoneSql(name), context);
  const { gap, value } = utc;
  return withYears({
    value,
    problems: [{ code: 'DATE_INVALID', sql: `(${text} IS NOT NULL AND ${value} IS NULL)` }],
    shifted: gap === undefined ? [] : [gap],
    dropped: [],
    clock: { timezone: name, zoned },
  });
}

function localToUtc(local: string, zoned: string | undefined, zone: ZoneSql, context: CompileContext): { value: string; gap: string | undefined } {
  const wanted = zoned === undefined ? local : `CASE WHEN NOT ${zoned} THEN ${local} END`;
  const offset = context.levels.add(Level.moment, zone.offset(zoned === undefined ? local : context.levels.add(Level.local, wanted)));
  const utc = zone.toUtc(local, offset);
  const value = context.levels.add(Level.utc, zoned === undefined ? utc : `CASE WHEN ${zoned} THEN ${local} ELSE ${utc} END`);
  return { value, gap: zone.inGap && context.levels.add(Level.utc, `coalesce(${zone.inGap(offset)}, false)`) };
}

function withYears(compiled: CompiledRule): CompiledRule {
  const { value } = compiled;
  const sql = `(${value} < TIMESTAMP '1900-01-01' OR ${value} >= TIMESTAMP '2201-01-01')`;
  return { ...compiled, problems: [...compiled.problems, { code: 'DATE_OUT_OF_RANGE', sql }] };
}

function rangeProblems(value: string, { maximum, minimum, type }: ColumnDefinition): readonly Problem[] {
  const tests = [
    ...(minimum === undefined ? [] : [`${value} < ${minimum}`]),
    ...(maximum === undefined ? [] : [`${value} > ${maximum}`]),
    ...(type === 'decimal' ? [`NOT isfinite(${value})`] : []),
  ];
  const code: ErrorCode = type === 'seconds' ? 'DURATION_NEGATIVE' : 'NUMBER_OUT_OF_RANGE';
  return tests.length === 0 ? [] : [{ code, sql: `(${tests.join(' OR ')})` }];
}

function plusSeconds(compiled: CompiledRule, rule: MappingRule, context: CompileContext): CompiledRule {
  const definition: ColumnDefinition = { type: 'seconds', doc: '', required: false, privacy: 'P0' };
  const added = compileRule(rule, { table: '', key: '', definition }, context);
  return {
    value: `(${compiled.value} + to_seconds(${added.value}))`,
    problems: [...compiled.problems, ...added.problems],
    shifted: [...compiled.shifted, ...added.shifted],
    dropped: [...compiled.dropped, ...added.dropped],
    clock: compiled.clock,
  };
}

function withoutInvalid(compiled: CompiledRule): CompiledRule {
  if (compiled.problems.length === 0) {
    return compiled;
  }
  const invalid = `coalesce(${compiled.problems.map(({ sql }) => sql).join(' OR ')}, false)`;
  return {
    value: `CASE WHEN NOT ${invalid} THEN ${compiled.value} END`,
    problems: [],
    shifted: compiled.shifted,
    dropped: [...compiled.dropped, invalid],
    clock: compiled.clock,
  };
}
