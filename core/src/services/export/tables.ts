import type { Action, CheckResult, Finding, FindingList, Organisation, RunComparison, Scorecard, Unit, UnitComparison, UnitResult } from '@touchstone/sdk/contract';

import { sameUnit } from '../../scorecard/index.js';
import type { CsvTable, CsvValue } from './csv.js';

/** A column: its name, and what it holds of a row. */
type Column<T> = readonly [name: string, value: (row: T) => CsvValue | undefined];

function tableOf<T>(rows: readonly T[], columns: readonly Column<T>[]): CsvTable {
  return { columns: columns.map(([name]) => name), rows: rows.map((row) => columns.map(([, value]) => value(row) ?? null)) };
}

type Figure = Pick<UnitResult, 'value' | 'low' | 'high' | 'n' | 'k' | 'verdict'>;

/** A figure never goes without the rows behind it, its interval and what its value is. */
const figureColumns = <T>(of: (row: T) => Figure | undefined, check: (row: T) => CheckResult | undefined): readonly Column<T>[] => [
  ['value', (row) => of(row)?.value],
  ['low', (row) => of(row)?.low],
  ['high', (row) => of(row)?.high],
  ['n', (row) => of(row)?.n],
  ['k', (row) => of(row)?.k],
  ['count_of', (row) => check(row)?.countOf],
  ['format', (row) => check(row)?.format],
];

const standardColumns = <T>(of: (row: T) => CheckResult['standard'] | undefined): readonly Column<T>[] => [
  ['target', (row) => of(row)?.target],
  ['floor', (row) => of(row)?.floor],
  ['better', (row) => of(row)?.better],
  ['provenance', (row) => of(row)?.provenance],
];

/** The ids of a unit, such as `orgUnit=brno;channel=email`; empty for the whole organisation. */
export const unitIds = (unit: Unit): string => Object.entries(unit).map(([dimension, id]) => `${dimension}=${id}`).join(';');

/** The name of a unit as people know it; the name of the organisation for all of it. */
export function unitInWords(unit: Unit, { name, units, labels }: Organisation): string {
  const names = Object.entries(unit).map(([dimension, id]) => (dimension === 'orgUnit' || dimension === 'queue' ? units.find((each) => each.id === id)?.name : undefined) ?? labels[dimension]?.[id] ?? id);
  return names.length === 0 ? name : names.join(' · ');
}

const checksOf = ({ principles }: Scorecard) => principles.flatMap((principle) => principle.checks.map((check) => ({ principle, check })));

/** Within a view the empty unit stands for the unit of the view, which a file names. */
function namingUnits(scorecard: Scorecard): Scorecard {
  const { view } = scorecard;
  const named = (result: UnitResult): UnitResult => (view && sameUnit(result.unit, {}) ? { ...result, unit: view.unit } : result);
  return view
    ? { ...scorecard, principles: scorecard.principles.map((principle) => ({ ...principle, checks: principle.checks.map((check) => ({ ...check, units: check.units.map(named) })) })) }
    : scorecard;
}

/** A row for each check. */
export const scorecardTable = (scorecard: Scorecard): CsvTable =>
  tableOf(checksOf(scorecard), [
    ['principle', ({ principle }) => principle.id],
    ['principle_name', ({ principle }) => principle.name],
    ['principle_score', ({ principle }) => principle.score],
    ['principle_low', ({ principle }) => principle.low],
    ['principle_high', ({ principle }) => principle.high],
    ['principle_grade', ({ principle }) => principle.grade],
    ['check', ({ check }) => check.id],
    ['question', ({ check }) => check.question],
    ...figureColumns<{ check: CheckResult }>(({ check }) => check, ({ check }) => check),
    ...standardColumns<{ check: CheckResult }>(({ check }) => check.standard),
    ['verdict', ({ check }) => check.verdict],
    ['critical', ({ check }) => check.critical],
    ['weight', ({ check }) => check.weight],
    ['missing', ({ check }) => check.missing.join(' ')],
    ['from', () => scorecard.run.period.from],
    ['to', () => scorecard.run.period.to],
    ['unit', () => unitIds(scorecard.view?.unit ?? {})],
    ['not_told_by', ({ check }) => check.notTold?.join(' ')],
  ]);

