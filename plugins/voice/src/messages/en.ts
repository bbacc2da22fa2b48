import type { Messages } from '@touchstone/sdk';

export const en = {
  'principle.name': 'Voice of the customer',
  'principle.question': 'Do we hear customers, and does it change anything?',

  'csat.name': 'Satisfied customers',
  'csat.question': 'Are customers satisfied?',
  'csat.source': 'Four in five are satisfied; published norms lie at 75 to 85 %, on weak grounds.',
  'csat.sentence':
    '{value} of the customers asked are satisfied ({low} – {high}, {n, plural, one {# answer} other {# answers}}); the standard is {target}.',
  'csat.good':
    '{value} of the customers asked are satisfied ({low} – {high}, {n, plural, one {# answer} other {# answers}}), clearly more than elsewhere: learn how they do it.',

  'nps.name': 'Recommended by customers',
  'nps.question': 'Would customers recommend us?',
  'nps.source': 'The usual range of earlier periods; there is no target across industries.',
  'nps.sentence':
    'Promoters less detractors among customers come to {value} ({low} – {high}, {n, plural, one {# answer} other {# answers}}), below its own usual range.',
  'nps.good':
    'Promoters less detractors among customers come to {value} ({low} – {high}, {n, plural, one {# answer} other {# answers}}), clearly more than elsewhere: learn how they do it.',

  'ces.name': 'Said to be easy',
  'ces.question': 'Do customers say that it was easy?',
  'ces.source': 'Four in five customers agree that we made it easy.',
  'ces.sentence':
    '{value} of the customers asked found it easy ({low} – {high}, {n, plural, one {# answer} other {# answers}}); the standard is {target}.',
  'ces.good':
    '{value} of the customers asked found it easy ({low} – {high}, {n, plural, one {# answer} other {# answers}}), clearly more than elsewhere: learn how they do it.',

  'servperf.name': 'Five dimensions of service',
  'servperf.question': 'How do customers rate the five dimensions of service?',
  'servperf.source': 'The usual range of earlier periods; the weakest dimension is the one to work on.',
  'servperf.sentence':
    'Customers rate the service {value} on average ({low} – {high}, {n, plural, one {# answer} other {# answers}}), below its own usual range.',
  'servperf.good':
    'Customers rate the service {value} on average ({low} – {high}, {n, plural, one {# answer} other {# answers}}), clearly more than elsewhere: learn how they do it.',

  'response-rate.name': 'Answers to our surveys',
  'response-rate.question': 'Do we hear enough people?',
  'response-rate.source': 'At least fifteen in a hundred of those invited answer.',
  'response-rate.sentence':
    '{value} of invitations to a survey were answered ({low} – {high}, {n, plural, one {# invitation} other {# invitations}}); the standard is {target}.',
  'response-rate.good':
    '{value} of invitations to a survey were answered ({low} – {high}, {n, plural, one {# invitation} other {# invitations}}), clearly more than elsewhere: learn how they do it.',

  'bias.name': 'Who is not asked',
  'bias.question': 'Who is not asked?',
  'bias.source': 'Unresolved cases are asked about at most ten points less often than resolved ones.',
  'bias.sentence':
    'Unresolved and resolved cases are asked about {value} points apart ({low} – {high}, {n, plural, one {# invitation} other {# invitations}}); the standard is {target}.',

  'methods.name': 'Ways of listening',
  'methods.question': 'Do we listen in more than one way?',
  'methods.source': 'Suggestion forms, surveys, interviews, mystery shopping and social media are named; four of seven is a starting value.',
  'methods.sentence':
    '{breaches, plural, one {# way of listening was not used} other {# ways of listening were not used}} in the last quarter (of {n, number}); the standard is at most {target}.',

  'interviews.name': 'Talks in person',
  'interviews.question': 'Do we talk with customers in person?',
  'interviews.source': 'Personal interviews are one of the ways to listen; five in a quarter is a starting value.',
  'interviews.sentence':
    '{breaches, plural, one {# organisation talked with too few customers in person} other {# organisations talked with too few customers in person}} in the last quarter; the standard is {target}.',

  'coded.name': 'Feedback read',
  'coded.question': 'Is each piece of feedback read?',
  'coded.source': 'Nineteen in twenty pieces of feedback are read and coded.',
  'coded.sentence':
    '{value} of feedback was read and coded ({low} – {high}, {n, plural, one {# piece of feedback} other {# pieces of feedback}}); the standard is {target}.',
  'coded.good':
    '{value} of feedback was read and coded ({low} – {high}, {n, plural, one {# piece of feedback} other {# pieces of feedback}}), clearly more than elsewhere: learn how they do it.',

  'answered.name': 'Negative feedback answered',
  'answered.question': 'Is negative feedback answered soon?',
  'answered.source': 'Nine in ten within 48 hours, the usual promise of tools that close the loop.',
  'answered.sentence':
    '{value} of negative feedback was answered in time ({low} – {high}, {n, plural, one {# piece of feedback} other {# pieces of feedback}}); the standard is {target}.',
  'answered.good':
    '{value} of negative feedback was answered in time ({low} – {high}, {n, plural, one {# piece of feedback} other {# pieces of feedback}}), clearly more than elsewhere: learn how they do it.',

  'acted.name': 'Feedback acted upon',
  'acted.question': 'Does anything change after feedback?',
  'acted.source': 'To eight of the ten commonest themes an action was begun within sixty days.',
  'acted.sentence':
    '{breaches, plural, one {# common theme has no action} other {# common themes have no action}} ({n, number} looked at); the standard is at most {target}.',

  'silent-share.name': 'Left without a word',
  'silent-share.question': 'How many leave without a word?',
  'silent-share.source': 'Few of the disappointed complain; information without a target.',
  'silent-share.sentence':
    '{value} of customers who left had neither complained nor answered a survey ({low} – {high}, {n, plural, one {# customer who left} other {# customers who left}}).',

  'praise-rate.name': 'Praise',
  'praise-rate.question': 'Do customers praise us?',
  'praise-rate.source': 'The usual range of earlier periods.',
  'praise-rate.sentence':
    'There was praise {value} times per thousand contacts ({low} – {high}, {n, plural, one {# contact} other {# contacts}}), below its own usual range.',
  'praise-rate.good':
    'There was praise {value} times per thousand contacts ({low} – {high}, {n, plural, one {# contact} other {# contacts}}), clearly more than elsewhere: learn how they do it.',

  'suggestions.name': 'Suggestions answered',
  'suggestions.question': 'Are suggestions answered?',
  'suggestions.source': 'Nine in ten suggestions are answered within thirty days.',
  'suggestions.sentence':
    '{value} of suggestions were answered in time ({low} – {high}, {n, plural, one {# suggestion} other {# suggestions}}); the standard is {target}.',
  'suggestions.good':
    '{value} of suggestions were answered in time ({low} – {high}, {n, plural, one {# suggestion} other {# suggestions}}), clearly more than elsewhere: learn how they do it.',

  'suggestions-adopted.name': 'Suggestions used',
  'suggestions-adopted.question': 'Are suggestions used?',
  'suggestions-adopted.source': 'The usual range of earlier periods.',
  'suggestions-adopted.sentence':
    '{value} of decided suggestions were adopted ({low} – {high}, {n, plural, one {# suggestion} other {# suggestions}}), below its own usual range.',
  'suggestions-adopted.good':
    '{value} of decided suggestions were adopted ({low} – {high}, {n, plural, one {# suggestion} other {# suggestions}}), clearly more than elsewhere: learn how they do it.',

  'cadence.name': 'Asking regularly',
  'cadence.question': 'Do we ask regularly?',
  'cadence.source': 'Customers of every branch are asked at least once in five weeks.',
  'cadence.sentence':
    '{breaches, plural, one {# branch has not asked its customers} other {# branches have not asked their customers}} for too long ({n, number} in all); the standard is {target}.',

  'advice.read-the-low-answers':
    'Read the low answers of the period in full and sort them by what the customer names first. Call five of them, settle what can be settled, and change the one thing that came up most.',
  'advice.lift-the-weakest-dimension':
    'Open the five dimensions and work on the weakest alone for a quarter: for reliability count kept promises, for readiness the wait, for empathy listen to conversations together.',
  'advice.ask-one-question':
    'Cut the survey to one question and a line for the reason, and send it within a day on the channel the customer used. Test it on yourself first: many invitations never arrive.',
  'advice.ask-everybody':
    'Send invitations by rule and not by hand, to resolved and unresolved cases alike. Expect the figures to fall, note the date of the change, and do not blame the messenger.',
  'advice.add-a-way-to-listen':
    'Add one way this month, the cheapest first: a card at the counter, a question on the receipt, a talk with one customer. Note what you hear where the rest is kept, else it is lost.',
  'advice.talk-to-five':
    'Ask one customer a fortnight for twenty minutes, a satisfied one and a disappointed one in turn. Ask what happened, not what they think, and write down three sentences.',
  'advice.read-and-answer-daily':
    'Answer today what is overdue, with a name under it. Then read what came in each morning, ten minutes, two people, and let one of them answer before noon.',
  'advice.begin-one-action':
    'Begin one action this week, on the first theme of the list, with an owner and a day on which to count again. Tell the customers who raised it what you are changing.',
  'advice.pass-praise-on':
    'Read praise aloud to those it is about, in the words of the customer. If there is less of it, look at what customers used to praise and whether it is still done.',

  'excluded.too-recent': 'There is still time to answer',
  'excluded.pending': 'Not answered yet, and still in time',

  'setting.answer-within.name': 'Answer within',
  'setting.answer-within.doc': 'Time that customers have to answer an invitation before it counts as not answered.',
  'setting.methods.name': 'Methods',
  'setting.methods.doc': 'Ways in which customers should be heard each quarter.',
  'setting.interviews-per-quarter.name': 'Interviews per quarter',
  'setting.interviews-per-quarter.doc': 'Talks with customers in person that a quarter should have.',
  'setting.negative-within.name': 'Negative within',
  'setting.negative-within.doc': 'Time within which somebody answers negative feedback.',
  'setting.suggestion-within.name': 'Suggestion within',
  'setting.suggestion-within.doc': 'Time within which somebody answers a suggestion.',
  'setting.wave-every.name': 'Wave every',
  'setting.wave-every.doc': 'Longest time between two invitations of a branch.',
} as const satisfies Messages;
