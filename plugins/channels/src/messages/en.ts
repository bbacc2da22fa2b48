import type { Messages } from '@touchstone/sdk';

export const en = {
  'principle.name': 'Open channels',
  'principle.question': 'Are all the ways to reach us open, answered and equally good?',

  'coverage.name': 'Channels customers expect',
  'coverage.question': 'Which channels do customers expect that we do not offer?',
  'coverage.source': 'Open all channels of communication: face to face, by telephone and in writing.',
  'coverage.sentence':
    '{breaches, plural, one {# kind of channel that customers expect is} other {# kinds of channels that customers expect are}} not offered ({n, number} expected in all); the standard is {target}.',

  'uptime.name': 'Channels that work',
  'uptime.question': 'Do our channels work when we say they are open?',
  'uptime.source': 'Digital channels work in 99 of 100 tests.',
  'uptime.sentence':
    '{value} of tests found the channel working ({low} – {high}, {n, plural, one {# test} other {# tests}}); the standard is {target}.',
  'uptime.good':
    '{value} of tests found the channel working ({low} – {high}, {n, plural, one {# test} other {# tests}}), clearly more than elsewhere.',

  'answered.name': 'Contacts answered at all',
  'answered.question': 'Does every contact get an answer at all, on every channel?',
  'answered.source': 'A person answers nearly every contact within five business days.',
  'answered.sentence':
    '{value} of contacts were answered by a person in the end ({low} – {high}, {n, plural, one {# contact} other {# contacts}}); the standard is {target}.',
  'answered.good':
    '{value} of contacts were answered by a person in the end ({low} – {high}, {n, plural, one {# contact} other {# contacts}}), clearly more than elsewhere: learn who watches the inbox, and how.',

  'parity.name': 'Parity of channels',
  'parity.question': 'Is one channel second-class?',
  'parity.source': 'At most ten points between the best and the worst kind of channel, each held to its own promised time.',
  'parity.sentence':
    'The best and the worst kind of channel lie {value} points apart in keeping their promised time of reply ({low} – {high}, {n, plural, one {# kind of channel} other {# kinds of channel}}); the standard is at most {target} points.',
  'parity.unit':
    '{value} of contacts got a first reply within the time promised there ({low} – {high}, {n, plural, one {# contact} other {# contacts}}), against {peers} on the other channels.',
  'parity.good':
    '{value} of contacts got a first reply within the time promised there ({low} – {high}, {n, plural, one {# contact} other {# contacts}}), against {peers} on the other channels: learn what could be done there too.',

  'steps-to-contact.name': 'Steps to a person',
  'steps-to-contact.question': 'How many steps does it take to reach a person?',
  'steps-to-contact.source': 'Reduce the number of steps it takes to contact a person; three at most is a starting value.',
  'steps-to-contact.sentence':
    '{breaches, plural, one {# channel asks} other {# channels ask}} too many steps before a person answers ({n, plural, one {# channel} other {# channels}} counted); the standard is {target}.',

  'linked.name': 'Known customers',
  'linked.question': 'Do people who answer see who the customer is and what went before?',
  'linked.source': 'One system that gives the employee the information: nine contacts in ten belong to a known customer.',
  'linked.sentence':
    '{value} of contacts belong to a known customer ({low} – {high}, {n, plural, one {# contact} other {# contacts}}); the standard is {target}.',
  'linked.good':
    '{value} of contacts belong to a known customer ({low} – {high}, {n, plural, one {# contact} other {# contacts}}), clearly more than elsewhere: learn how they ask.',

  'hours-fit.name': 'Opening hours that fit',
  'hours-fit.question': 'Are we there when customers try to reach us?',
  'hours-fit.source': 'At most fifteen in a hundred attempts fall outside opening hours.',
  'hours-fit.sentence':
    '{value} of attempts to reach somebody fell outside opening hours ({low} – {high}, {n, plural, one {# attempt} other {# attempts}}); the standard is at most {target}.',
  'hours-fit.good':
    '{value} of attempts to reach somebody fell outside opening hours ({low} – {high}, {n, plural, one {# attempt} other {# attempts}}), clearly fewer than elsewhere: these hours fit.',

  'web-fresh.name': 'Fresh contact data',
  'web-fresh.question': 'Are the hours, numbers and addresses we publish right and fresh?',
  'web-fresh.source': 'Everything published is verified at least every ninety days.',
  'web-fresh.sentence':
    '{breaches, plural, one {# channel has} other {# channels have}} published data that nobody has verified for too long ({n, plural, one {# channel} other {# channels}} counted); the standard is {target}.',

  'advice.open-missing-channel':
    'Ask ten customers how they would rather reach you before opening anything. Open one channel at a time, with an owner, published hours and somebody who stands in; if the expectation no longer holds, take it off the list of expected channels.',
  'advice.fix-failing-channel':
    'Look at when the failed tests lie: all at once is an outage, spread out is a weak spot. Tell customers on the website while the channel is down, and see that somebody is called when two tests in a row fail.',
  'advice.own-or-close-channel':
    'Read the oldest unanswered contacts and answer them. Then give the channel an owner who looks at it every working day, or close it publicly and say where to write instead: a channel nobody answers is worse than none.',
  'advice.lift-weak-channel':
    'Look at the weakest channel first: who watches it, when, and with which tools. Either staff it so that it keeps its promised time, or promise a time that it can keep and tell customers before they write.',
  'advice.shorten-the-way':
    'Walk the way yourself with the eyes of a customer and drop the step that helps nobody. A choice of a person at the first level of the menu, or a number beside the form, is the usual start.',
  'advice.ask-for-identity':
    'Ask for one thing that identifies the customer at the start of the contact, such as the number of the order, and let the tool look up the rest. Begin with the channel where most contacts are anonymous.',
  'advice.shift-opening-hours':
    'Look at the hours in which the attempts fall. Moving one hour of the day is cheaper than adding one; where that is not possible, offer to call back and say when.',
  'advice.verify-published-data':
    'Check hours, numbers and addresses of the listed channels on the website, in the maps and on the door today, and note the date. Then put a quarterly reminder on one person.',

  'excluded.pending': 'Not answered yet, and still within the time promised',
  'excluded.no-opening-hours': 'The unit has no opening hours to compare with',
  'excluded.never-verified': 'Not known to have been verified at all',

  'setting.expected-channels.name': 'Expected channels',
  'setting.expected-channels.doc': 'Kinds of channels that customers expect, as the model names them.',
  'setting.answer-within.name': 'Answer within',
  'setting.answer-within.doc': 'Opening hours after which a contact without any reply counts as never answered; five business days of eight hours.',
  'setting.reply-within.name': 'Reply within',
  'setting.reply-within.doc': 'Opening hours within which a person first replies, on channels without a time of their own.',
  'setting.messaging-reply-within.name': 'Messaging reply within',
  'setting.messaging-reply-within.doc': 'Opening hours within which a person first replies on social networks and in messaging.',
  'setting.chat-reply-within.name': 'Chat reply within',
  'setting.chat-reply-within.doc': 'Opening hours within which a person first replies in a chat.',
  'setting.most-steps.name': 'Most steps',
  'setting.most-steps.doc': 'Clicks or menu levels that may lie before a person.',
  'setting.live-channels.name': 'Live channels',
  'setting.live-channels.doc': 'Kinds of channels on which the customer waits for somebody to be there.',
  'setting.verified-within.name': 'Verified within',
  'setting.verified-within.doc': 'Time after which published hours, numbers and addresses are to be verified again.',
} as const satisfies Messages;
