import type { Pull, PulledRow } from '@touchstone/sdk';

import { type PulseAnswer, type PulseSurvey, readAll } from './pulse-api.ts';

const kinds = { satisfaction: 'csat', effort: 'ces', recommendation: 'nps' } as const;

/** Of a recommendation nine and ten are positive; else the upper third of the scale. */
const positiveFrom = (type: PulseSurvey['type'], [lowest, highest]: readonly [number, number]): number =>
  type === 'recommendation' ? highest - 1 : Math.ceil(lowest + (2 / 3) * (highest - lowest));

function* toSurvey({ id, type, scale }: PulseSurvey): Generator<PulledRow> {
  if (scale) {
    const [scaleMin, scaleMax] = scale;
    yield { into: 'survey', row: { id, kind: kinds[type], scaleMin, scaleMax, positiveFrom: positiveFrom(type, scale), method: 'email' } };
  }
}

const toResponse = ({ uuid, survey, ticket, value, answered }: PulseAnswer): PulledRow => ({
  into: 'survey_response',
  row: { id: uuid, survey, case: ticket, score: value, answeredAt: new Date(answered * 1000).toISOString() },
});

/** Pulls the surveys, which are few, and the answers that came or changed since the last pull. */
export const pullAnswers: Pull = async function* (given) {
  const known = new Set<string>();
  for await (const survey of readAll<PulseSurvey>(given, '/v2/surveys')) {
    if (survey.scale) {
      known.add(survey.id);
    }
    yield* toSurvey(survey);
  }
  let latest = Number(given.since ?? 0);
  for await (const answer of readAll<PulseAnswer>(given, '/v2/answers', { changed_since: String(latest) })) {
    latest = Math.max(latest, answer.changed);
    if (known.has(answer.survey)) {
      yield toResponse(answer);
    }
  }
  return String(latest);
};
