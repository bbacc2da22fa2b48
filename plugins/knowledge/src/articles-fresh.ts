import { check, days, house, now, percent, setting, shareOfCounts, when } from '@touchstone/sdk';
import { kbArticle } from '@touchstone/sdk/model';

const freshFor = setting.duration('fresh-for', {
  default: days(180),
  doc: 'Time for which an article counts as current after it was reviewed.',
});

/** The share of readings that fell on an article somebody had reviewed lately. */
export const articlesFresh = check({
  id: 'articles-fresh',
  question: 'Are the articles that people read current?',
  measure: shareOfCounts({
    of: kbArticle,
    met: when(kbArticle.reviewedOn.after(now.minus(freshFor)), kbArticle.views, 0),
    outOf: kbArticle.views,
  }),
  by: ['language', 'topic'],
  standard: {
    target: percent(95),
    floor: percent(60),
    better: 'higher',
    provenance: house,
    source: 'Nineteen in twenty readings fall on an article reviewed within half a year.',
  },
  countOf: 'readings',
  advice: 'review-most-read',
  settings: [freshFor],
});
