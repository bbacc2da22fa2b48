import { house, type ValueFormat } from '@touchstone/sdk';
import type { CheckResult } from '@touchstone/sdk/contract';
import { expect, test } from 'vitest';

import { languages } from '../../core/src/base/languages.js';
import { createFigureFormat } from '../../core/src/scorecard/texts/figures.js';
import { hostMessages } from '../../core/src/scorecard/texts/host-messages.js';
import { Texts } from '../../core/src/scorecard/texts/texts.js';
import { plugins } from './plugins.js';

/** Numbers whose plurals differ in one of the languages. */
const counts = [0, 1, 2, 4, 5, 21, 1_000_000];

/** A value with its interval and its standard, for each way of telling figures. */
const figures: Readonly<Record<ValueFormat, readonly [value: number, low: number, high: number, target: number]>> = {
  percent: [0.81, 0.76, 0.86, 0.9],
  points: [0.08, 0.05, 0.11, 0.05],
  number: [2.4, 2.1, 2.7, 3],
  duration: [15_000, 13_200, 16_800, 14_400],
  money: [123_400, 110_000, 140_000, 100_000],
  count: [3, 2, 4, 0],
};

const formatsOf: Readonly<Record<string, ValueFormat>> = { share: 'percent', survival: 'percent', spread: 'points', census: 'count', netPromoter: 'points', quantile: 'duration' };

const parts = ['sentence', 'unit', 'good'] as const;

/** The text of one part of a check, with each of the counts; the host's own where a plugin's cannot be told. */
function told(template: string, { language, kind, part }: { readonly language: string; readonly kind: CheckResult['kind']; readonly part: string }): string[] {
  const format = kind === 'spread' && part !== 'sentence' ? 'percent' : (formatsOf[kind] ?? 'number');
  const [value, low, high, target] = figures[format];
  const texts = new Texts({
    locale: language,
    names: { labels: {}, channelUnits: new Map(), units: [] },
    host: hostMessages(language),
    figures: createFigureFormat(language, 'EUR'),
    pluginText: (_, key) => (key === 'check.sentence' ? template : undefined),
  });
  return counts.map((n) => {
    const check: CheckResult = {
      ...{ id: 'plugin.check', question: '', kind: 'share', format, countOf: 'rows', value, low, high, n, k: n, critical: false, weight: 1 },
      ...{ standard: { target, floor: null, better: 'higher', provenance: house }, verdict: 'misses', missing: [], excluded: [], units: [] },
    };
    return texts.sentence({ unit: {}, severity: 'major' }, check, check, value).replaceAll(/\s/gu, ' ');
  });
}

function page(language: string): string {
  const lines = plugins.flatMap(({ principle, checks, messages }) =>
    checks.flatMap(({ id, measure }) =>
      parts.flatMap((part) => {
        const template = (messages as Readonly<Record<string, Readonly<Record<string, string>> | undefined>>)[language]?.[`${id}.${part}`];
        return template === undefined ? [] : [`${principle}.${id}.${part}`, ...new Set(told(template, { language, kind: measure.kind, part })), ''];
      }),
    ),
  );
  return `${lines.join('\n')}\n`;
}

test.each(languages)('every sentence of a finding reads well in %s with none, one, few and many', async (language) => {
  const sentences = page(language);

  expect(sentences).not.toMatch(/plugin\.check|[{}]/);
  await expect(sentences).toMatchFileSnapshot(`sentences/${language}.txt`);
});
