import type { Messages } from '@touchstone/sdk';

export const en = {
  'principle.name': 'Language and culture',
  'principle.question': 'Are customers served as well in their own language as in any other?',

  'match.name': 'Served in their language',
  'match.question': 'Are customers served in their own language?',
  'match.source': 'Nineteen cases in twenty are handled in the language that the customer chose.',
  'match.sentence':
    '{value} of cases were handled by somebody who speaks the language of the customer ({low} – {high}, {n, plural, one {# case} other {# cases}}); the standard is at least {target}.',

  'gap.name': 'Satisfaction across languages',
  'gap.question': 'Is any language group less satisfied?',
  'gap.source': 'At most five points between the language served best and the one served worst.',
  'gap.sentence':
    'Satisfaction in the languages served best and worst lies {value} points apart ({low} – {high}, {n, plural, one {# language} other {# languages}}); the standard is at most {target} points.',
  'gap.unit':
    '{value} of customers are satisfied ({low} – {high}, {n, plural, one {# answer} other {# answers}}), against {peers} in the other languages.',

  'gap-first-contact.name': 'Solved soon across languages',
  'gap-first-contact.question': 'Is any language group helped later?',
  'gap-first-contact.source': 'At most five points between the language served best and the one served worst.',
  'gap-first-contact.sentence':
    'The shares of cases solved soon and for good lie {value} points apart between languages ({low} – {high}, {n, plural, one {# language} other {# languages}}); the standard is at most {target} points.',
  'gap-first-contact.unit':
    '{value} of cases were solved soon and for good ({low} – {high}, {n, plural, one {# case} other {# cases}}), against {peers} in the other languages.',

  'gap-first-reply.name': 'First reply across languages',
  'gap-first-reply.question': 'Does any language group wait longer?',
  'gap-first-reply.source': 'At most five points between the language served best and the one served worst.',
  'gap-first-reply.sentence':
    'The shares of first replies in time lie {value} points apart between languages ({low} – {high}, {n, plural, one {# language} other {# languages}}); the standard is at most {target} points.',
  'gap-first-reply.unit':
    '{value} of cases got a first reply in time ({low} – {high}, {n, plural, one {# case} other {# cases}}), against {peers} in the other languages.',

  'capacity.name': 'Speakers on duty',
  'capacity.question': 'Are enough speakers there when they are needed?',
  'capacity.source': 'Somebody who speaks the language is there in nineteen intervals of twenty with contacts in it.',
  'capacity.sentence':
    'In {value} of intervals with contacts in a language somebody who speaks it was there ({low} – {high}, {n, plural, one {# interval} other {# intervals}}); the standard is at least {target}.',

  'article-parity.name': 'Help in every language',
  'article-parity.question': 'Is help there in every language of our customers?',
  'article-parity.source': 'Nine in ten of the fifty articles read most are there in every language of the customers.',
  'article-parity.sentence':
    '{value} of the articles read most are there in every language of our customers ({low} – {high}, {n, plural, one {# article} other {# articles}}); the standard is at least {target}.',

  'culture-training.name': 'Prepared for the culture of customers',
  'culture-training.question': 'Are our people prepared for the culture of customers?',
  'culture-training.source': 'Whoever serves customers of another culture is prepared for it.',
  'culture-training.sentence':
    '{value} of people have completed the courses on the culture of customers ({low} – {high}, {n, plural, one {# person} other {# people}}); the standard is at least {target}.',

  'machine-translated.name': 'Machine translation',
  'machine-translated.question': 'Do cases come back more often after machine translation?',
  'machine-translated.source': 'Cases come back at most three points more often than those that people answered in the language.',
  'machine-translated.sentence':
    'On the same topics, the share of cases that came back after machine translation, less that of others, is {value} points ({low} – {high}, {n, plural, one {# case} other {# cases}}); the standard is at most {target}.',

  'advice.route-by-language':
    'Let the language that the customer chose decide the queue before the topic does. Where nobody speaks it, say so in the first reply and name the day or the channel on which somebody will.',
  'advice.look-at-the-language':
    'Open the language that lies behind and compare its topics, hours and channels with the rest before drawing conclusions. Usually it is one shift without a speaker or one text that was never translated: mend that first.',
  'advice.move-a-speaker':
    'Lay the uncovered intervals over the week. Where they fall on the same hours, swap one shift with a speaker; for the rest offer to call back in the language at a fixed time.',
  'advice.translate-the-most-read':
    'Translate the listed articles in the order of their readers, by somebody who answers customers in that language. Where an article is no longer true, withdraw it instead of translating it.',
  'advice.finish-the-culture-course':
    'Fix two dates for the course in the next month and plan people for them by shift. Ask a colleague or a customer from that culture to tell three moments that went wrong.',
  'advice.let-a-speaker-read-it':
    'Take the topics that come back most and let somebody who speaks the language read ten of the translated replies. Write the terms that came out wrong into a glossary, and send matters of money or law to a person.',

  'excluded.not-yet-due': 'Not solved yet, and still within the time',
  'excluded.unanswered': 'Not answered yet, and still within the time',
  'excluded.staffing-unknown': 'Not known who was there',

  'setting.solve-within.name': 'Solve within',
  'setting.solve-within.doc': 'Time within which a case is to be solved, without being reopened.',
  'setting.reply-within.name': 'Reply within',
  'setting.reply-within.doc': 'Time within which a first reply of a person is to come.',
  'setting.languages.name': 'Languages',
  'setting.languages.doc': 'Languages in which customers are served, as ISO 639 codes.',
  'setting.top-articles.name': 'Top articles',
  'setting.top-articles.doc': 'How many of the articles read most should be there in every language.',
  'setting.culture-courses.name': 'Culture courses',
  'setting.culture-courses.doc': 'Kinds of course about the language and culture of customers that everybody takes.',
} as const satisfies Messages;
