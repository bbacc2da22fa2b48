import type { Messages } from '@touchstone/sdk';

export const en = {
  'principle.name': 'Consistency',
  'principle.question': 'Do customers get the same service in every branch, at every hour, month after month?',

  'branch-satisfaction.name': 'Satisfaction across branches',
  'branch-satisfaction.question': 'Are customers equally satisfied in every branch?',
  'branch-satisfaction.source': 'A standard deviation between branches of at most three points, chance taken away.',
  'branch-satisfaction.sentence':
    'Satisfaction differs between branches by {value} points beyond chance ({low} – {high}, {n, plural, one {# branch} other {# branches}}); the standard is at most {target} points.',
  'branch-satisfaction.unit':
    '{value} of customers are satisfied ({low} – {high}, {n, plural, one {# answer} other {# answers}}), against {peers} in the other branches.',
  'branch-satisfaction.good':
    '{value} of customers are satisfied ({low} – {high}, {n, plural, one {# answer} other {# answers}}), against {peers} in the other branches: worth a visit, to learn what to copy.',

  'branch-first-reply.name': 'First reply across branches',
  'branch-first-reply.question': 'Do customers get a first reply in time from every branch alike?',
  'branch-first-reply.source': 'A standard deviation between branches of at most three points, chance taken away.',
  'branch-first-reply.sentence':
    'The share of first replies in time differs between branches by {value} points beyond chance ({low} – {high}, {n, plural, one {# branch} other {# branches}}); the standard is at most {target} points.',
  'branch-first-reply.unit':
    '{value} of cases got a first reply in time ({low} – {high}, {n, plural, one {# case} other {# cases}}), against {peers} in the other branches.',
  'branch-first-reply.good':
    '{value} of cases got a first reply in time ({low} – {high}, {n, plural, one {# case} other {# cases}}), against {peers} in the other branches: worth a visit, to learn what to copy.',

  'branch-resolution.name': 'Resolution across branches',
  'branch-resolution.question': 'Are matters solved in time by every branch alike?',
  'branch-resolution.source': 'A standard deviation between branches of at most three points, chance taken away.',
  'branch-resolution.sentence':
    'The share of cases solved in time differs between branches by {value} points beyond chance ({low} – {high}, {n, plural, one {# branch} other {# branches}}); the standard is at most {target} points.',
  'branch-resolution.unit':
    '{value} of cases were solved in time ({low} – {high}, {n, plural, one {# case} other {# cases}}), against {peers} in the other branches.',
  'branch-resolution.good':
    '{value} of cases were solved in time ({low} – {high}, {n, plural, one {# case} other {# cases}}), against {peers} in the other branches: worth a visit, to learn what to copy.',

  'time-of-day.name': 'First reply through the day',
  'time-of-day.question': 'Is the service equally prompt at every time of day?',
  'time-of-day.source': 'A standard deviation between parts of the day of at most three points, chance taken away.',
  'time-of-day.sentence':
    'The share of first replies in time differs between parts of the day by {value} points beyond chance ({low} – {high}, {n, plural, one {# part} other {# parts}}); the standard is at most {target} points.',
  'time-of-day.unit':
    '{value} of cases opened in this part of the day got a first reply in time ({low} – {high}, {n, plural, one {# case} other {# cases}}), against {peers} at other times.',
  'time-of-day.good':
    '{value} of cases opened in this part of the day got a first reply in time ({low} – {high}, {n, plural, one {# case} other {# cases}}), against {peers} at other times: the hand-over before it may be worth copying.',

  'stability.name': 'Stability over time',
  'stability.question': 'Is the service stable over time?',
  'stability.source': 'Four in five values of the key figures within the limits of their own series.',
  'stability.sentence':
    '{value} of the values of satisfaction, first reply and resolution stayed within the limits of their own series ({low} – {high}, {n, plural, one {# value} other {# values}}); the standard is {target}.',

  'advice.copy-good-branch':
    'Visit a branch whose customers are clearly more satisfied and write down what it does differently at the first contact. Try that in one weaker branch for a month before asking it of all. Keep the list of branches to yourself: it shows where to look, not who is best.',
  'advice.level-first-replies':
    'Compare how messages reach people in a prompt branch and in a slow one: who looks at the inbox, how often, and who stands in. Then agree on one rule of the house, and let a prompt branch take over when another is short of people.',
  'advice.level-resolution':
    'Read ten of the overdue cases of one slow branch and note the step at which each waited. Start with the commonest step: give that branch the knowledge, the right or the contact that a quick branch has.',
  'advice.level-the-day':
    'Look at who is on duty in the slow part of the day and what is left to them by the shift before. Begin with a written hand-over at the change of shifts; move hours between shifts only if that does not help.',
  'advice.find-what-changed':
    'Open the series that left its limits and mark what happened then: a new tool, holidays, a campaign, people who left. Note it as an annotation. If nothing can be found, leave the process alone and watch the next two values.',

  'excluded.pending': 'Still open and within the time promised',

  'setting.reply-within.name': 'Reply within',
  'setting.reply-within.doc': 'Opening hours within which a person first replies, on channels without a time of their own.',
  'setting.messaging-reply-within.name': 'Messaging reply within',
  'setting.messaging-reply-within.doc': 'Opening hours within which a person first replies on social networks and in messaging.',
  'setting.chat-reply-within.name': 'Chat reply within',
  'setting.chat-reply-within.doc': 'Opening hours within which a person first replies in a chat.',
  'setting.resolve-within.name': 'Resolve within',
  'setting.resolve-within.doc': 'Opening hours within which a case is resolved; three business days of eight hours.',
} as const satisfies Messages;
