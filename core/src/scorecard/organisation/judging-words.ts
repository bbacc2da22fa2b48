import type { MeasureKind, Standard } from '@touchstone/sdk';

import type { HeldStandard } from '../../host/index.js';
import { recipeLanguage } from '../../measures/index.js';

const intervals: Readonly<Record<MeasureKind, string>> = {
  share: 'The interval is Wilson’s for a share, at 95 %.',
  mean: 'The interval is that of t for a mean, bent by Hall’s cubic where the values are skewed, at 95 %.',
  quantile: 'The interval lies between two order statistics and assumes no distribution, at 95 %.',
  rate: 'The interval is the exact one of Poisson for a rate, at 95 %.',
  netPromoter: 'The interval is that of a difference of two shares of the same answers, at 95 %.',
  census: 'Each breach counts: there is no interval.',
  survival: 'The surviving share is that of Kaplan and Meier with the variance of Greenwood, at 95 %.',
  ratio: 'The interval is that of the delta method for a ratio of sums, at 95 %.',
  difference: 'The interval is that of Newcombe for two shares, of Welch for two means, at 95 %.',
  agreement: 'The figure is Krippendorff’s α, and the interval that of the jackknife over the things rated, at 95 %.',
  spread: 'Only what differs between groups beyond chance counts.',
};

/** How the interval is made and the verdict reached, in words. */
export function judgingWords(kind: MeasureKind, standard: Standard, { minimum, locale }: { readonly minimum: number; readonly locale: string }): string {
  const { provenance, target, better } = standard;
  const language = recipeLanguage(locale);
  if (language) {
    const { own, noTarget, census, minimum: needed, ...sides } = language.judging;
    const rule = provenance === 'own' ? own : target === undefined ? noTarget : kind === 'census' ? census : sides[better];
    const isJudged = kind !== 'census' && rule !== noTarget;
    return [language.intervals[kind], rule, ...(isJudged ? [needed.replace('{minimum}', String(minimum))] : [])].join(' ');
  }
  const rows = kind === 'census' ? '' : ` Below ${minimum} rows there is no verdict.`;
  if (provenance === 'own') {
    return `${intervals[kind]} The standard is kept while the figure stays within the limits of its own earlier periods, or leaves them on the good side.${rows}`;
  }
  if (target === undefined) {
    return `${intervals[kind]} There is no target: the figure is shown for information and not scored.`;
  }
  const [bad, good] = better === 'higher' ? ['lower', 'upper'] : ['upper', 'lower'];
  const rule =
    kind === 'census'
      ? 'The standard is kept as long as no more rows are in breach than it allows.'
      : `The standard is kept when the ${bad} end of the interval reaches the target; missed when the ${good} end falls short of it and the value lies beyond a practical margin; else it is too close to call.`;
  return `${intervals[kind]} ${rule}${rows}`;
}

/** Whose standard it is and when it holds, in words; nothing where it is what the plugin proposes. */
export function originWords({ setBy }: HeldStandard, nameOf: (orgUnit: string) => string, locale: string): string[] {
  if (!setBy) {
    return [];
  }
  const { level, orgUnit = '', from, until, standard } = setBy;
  const judging = recipeLanguage(locale)?.judging;
  if (judging) {
    const whose = level === 'orgUnit' ? judging.setBy.replace('{name}', () => nameOf(orgUnit)) : judging.setByOrganisation;
    const since = from === undefined ? '' : judging.from.replace('{date}', from);
    const told = whose.replace('{from}', since).replace('{until}', until === undefined ? '' : judging.until.replace('{date}', until));
    return standard ? [told, judging.inCatalogue.replace('{code}', () => standard.code)] : [told];
  }
  const whose = level === 'orgUnit' ? nameOf(orgUnit) : 'the organisation';
  const told = `The standard was set by ${whose}${from === undefined ? '' : `, from ${from} on`}${until === undefined ? '' : `, until ${until}`}.`;
  return standard ? [told, `Its code in the catalogue of standards is ${standard.code}.`] : [told];
}