/** A row for each unit and period of each check, the whole organisation too. */
export function unitsTable(given: Scorecard, organisation: Organisation): CsvTable {
  const rows = checksOf(namingUnits(given)).flatMap(({ check }) => check.units.map((result) => ({ check, result })));
  return tableOf(rows, [
    ['check', ({ check }) => check.id],
    ['question', ({ check }) => check.question],
    ['unit', ({ result }) => unitIds(result.unit)],
    ['unit_name', ({ result }) => unitInWords(result.unit, organisation)],
    ['period', ({ result }) => result.period],
    ...figureColumns<{ check: CheckResult; result: UnitResult }>(({ result }) => result, ({ check }) => check),
    ...standardColumns<{ check: CheckResult; result: UnitResult }>(({ check, result }) => result.standard ?? check.standard),
    ['verdict', ({ result }) => result.verdict],
    ['doubted', ({ result }) => result.doubted ?? false],
  ]);
}

/** A row for each unit of one check, as the comparison of units shows them. */
export const comparedUnitsTable = ({ check, period, countOf, format, standard, units }: UnitComparison): CsvTable =>
  tableOf(units, [
    ['check', () => check],
    ['unit', ({ unit }) => unitIds(unit)],
    ['unit_name', ({ name }) => name],
    ['period', () => period],
    ['value', ({ value }) => value],
    ['low', ({ low }) => low],
    ['high', ({ high }) => high],
    ['n', ({ n }) => n],
    ['count_of', () => countOf],
    ['format', () => format],
    ...standardColumns<unknown>(() => standard),
    ['verdict', ({ verdict }) => verdict],
    ['expected', ({ expected }) => expected],
    ['limit95_low', ({ limits95 }) => limits95?.low],
    ['limit95_high', ({ limits95 }) => limits95?.high],
    ['limit998_low', ({ limits998 }) => limits998?.low],
    ['limit998_high', ({ limits998 }) => limits998?.high],
    ['outside', ({ outside }) => outside],
  ]);

function figureOf(finding: Finding, check: CheckResult | undefined): Figure | undefined {
  return check?.units.find(({ unit, period }) => period === finding.period && sameUnit(unit, finding.unit)) ?? (Object.keys(finding.unit).length === 0 ? check : undefined);
}

/** A row for each finding of the latest run, with what people decided about it. */
export function findingsTable(given: Scorecard, { findings: lives }: FindingList, organisation: Organisation): CsvTable {
  const scorecard = namingUnits(given);
  const rows = scorecard.findings.map((finding) => {
    const check = checksOf(scorecard).find(({ check: { id } }) => id === finding.check)?.check;
    return { finding, check, figure: figureOf(finding, check), life: lives.find(({ id }) => id === finding.id) };
  });
  type Row = (typeof rows)[number];
  return tableOf<Row>(rows, [
    ['finding', ({ finding }) => finding.id],
    ['check', ({ finding }) => finding.check],
    ['question', ({ check }) => check?.question],
    ['unit', ({ finding }) => unitIds(finding.unit)],
    ['unit_name', ({ finding }) => unitInWords(finding.unit, organisation)],
    ['period', ({ finding }) => finding.period],
    ['severity', ({ finding }) => finding.severity],
    ['kind', ({ finding }) => finding.kind],
    ['since', ({ finding }) => finding.since],
    ...figureColumns<Row>(({ figure }) => figure, ({ check }) => check),
    ['sentence', ({ finding }) => finding.sentence],
    ['advice', ({ finding }) => finding.advice],
    ['evidence_rows', ({ finding }) => finding.evidence.rows],
    ['state', ({ life }) => life?.state],
    ['status', ({ life, finding }) => life?.status ?? finding.status],
    ['owner', ({ life }) => life?.decision.owner],
    ['approver', ({ life }) => life?.decision.approver],
    ['reason', ({ life }) => life?.decision.reason],
    ['until', ({ life }) => life?.decision.until],
    ['overdue_actions', ({ life }) => life?.overdueActions],
  ]);
}

