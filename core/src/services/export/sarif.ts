import type { Explanation, Finding, FindingList, ListedFinding, Organisation, Scorecard } from '@touchstone/sdk/contract';
import type { Log, ReportingDescriptor, Result, Suppression } from 'sarif';

import { unitIds, unitInWords } from './tables.js';

/** What a log is made of. */
export interface SarifInput {
  readonly scorecard: Scorecard;
  readonly lives: FindingList;
  readonly organisation: Organisation;
  /** How each check with a finding is calculated, by its id. */
  readonly explanations: ReadonlyMap<string, Explanation>;
  readonly locale: string;
}

const levels: Readonly<Record<Finding['severity'], Result.level>> = { critical: 'error', major: 'warning', minor: 'note', praise: 'none' };

const baseline: Readonly<Record<ListedFinding['state'], Result.baselineState>> = { 'new': 'new', 'come-back': 'new', 'known': 'unchanged', 'improved': 'updated', 'gone': 'absent' };

/** The findings that ask for something as a SARIF 2.1.0 log: a rule for each check, a result for each finding. Praise is no result. */
export function sarifLog(input: SarifInput): Log {
  const { scorecard, lives, organisation, locale } = input;
  const findings = scorecard.findings.filter(({ severity }) => severity !== 'praise');
  const rules = rulesOf(input, findings);
  const { run } = scorecard;
  return {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'Touchstone', rules } },
        automationDetails: { id: `touchstone/${scorecard.organisation.id}/${run.period.grain}/${run.id}` },
        language: locale,
        columnKind: 'utf16CodeUnits',
        results: findings.map((finding) => resultOf(finding, { organisation, life: lives.findings.find(({ id }) => id === finding.id), rule: rules.findIndex(({ id }) => id === finding.check) })),
        properties: { organisation: scorecard.organisation.id, asOf: run.asOf, from: run.period.from, to: run.period.to, dataVersion: run.dataVersion, plugins: run.plugins.map(({ id, version }) => `${id}@${version}`) },
      },
    ],
  };
}

function rulesOf({ scorecard, explanations }: SarifInput, findings: readonly Finding[]): readonly ReportingDescriptor[] & ReportingDescriptor[] {
  const found = new Set(findings.map(({ check }) => check));
  return scorecard.principles.flatMap(({ id: principle, name, checks }) =>
    checks
      .filter(({ id }) => found.has(id))
      .map(({ id, question, critical, standard }) => {
        const explanation = explanations.get(id);
        return {
          id,
          shortDescription: { text: question },
          ...(explanation && { fullDescription: { text: explanation.words }, help: { text: [explanation.words, explanation.periodRule].join('\n') } }),
          defaultConfiguration: { level: critical ? ('error' as const) : ('warning' as const) },
          properties: { tags: ['service-quality', principle], principle: name, target: standard.target, floor: standard.floor, provenance: standard.provenance },
        };
      }),
  );
}

interface ResultParts {
  readonly organisation: Organisation;
  readonly life: ListedFinding | undefined;
  /** The place of its rule. */
  readonly rule: number;
}

function resultOf(finding: Finding, { organisation, life, rule }: ResultParts): Result {
  const { id, check, unit, period, severity, kind, since, sentence, advice, evidence } = finding;
  return {
    ruleId: check,
    ...(rule >= 0 && { ruleIndex: rule }),
    kind: 'fail',
    level: levels[severity],
    message: { text: advice === null ? sentence : `${sentence} ${advice}` },
    partialFingerprints: { 'touchstone/v1': id },
    locations: [{ logicalLocations: [{ name: unitInWords(unit, organisation), fullyQualifiedName: [organisation.id, unitIds(unit)].filter((part) => part !== '').join('/') }] }],
    baselineState: baseline[life?.state ?? 'new'],
    suppressions: suppressionsOf(life),
    properties: { period, kind, since, severity, evidenceRows: evidence.rows },
  };
}

/** What people accepted, or said is no problem, is suppressed; an empty list says that nothing is. */
function suppressionsOf(life: ListedFinding | undefined): Suppression[] {
  if (life?.status !== 'accepted' && life?.status !== 'not-a-problem') {
    return [];
  }
  const { reason, approver, until, at } = life.decision;
  return [{ kind: 'external', status: 'accepted', ...(reason !== null && { justification: reason }), properties: { decision: life.status, approver, until, at } }];
}
