import { census, check, exists, house, none, now, percent, share } from '@touchstone/sdk';
import { mysteryItem, qaCategory, standard } from '@touchstone/sdk/model';

import { isInForce } from './is-in-force.js';

const { $self: thisStandard } = standard;
const tested = mysteryItem.standard.is(thisStandard);
const inForce = isInForce();

/** The share of standards that a check, a visit or a review can find kept or not. */
export const measurable = check({
  id: 'measurable',
  question: 'Can each standard be checked?',
  measure: share({
    of: standard,
    where: inForce,
    meeting: standard.checkId.isKnown().or(exists(mysteryItem, tested), exists(qaCategory, qaCategory.standard.is(thisStandard))),
  }),
  standard: { target: percent(90), floor: percent(50), better: 'higher', provenance: 'seed', source: 'Standards are measurable.' },
  countOf: 'standards',
  advice: 'rewrite-the-standard',
});

/** Standards of which nobody says where they come from. */
export const hasSource = check({
  id: 'has-source',
  question: 'Is each standard based on an expectation, a law or the brand?',
  measure: census({ of: standard, where: inForce, breaching: standard.sourceKind.isMissing() }),
  standard: { target: 0, better: 'lower', provenance: 'seed', source: 'Standards rest on what customers expect, what the law asks for and what the brand stands for.' },
  countOf: 'standards',
  advice: 'rewrite-the-standard',
});

/** The share of standards that stand for a value of the brand. */
export const brandTagged = check({
  id: 'brand-tagged',
  question: 'Do our standards express the brand?',
  measure: share({ of: standard, where: inForce, meeting: standard.valueTag.isKnown() }),
  standard: { target: percent(90), floor: percent(40), better: 'higher', provenance: 'seed', source: 'Service is the brand as customers live it.' },
  countOf: 'standards',
  advice: 'rewrite-the-standard',
});

/** Standards asked for by law that nobody could look up or that no check watches. */
export const legalMapped = check({
  id: 'legal-mapped',
  question: 'Is each duty of the law written down and watched?',
  measure: census({
    of: standard,
    where: inForce.and(standard.legal.isKnown(), standard.legal),
    breaching: standard.sourceText.isMissing().or(standard.checkId.isMissing()),
  }),
  standard: { target: 0, better: 'lower', provenance: house, source: 'Every legal standard names its law and its check.' },
  countOf: 'legal standards',
  advice: 'rewrite-the-standard',
});

/** Standards whose date of review has passed. */
export const reviewOverdue = check({
  id: 'review-overdue',
  question: 'Are the standards up to date?',
  measure: census({ of: standard, where: inForce, breaching: standard.reviewDueOn.before(now) }),
  standard: { target: 0, better: 'lower', provenance: house, source: 'Every standard is looked at again in time.' },
  countOf: 'standards',
  advice: 'rewrite-the-standard',
});

/** The share of standards of external schemes that visits found kept. */
export const schemeReadiness = check({
  id: 'scheme-readiness',
  question: 'How far are we from an external scheme?',
  measure: share({
    of: standard,
    where: inForce.and(standard.scheme.isKnown()),
    meeting: exists(mysteryItem, tested, mysteryItem.passed).and(none(mysteryItem, tested, mysteryItem.passed.not(), mysteryItem.notApplicable.not())),
  }),
  standard: { better: 'higher', provenance: house, source: 'Information without a target: each scheme sets its own.' },
  countOf: 'standards of schemes',
  weight: 0,
});
