import type { Messages } from '@touchstone/sdk';

export const en = {
  'principle.name': 'Self-service',
  'principle.question': 'Can customers help themselves, and is there a person when they cannot?',

  'success.name': 'Solved by themselves',
  'success.question': 'Do people really solve it themselves?',
  'success.source': 'Three in five sessions end without a contact about the same topic within three days.',
  'success.sentence':
    '{value} of self-service sessions needed no contact afterwards ({low} – {high}, {n, plural, one {# session} other {# sessions}}); the standard is {target}.',
  'success.good':
    '{value} of self-service sessions needed no contact afterwards ({low} – {high}, {n, plural, one {# session} other {# sessions}}), clearly more than elsewhere: learn how their answers are written.',

  'human-reach.name': 'A person on request',
  'human-reach.question': 'Can you get a person when you ask for one?',
  'human-reach.source': 'Nineteen in twenty reach a person within three minutes; Spanish law forbids service by robots alone (Ley 10/2025; re-verify).',
  'human-reach.sentence':
    '{value} of those who asked a machine for a person soon reached one ({low} – {high}, {n, plural, one {# request} other {# requests}}); the standard is {target}.',
  'human-reach.good':
    '{value} of those who asked a machine for a person soon reached one ({low} – {high}, {n, plural, one {# request} other {# requests}}), clearly more than elsewhere: learn who takes them on.',

  'human-reach-by-phone.name': 'A person behind the menu',
  'human-reach-by-phone.question': 'Can callers get past the menu to a person?',
  'human-reach-by-phone.source':
    'Nineteen in twenty reach a person within three minutes; Spanish law forbids service by robots alone (Ley 10/2025; re-verify).',
  'human-reach-by-phone.sentence':
    '{value} of callers who asked the menu for a person soon reached one ({low} – {high}, {n, plural, one {# request} other {# requests}}); the standard is {target}.',
  'human-reach-by-phone.good':
    '{value} of callers who asked the menu for a person soon reached one ({low} – {high}, {n, plural, one {# request} other {# requests}}), clearly more than elsewhere: learn how their menu is built.',

  'gave-up.name': 'Left after asking for a person',
  'gave-up.question': 'Do they leave after asking for a person?',
  'gave-up.source': 'At most one in ten leaves without the person they asked for.',
  'gave-up.sentence':
    '{value} of those who asked a machine for a person left without one ({low} – {high}, {n, plural, one {# request} other {# requests}}); the standard is at most {target}.',
  'gave-up.good':
    '{value} of those who asked a machine for a person left without one ({low} – {high}, {n, plural, one {# request} other {# requests}}), clearly fewer than elsewhere: learn who takes them on.',

  'menu-depth.name': 'Depth of the menu',
  'menu-depth.question': 'How deep is the voice menu?',
  'menu-depth.source': 'Nineteen callers in twenty reach a person through three levels at most; bad menus are named among the causes of bad service.',
  'menu-depth.sentence':
    'Nineteen callers in twenty pass up to this many levels of the menu: {value} ({low} – {high}, {n, plural, one {# call} other {# calls}}); the standard is at most {target}.',

  'routine.name': 'Routine questions covered',
  'routine.question': 'Are routine questions covered?',
  'routine.source': 'Each topic that customers look for most has an answer written for them.',
  'routine.sentence':
    '{breaches, plural, one {# topic that customers look for has no answer written for them} other {# topics that customers look for have no answer written for them}} ({n, number} looked at); the standard is {target}.',

  'fallout-gap.name': 'Served after falling through',
  'fallout-gap.question': 'Are those who could not help themselves served worse?',
  'fallout-gap.source': 'Satisfaction after falling through lies at most five points below that after asking at once.',
  'fallout-gap.sentence':
    'Satisfaction after failing to help oneself and after asking at once lies {value} points apart ({low} – {high}, {n, plural, one {# answer} other {# answers}}); the standard is {target}.',

  'advice.mend-the-weak-topic':
    'Take the topic after which most customers ask anyway and read its answer as they would, on a telephone. Put the answer into the first line, say how to reach a person in the last, and look again in a month.',
  'advice.open-the-way-to-people':
    'Go the way yourself at the busiest hour and note where you would leave. Put “speak to a person” on the first level, name who takes these customers on hour by hour, and offer to call back when nobody is free.',
  'advice.write-what-is-sought':
    'Write the answer to the first topic on the list today; ten lines from the best reply ever given to it will do. One a week is enough to be through in a quarter.',
  'advice.know-what-they-tried':
    'Show the colleague on the screen what the customer has already tried, and let the first sentence say so. Read ten cases that began with the machine, and mark each question that was asked twice.',

  'excluded.too-recent': 'Too recent to know whether it helped',

  'setting.contact-within.name': 'Contact within',
  'setting.contact-within.doc': 'Time after helping themselves within which a contact about the same topic shows that it did not help.',
  'setting.reach-within.name': 'Reach within',
  'setting.reach-within.doc': 'Time within which a customer who asks for a person reaches one.',
  'setting.routine-topics.name': 'Routine topics',
  'setting.routine-topics.doc': 'Codes of topics that nobody should need a person for.',
  'setting.top-topics.name': 'Top topics',
  'setting.top-topics.doc': 'How many of the topics that customers look for most should have an answer.',
} as const satisfies Messages;
