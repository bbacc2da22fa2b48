import { allOf, anyOf, census, check, count, days, house, itemsOf, none, now, setting } from '@touchstone/sdk';
import { crisisPlan } from '@touchstone/sdk/model';

const scenarios = setting.list('scenarios', {
  default: ['outage', 'recall', 'data_breach', 'staff_shortage', 'pr'],
  doc: 'Scenarios of crisis to be ready for.',
});
const languages = setting.list('languages', { default: ['cs', 'en'], doc: 'Languages in which customers are served, as ISO 639 codes.' });
const verifiedWithin = setting.duration('verified-within', { default: days(90), doc: 'Time within which the contacts of a plan are verified again.' });
const hoursCovered = setting.number('hours-covered', {
  default: 168,
  doc: 'Hours of the week in which somebody must be on call.',
  minimum: 1,
  maximum: 168,
});
const testedWithin = setting.duration('tested-within', { default: days(180), doc: 'Time within which working without the main tool is tested again.' });

const scenario = itemsOf(scenarios);
const language = itemsOf(languages);
const { onCallHoursPerWeek, fallbackTestedOn } = crisisPlan;

const ready = allOf(
  crisisPlan.scenario.is(scenario.value),
  crisisPlan.owner.isKnown(),
  crisisPlan.contactsVerifiedOn.after(now.minus(verifiedWithin)),
  none(language, crisisPlan.templateLanguages.includes(language.value).not()),
);

/** Scenarios of crisis for which no plan is ready. */
export const planReady = check({
  id: 'plan-ready',
  question: 'Are we ready before it happens?',
  measure: census({ of: scenario, breaching: count(crisisPlan, ready).is(0) }),
  standard: { target: 0, better: 'lower', provenance: 'seed', source: 'Have a plan for each crisis before it comes.' },
  countOf: 'scenarios',
  advice: 'ready-the-plan',
  critical: true,
  settings: [scenarios, languages, verifiedWithin],
});

/** Plans that leave hours of the week without somebody on call. */
export const escalationPath = check({
  id: 'escalation-path',
  question: 'Is somebody on call at every hour?',
  measure: census({ of: crisisPlan, breaching: anyOf(onCallHoursPerWeek.isMissing(), onCallHoursPerWeek.below(hoursCovered)) }),
  by: ['orgUnit'],
  standard: { target: 0, better: 'lower', provenance: house, source: 'Somebody can be reached at every hour of the week.' },
  countOf: 'plans',
  advice: 'fill-the-on-call-list',
  settings: [hoursCovered],
});

/** Plans for an outage under which nobody has tried to work lately. */
export const fallbackTool = check({
  id: 'fallback-tool',
  question: 'Can we work while the main tool is down?',
  measure: census({
    of: crisisPlan,
    where: crisisPlan.scenario.is('outage'),
    breaching: anyOf(fallbackTestedOn.isMissing(), fallbackTestedOn.before(now.minus(testedWithin))),
  }),
  by: ['orgUnit'],
  standard: { target: 0, better: 'lower', provenance: house, source: 'Working without the main tool is tested twice a year.' },
  countOf: 'plans for an outage',
  advice: 'hold-a-drill',
  settings: [testedWithin],
});