/** A row for each action, the overdue first. */
export const actionsTable = (actions: readonly Action[], organisation: Organisation): CsvTable =>
  tableOf(actions, [
    ['action', ({ id }) => id],
    ['finding', ({ finding }) => finding],
    ['check', ({ check }) => check],
    ['unit', ({ unit }) => unitIds(unit)],
    ['unit_name', ({ unit }) => unitInWords(unit, organisation)],
    ['title', ({ title }) => title],
    ['owner', ({ owner }) => owner],
    ['due', ({ due }) => due],
    ['state', ({ state }) => state],
    ['overdue', ({ overdue }) => overdue],
    ['expected', ({ expected }) => expected],
    ['expected_change', ({ expectedChange }) => expectedChange],
    ['verify_on', ({ verifyOn }) => verifyOn],
    ['verify_rows', ({ verifyRows }) => verifyRows],
    ['done_on', ({ doneOn }) => doneOn],
    ['effect', ({ effect }) => effect?.verdict],
    ['effect_why', ({ effect }) => effect?.why],
    ['change', ({ effect }) => effect?.change?.value],
    ['change_low', ({ effect }) => effect?.change?.low],
    ['change_high', ({ effect }) => effect?.change?.high],
    ['before', ({ effect }) => effect?.before?.value],
    ['before_n', ({ effect }) => effect?.before?.n],
    ['after', ({ effect }) => effect?.after?.value],
    ['after_n', ({ effect }) => effect?.after?.n],
    ['control_units', ({ effect }) => effect?.control?.units],
    ['created_at', ({ createdAt }) => createdAt],
    ['changed_at', ({ changedAt }) => changedAt],
  ]);

/** A row for the whole, for each principle, and for each check that differs; points of the score for the first two, the measure's own unit for checks. */
export function comparisonTable({ from, to, change, low, high, couldBeChance, parts, principles, checks }: RunComparison): CsvTable {
  const split = ['data', 'coverage', 'standards', 'weights', 'plugins'] as const;
  const rows = [
    { level: 'overall', id: '', name: '', from: from.score, to: to.score, change, low, high, couldBeChance, parts, of: null },
    ...principles.map((each) => ({ ...each, level: 'principle', low: null, high: null, couldBeChance: null, of: null })),
    ...checks.map((each) => ({ level: 'check', id: each.id, name: each.name, from: each.from?.value ?? null, to: each.to?.value ?? null, change: null, low: null, high: null, couldBeChance: null, parts: null, of: each })),
  ];
  type Row = (typeof rows)[number];
  return tableOf<Row>(rows, [
    ['level', (row) => row.level],
    ['id', (row) => row.id],
    ['name', (row) => row.name],
    ['from', (row) => row.from],
    ['from_n', ({ of }) => of?.from?.n],
    ['to', (row) => row.to],
    ['to_n', ({ of }) => of?.to?.n],
    ['change', (row) => row.change],
    ['change_low', (row) => row.low],
    ['change_high', (row) => row.high],
    ['could_be_chance', (row) => row.couldBeChance],
    ...split.map((cause): Column<Row> => [`by_${cause}`, (row) => row.parts?.[cause]]),
    ['causes', ({ of }) => of?.causes.join(' ')],
    ['from_verdict', ({ of }) => of?.from?.verdict],
    ['to_verdict', ({ of }) => of?.to?.verdict],
  ]);
}
