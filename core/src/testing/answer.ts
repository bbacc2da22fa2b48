import type { EvidencePart } from '@touchstone/sdk/contract';
import { type OrganisationSettings } from '@touchstone/sdk/schema';
import type { TestAnswer, TestedRow, TestRequest } from '@touchstone/sdk/testing';

import type { Engine } from '../engine/engine.js';
import { checksPoint, DefaultCheckRegistry, DefaultMessageRegistry, DefaultPluginHost, deriveStatistics, messagesPoint } from '../host/index.js';
import { evidenceOf } from '../measures/index.js';
import { demandsOf, enabledChecks } from '../scorecard/organisation/demands.js';
import { tellScorecard } from '../scorecard/organisation/tell-scorecard.js';
import { periodOfKey } from '../scorecard/choose-period.js';
import { frameAt, type RunFrame } from '../scorecard/frame-run.js';
import { readNames } from '../scorecard/names.js';
import type { JudgedUnit } from '../scorecard/judge-check.js';
import { scoreOrganisation } from '../scorecard/score.js';
import type { EnabledCheck, ScoringInput } from '../scorecard/scoring-input.js';
import { inProcess } from './in-process.js';

const allRows = 1_000_000;
const pluginId = 'test.plugin';

/** How far back the tables of business time reach, in years: enough for the cases of a test. */
const businessYears = 3;

const yearsBefore = (moment: string): string => `${Number(moment.slice(0, 4)) - businessYears}-01-01`;

/** Measures, judges and tells one check over the rows that lie in the engine, as a run of an organisation does. */
export async function answer(engine: Engine, request: TestRequest): Promise<TestAnswer> {
  const context = contextOf(engine, request);
  const names = await readNames(engine);
  const enabled = enabledChecks(context.checks, context.settings, names.units);
  const { asOf, timezone } = request;
  const frame = await frameAt(engine, { asOf, period: periodOfKey(request.period, timezone), timezone, since: yearsBefore(asOf) });
  const demands = demandsOf(context.settings, names);
  const { document, judged } = await scoreOrganisation(inputOf(request, enabled, { engine, demands, frame }));
  const [check] = enabled;
  const [result] = judged;
  if (!check || !result) {
    throw new RangeError(`The plugin has no check "${request.check}".`);
  }
  const { findings } = document.findings.length > 0 ? await tellScorecard(context, document, { locale: context.settings.locale }) : document;
  const { measurement, whole, units } = result;
  return {
    missing: measurement.missing,
    ...(measurement.problem && { problem: { code: measurement.problem.code, detail: measurement.problem.detail } }),
    excluded: measurement.excluded,
    figures: [whole, ...units].map(toFigure),
    findings: findings.map(({ unit, severity, sentence, advice }) => ({ unit, severity, sentence, advice })),
    evidence: measurement.missing.length > 0 ? {} : await evidence(engine, { check, frame, parts: request.evidence }),
  };
}

const toFigure = ({ unit, statistic, judgement }: JudgedUnit) => ({ unit, statistic, verdict: judgement.verdict });

/** An organisation with nothing but the check: what is said about others would only take time. */
function contextOf(engine: Engine, { contribution, check, timezone, settings: given, asOf }: TestRequest) {
  const { principle, messages } = contribution;
  const checks = new DefaultCheckRegistry();
  const texts = new DefaultMessageRegistry();
  // A test may read whatever its rows hold: they are its author's own.
  const contributor = { id: pluginId, principle, capability: () => 'granted' as const };
  checksPoint(checks).add(contribution.checks.filter(({ id }) => id === check), contributor);
  messagesPoint(texts).add(messages, contributor);
  const settings: OrganisationSettings = {
    id: 'test',
    name: 'Test',
    timezone,
    locale: 'en',
    currency: 'EUR',
    period: { grain: 'month' },
    asOf,
    calendars: {},
    plugins: {},
    weights: {},
    standards: {},
    settings: Object.fromEntries(Object.entries(given).map(([id, value]) => [`${principle}.${id}`, Array.isArray(value) ? [...value] : (value as number)])),
    exemptions: [],
    layouts: [],
    people: [],
    fourEyes: false,
  };
  return { engine, settings, checks, messages: texts, plugins: new DefaultPluginHost([], []) };
}

function inputOf({ asOf, period, timezone, derive }: TestRequest, checks: readonly EnabledCheck[], given: Required<Pick<ScoringInput, 'engine' | 'demands' | 'frame'>>): ScoringInput {
  return {
    ...given,
    organisation: { id: 'test', name: 'Test', timezone },
    grain: 'month',
    asOf,
    period,
    now: () => new Date(asOf),
    plugins: [{ id: pluginId, version: '0.0.0' }],
    checks,
    dataVersion: 'test',
    settingsVersion: 'test',
    keep: false,
    ...(derive && { derive: (check, measurement) => deriveStatistics(inProcess(derive), { plugin: pluginId, measured: check, measurement }, asOf) }),
  };
}

interface Wanted {
  readonly check: EnabledCheck;
  readonly frame: RunFrame;
  readonly parts: readonly EvidencePart[];
}

async function evidence(engine: Engine, { check, frame, parts }: Wanted): Promise<TestAnswer['evidence']> {
  const found: Partial<Record<EvidencePart, readonly TestedRow[]>> = {};
  for (const part of parts) {
    found[part] = (await evidenceOf(engine, { check, unit: {}, part, limit: allRows }, frame.context)).rows;
  }
  return found;
}
