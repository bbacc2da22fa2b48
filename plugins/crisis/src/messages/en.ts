import type { Messages } from '@touchstone/sdk';

export const en = {
  'principle.name': 'Crisis and technology',
  'principle.question': 'Are we ready for a crisis, and do our tools work?',

  'plan-ready.name': 'Plans that are ready',
  'plan-ready.question': 'Are we ready before it happens?',
  'plan-ready.source': 'Have a plan for each crisis before it comes.',
  'plan-ready.sentence':
    'For {breaches, plural, one {# scenario} other {# scenarios}} no plan is ready ({n, number} expected); the standard is {target}.',

  'escalation-path.name': 'Somebody on call',
  'escalation-path.question': 'Is somebody on call at every hour?',
  'escalation-path.source': 'Somebody can be reached at every hour of the week.',
  'escalation-path.sentence':
    '{breaches, plural, one {# plan leaves} other {# plans leave}} hours of the week without a named person on call ({n, number} in all); the standard is {target}.',

  'drill.name': 'Drills held and lessons closed',
  'drill.question': 'Did we practise?',
  'drill.source': 'Two drills a year, and every gap closed.',
  'drill.sentence':
    '{breaches, plural, one {# company has} other {# companies have}} held too few drills in a year or left gaps of a drill open; the standard is {target}.',

  'detect.name': 'Time until noticed',
  'detect.question': 'How fast do we notice an incident?',
  'detect.source': 'Nine incidents in ten are noticed within a quarter of an hour.',
  'detect.sentence':
    'Nine incidents in ten were noticed within {value} ({low} – {high}, {n, plural, one {# incident} other {# incidents}}); the standard is at most {target}.',

  'first-notice.name': 'Time until customers are told',
  'first-notice.question': 'How fast do we tell customers?',
  'first-notice.source': 'Customers are told of nine incidents in ten within an hour.',
  'first-notice.sentence':
    'In nine incidents of ten customers were told within {value} of our noticing ({low} – {high}, {n, plural, one {# incident} other {# incidents}}); the standard is at most {target}.',

  'surge.name': 'Room for a surge',
  'surge.question': 'Would we cope with several times the contacts?',
  'surge.source': 'In every second interval there is room for three times the contacts; a model and an upper bound.',
  'surge.sentence':
    'In {value} of intervals the people there could have done several times the work that came ({low} – {high}, {n, plural, one {# interval} other {# intervals}}); the standard is at least {target}.',

  'surge-answered.name': 'Answered in a surge',
  'surge-answered.question': 'How many callers would a person answer in a surge?',
  'surge-answered.source': 'Half of the callers reach a person at three times the peak, the others are called back; a model and no forecast.',
  'surge-answered.sentence':
    'In a surge at the busiest hour a person would answer {value} of callers ({low} – {high}, {n, plural, one {# interval} other {# intervals}}), the others would be called back; the standard is at least {target}. A model, no forecast.',

  'viral.name': 'Bursts of bad mentions',
  'viral.question': 'Is something bad spreading about us?',
  'viral.source': 'No burst of bad mentions.',
  'viral.sentence':
    '{breaches, plural, one {# bad mention falls} other {# bad mentions fall}} into a burst ({n, number} bad ones in all); the standard is {target}.',

  'incidents.name': 'Safety and security incidents',
  'incidents.question': 'Are incidents of safety and security on the rise?',
  'incidents.source': 'The usual range of earlier periods.',
  'incidents.sentence':
    'For every ten thousand cases there were {value} incidents of safety or security ({low} – {high}), outside the usual range of earlier periods.',

  'fallback-tool.name': 'Working without the main tool',
  'fallback-tool.question': 'Can we work while the main tool is down?',
  'fallback-tool.source': 'Working without the main tool is tested twice a year.',
  'fallback-tool.sentence':
    '{breaches, plural, one {# plan for an outage was} other {# plans for an outage were}} not tested lately ({n, number} in all); the standard is {target}.',

  'postmortem.name': 'Lessons of incidents',
  'postmortem.question': 'Do we learn from incidents?',
  'postmortem.source': 'Every incident has its lessons within ten days, and its actions done.',
  'postmortem.sentence':
    '{breaches, plural, one {# incident has} other {# incidents have}} no lessons written down in time, or actions still open ({n, number} in all); the standard is {target}.',

  'uptime.name': 'Working time lost to tools',
  'uptime.question': 'How much working time do failing tools cost?',
  'uptime.source': 'Tools work in 99.5 % of the working time.',
  'uptime.sentence':
    'Failing tools cost {value} of the working time ({low} – {high}); the standard is at most {target}.',

  'minutes-lost.name': 'Minutes lost in an outage',
  'minutes-lost.question': 'How much time does one outage cost?',
  'minutes-lost.source': 'The usual range of earlier periods.',
  'minutes-lost.sentence':
    'An outage of a tool cost {value} person-minutes on average ({low} – {high}, {n, plural, one {# incident} other {# incidents}}), outside the usual range of earlier periods.',

  'advice.ready-the-plan':
    'Name an owner for each open scenario, call every number in its list of contacts, and write the first message to customers in each of their languages. Two pages that were tried are better than twenty that were not.',
  'advice.fill-the-on-call-list':
    'Look for the empty hours, usually nights and holidays, and agree on who can be called then and what is paid for it. Ring the number once this week at such an hour.',
  'advice.hold-a-drill':
    'Hold a drill of one hour on the most likely scenario this month, with the people who would be there. Write down at most five gaps, each with a name and a date.',
  'advice.tell-sooner':
    'Agree on who may publish the first notice without asking, and keep a sentence ready: what does not work, since when, and when you will say more. Let the front line report what it hears to one number at once.',
  'advice.plan-the-overflow':
    'Decide now what would be left undone in a surge, which message the line would play, and who from other teams can answer simple questions. Try call-backs on the next busy day.',
  'advice.answer-the-burst':
    'Read the mentions of the burst and find the one matter behind them. Answer publicly within the hour with what you know, name the person who looks into it, and give the front line the same words.',
  'advice.write-the-lessons':
    'Sit down for half an hour with those who were there and write what happened, what helped and what was missing, without asking who is to blame. Give each action an owner and look at the open ones every week.',
  'advice.mend-the-tools':
    'List the outages by tool and by time lost and take the dearest one to whoever runs it. Until it is mended, keep a page with what can be done without it.',

  'excluded.pending': 'Over for less than the time allowed',
  'excluded.load-unknown': 'Load or staffing is not known',

  'setting.scenarios.name': 'Scenarios',
  'setting.scenarios.doc': 'Scenarios of crisis to be ready for.',
  'setting.languages.name': 'Languages',
  'setting.languages.doc': 'Languages in which customers are served, as ISO 639 codes.',
  'setting.verified-within.name': 'Verified within',
  'setting.verified-within.doc': 'Time within which the contacts of a plan are verified again.',
  'setting.hours-covered.name': 'Hours covered',
  'setting.hours-covered.doc': 'Hours of the week in which somebody must be on call.',
  'setting.drills-a-year.name': 'Drills a year',
  'setting.drills-a-year.doc': 'Fewest drills in a year.',
  'setting.surge-times.name': 'Surge times',
  'setting.surge-times.doc': 'How many times the contacts that came a surge would bring.',
  'setting.overflow.name': 'Overflow',
  'setting.overflow.doc': 'How many people of other teams would help out in a surge.',
  'setting.call-back-after.name': 'Call back after',
  'setting.call-back-after.doc': 'After how long a caller takes the offer of a call back, on average.',
  'setting.handle-time.name': 'Handle time',
  'setting.handle-time.doc': 'How long a call takes on average, its notes included.',
  'setting.burst-times.name': 'Burst times',
  'setting.burst-times.doc': 'How many times the usual number of bad mentions in that hour of the day is a burst.',
  'setting.few-mentions.name': 'Few mentions',
  'setting.few-mentions.doc': 'Bad mentions in an hour below which there is no burst.',
  'setting.tested-within.name': 'Tested within',
  'setting.tested-within.doc': 'Time within which working without the main tool is tested again.',
  'setting.lessons-within.name': 'Lessons within',
  'setting.lessons-within.doc': 'Time after the end of an incident within which its lessons are written down.',
} as const satisfies Messages;
