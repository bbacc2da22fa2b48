import { check, days, duration, house, now, quantile } from '@touchstone/sdk';
import { incident } from '@touchstone/sdk/model';

const { startedAt, detectedAt, publicNoticeAt } = incident;

const secondsOfMinutes = (count: number): number => count * 60;

/** Incidents are few: those of a year are taken together. */
const lately = startedAt.after(now.minus(days(365)));

/** The time within which nine incidents in ten were noticed. */
export const detect = check({
  id: 'detect',
  question: 'How fast do we notice an incident?',
  measure: quantile({ of: incident, where: lately.and(detectedAt.isKnown()), value: duration(startedAt, detectedAt), at: 0.9 }),
  by: ['orgUnit'],
  standard: {
    target: secondsOfMinutes(15),
    floor: secondsOfMinutes(120),
    better: 'lower',
    provenance: house,
    source: 'Nine incidents in ten are noticed within a quarter of an hour.',
  },
  countOf: 'incidents',
  advice: 'tell-sooner',
});

/** The time within which customers were told of nine incidents in ten. */
export const firstNotice = check({
  id: 'first-notice',
  question: 'How fast do we tell customers?',
  measure: quantile({ of: incident, where: lately.and(publicNoticeAt.isKnown()), value: duration(detectedAt, publicNoticeAt), at: 0.9 }),
  by: ['orgUnit'],
  standard: {
    target: secondsOfMinutes(60),
    floor: secondsOfMinutes(480),
    better: 'lower',
    provenance: house,
    source: 'Customers are told of nine incidents in ten within an hour.',
  },
  countOf: 'incidents',
  advice: 'tell-sooner',
});
