import { allOf, anyOf, census, count, days, duration, exists, hours, itemsOf, none, now, quantile, rateOf, setting, share } from '@touchstone/sdk';
import { crisisPlan, incident, incidentDrill, intervalStaffing, mention, orgUnit, serviceCase } from '@touchstone/sdk/model';

import { casesBy, type Declarations, declare } from './declare.js';

const { startedAt, detectedAt, publicNoticeAt, resolvedAt, postmortemAt, actionsPlanned, actionsClosed } = incident;

const scenarios = setting.list('scenarios', { default: ['outage', 'recall', 'data_breach', 'staff_shortage', 'pr'], doc: 'Crises to be ready for.' });
const languages = setting.list('languages', { default: ['cs', 'en'], doc: 'Languages in which customers are served.' });
const scenario = itemsOf(scenarios);
const language = itemsOf(languages);

const ready = allOf(
  crisisPlan.scenario.is(scenario.value),
  crisisPlan.owner.isKnown(),
  crisisPlan.contactsVerifiedOn.after(now.minus(days(90))),
  none(language, crisisPlan.templateLanguages.includes(language.value).not()),
);

const year = now.minus(days(365));
const drills = count(incidentDrill, incidentDrill.heldAt.after(year));
const gaps = exists(incidentDrill, incidentDrill.heldAt.after(year), incidentDrill.gapsClosed.below(incidentDrill.gapsFound));

const load = intervalStaffing.offered.times(3).times(intervalStaffing.handleSeconds.inSeconds()).dividedBy(intervalStaffing.answered);
const room = intervalStaffing.actualFte.times(intervalStaffing.minutes).times(60);

const other = mention.$as('other');
const bad = (row: typeof mention) => row.tone.below(0);
const thisHour = count(other, bad(other), other.postedAt.within(hours(1), mention.postedAt.minus(hours(1))));
const sameHours = count(other, bad(other), other.postedAt.hour().is(mention.postedAt.hour()), other.postedAt.within(days(28), mention.postedAt.minus(days(29))));

const surge = setting.number('surge', { default: 3, doc: 'How many times the usual number of bad mentions in that hour of the day is a burst.' });
const few = setting.number('few-mentions', { default: 5, doc: 'Mentions in an hour below which there is no burst.' });

export const crisis: Declarations = {
  'plan-ready': declare(census({ of: scenario, breaching: none(crisisPlan, ready) }), scenarios, languages),
  'escalation-path': declare(census({ of: crisisPlan, breaching: anyOf(crisisPlan.onCallHoursPerWeek.isMissing(), crisisPlan.onCallHoursPerWeek.below(168)) })),
  drill: declare(census({ of: orgUnit, where: orgUnit.kind.is('company'), breaching: drills.below(2).or(gaps) })),
  detect: declare(quantile({ of: incident, value: duration(startedAt, detectedAt), at: 0.9, period: startedAt })),
  'first-notice': declare(quantile({ of: incident, value: duration(detectedAt, publicNoticeAt), at: 0.9, period: startedAt })),
  surge: declare(share({ of: intervalStaffing, where: intervalStaffing.offered.above(0), meeting: room.atLeast(load), period: intervalStaffing.intervalStart })),
  viral: declare(
    census({
      of: mention,
      where: bad(mention),
      breaching: thisHour.atLeast(few).and(thisHour.above(sameHours.dividedBy(28).times(surge))),
      period: mention.postedAt,
    }),
    surge,
    few,
  ),
  incidents: declare(
    rateOf({
      events: { of: incident, where: incident.kind.isOneOf('safety', 'security'), period: startedAt },
      exposure: { ...casesBy(serviceCase.openedAt), value: 0.0001 },
    }),
  ),
  'fallback-tool': declare(
    census({ of: crisisPlan, where: crisisPlan.scenario.is('outage'), breaching: anyOf(crisisPlan.fallbackTestedOn.isMissing(), crisisPlan.fallbackTestedOn.before(now.minus(days(180)))) }),
  ),
  postmortem: declare(
    census({
      of: incident,
      where: resolvedAt.isKnown(),
      excluding: { pending: resolvedAt.after(now.minus(days(10))) },
      breaching: anyOf(postmortemAt.isMissing(), postmortemAt.after(resolvedAt.plus(days(10))), actionsClosed.below(actionsPlanned)),
      period: startedAt,
    }),
  ),
};
