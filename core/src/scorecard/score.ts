import { createHash } from 'node:crypto';

import type { Scorecard } from '@touchstone/sdk/contract';

import { silently } from '../base/progress.js';
import type { Period } from '../measures/index.js';
import { adviseFindings } from './advise-findings.js';
import { type DocumentParts, toDocument } from './document.js';
import { doubtsOf } from './doubts.js';
import { findingsOf } from './find.js';
import { frameRun } from './frame-run.js';
import { judgeCheck, type JudgedCheck } from './judge-check.js';
import { measureEnabled } from './measure-enabled.js';
import { readNames } from './names.js';
import { type Places, placesIn } from './places.js';
import type { ScoringInput } from './scoring-input.js';
import { setWaitingApart } from './waiting.js';

/** An evaluation: its scorecard, and all that was judged on the way. */
export interface Evaluation {
  readonly document: Scorecard;
  readonly judged: readonly JudgedCheck[];
  /** The key of the period. */
  readonly period: string;
  /** What the document was made of. */
  readonly parts: DocumentParts;
  /** How the units lie within each other. */
  readonly places: Places;
}

/** Evaluates all enabled checks: measures, judges, composes, finds. The words are filled in by `withTexts`. */
export async function scoreOrganisation(input: ScoringInput): Promise<Evaluation> {
  const { engine, demands, dataVersion, keep = true, onProgress = silently } = input;
  onProgress({ step: 'preparing', done: 0 });
  const { context, period } = input.frame ?? (await frameRun(input));
  const measurements = await measureEnabled(engine, input.checks, {
    context,
    onProgress,
    derive: input.derive,
    ...(keep && { keep: { in: engine, all: true, readOnly: keep === 'read' } }),
    ...(input.onMeasured && { onMeasured: input.onMeasured }),
  });
  onProgress({ step: 'judging', done: 0 });
  const places = placesIn(await readNames(engine));
  const { periods, asOf } = context;
  const { shownBefore } = input;
  const frame = { period: period.key, asOf, periods, places, ...(shownBefore && { shownBefore }) };
  const pairs = input.checks.flatMap((enabled, place) => {
    const measurement = measurements[place];
    return measurement ? [{ enabled, measurement }] : [];
  });
  const { counting, waiting } = setWaitingApart(pairs, input.unasked ?? new Map());
  const judged = counting.map((pair) => judgeCheck(pair, demands, frame));
  const found = findingsOf(judged, places);
  const parts: DocumentParts = {
    organisation: input.organisation,
    run: { id: runId(input, context.asOf, period), asOf: context.asOf, period, dataVersion },
    plugins: input.plugins.map((each) => ({ ...each })),
    checks: judged,
    waiting,
    findings: await adviseFindings(found, judged, { advise: input.advise, asOf }),
    demands,
    doubts: doubtsOf(judged, found, places),
  };
  return { document: toDocument(parts), judged, period: period.key, parts, places };
}

/** The same data, plugins, settings and period have the same run. */
function runId({ dataVersion, settingsVersion, plugins }: ScoringInput, asOf: string, period: Period): string {
  const made = JSON.stringify([dataVersion, settingsVersion, plugins, asOf, period.key]);
  return createHash('sha256').update(made).digest('hex').slice(0, 16);
}
