import { readFileSync } from 'node:fs';

import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';

import { plantedFacts } from '../../examples/rose-hair/plants.ts';
import { scoreWorld } from './worlds.testing.js';

const schema = JSON.parse(readFileSync(new URL('../../sdk/schemas/scorecard-1.json', import.meta.url), 'utf8')) as object;
const validate = addFormats.default(new Ajv({ strict: false, allErrors: true })).compile(schema);

describe('the planted world', () => {
  test('finds every planted fact, with the month since which it holds, and nothing else', { timeout: 300_000 }, async () => {
    const scorecard = await scoreWorld({ seed: 1, plants: true, scale: 1 });

    const found = scorecard.findings.map(({ check, unit, since, kind, severity }) => ({
      check,
      unit,
      since,
      kind,
      direction: severity === 'praise' ? 'better' : 'worse',
    }));
    const planted = plantedFacts.map(({ check, unit, since, direction }) => ({ check, unit, since, kind: 'pattern', direction }));
    const byCheck = (a: { check: string; unit: object }, b: { check: string; unit: object }) =>
      JSON.stringify([a.check, a.unit]) < JSON.stringify([b.check, b.unit]) ? -1 : 1;
    expect(found.sort(byCheck)).toEqual(planted.sort(byCheck));
    expect(validate(scorecard), JSON.stringify(validate.errors)).toBe(true);
  });
});
