import type { Messages } from '@touchstone/sdk';

export const en = {
  'principle.name': 'Knowledge and accuracy',
  'principle.question': 'Do we know our products, and is what we say correct?',

  'accuracy.name': 'Correct answers',
  'accuracy.question': 'Are our answers correct and complete?',
  'accuracy.source': 'Accurate and useful information: at most three answers in a hundred are wrong or incomplete.',
  'accuracy.sentence':
    '{value} of ratings of accuracy passed ({low} – {high}, {n, plural, one {# rating} other {# ratings}}); the standard is {target}.',
  'accuracy.good':
    '{value} of ratings of accuracy passed ({low} – {high}, {n, plural, one {# rating} other {# ratings}}), clearly more than elsewhere: learn where people here look things up.',

  'wrong-information-cause.name': 'Contacts from wrong information',
  'wrong-information-cause.question': 'How many contacts come from wrong or missing information?',
  'wrong-information-cause.source': 'At most two contacts in a hundred come from wrong or missing information.',
  'wrong-information-cause.sentence':
    '{value} of contacts with a known cause come from wrong or missing information ({low} – {high}, {n, plural, one {# contact} other {# contacts}}); the standard is at most {target}.',
  'wrong-information-cause.good':
    '{value} of contacts with a known cause come from wrong or missing information ({low} – {high}, {n, plural, one {# contact} other {# contacts}}), clearly fewer than elsewhere: learn who keeps their texts in order.',

  'quiz.name': 'Product tests',
  'quiz.question': 'Does the team know the products?',
  'quiz.source': 'Half of the team reach 85 of 100 in a product test.',
  'quiz.sentence':
    'Half of the team reach at least {value} of 100 in product tests ({low} – {high}, {n, plural, one {# test result} other {# test results}}); the standard is {target}.',
  'quiz.good':
    'Half of the team reach at least {value} of 100 in product tests ({low} – {high}, {n, plural, one {# test result} other {# test results}}), clearly better than elsewhere: ask the team how they learn.',

  'articles-fresh.name': 'Current articles',
  'articles-fresh.question': 'Are the articles that people read current?',
  'articles-fresh.source': 'Nineteen in twenty readings fall on an article reviewed within half a year.',
  'articles-fresh.sentence':
    '{value} of readings fell on articles that were reviewed lately ({low} – {high}, {n, plural, one {# reading} other {# readings}}); the standard is {target}.',
  'articles-fresh.good':
    '{value} of readings fell on articles that were reviewed lately ({low} – {high}, {n, plural, one {# reading} other {# readings}}), clearly more than elsewhere: learn who looks after the articles.',

  'article-gap.name': 'Frequent topics without an article',
  'article-gap.question': 'Which frequent questions have no answer to read?',
  'article-gap.source': 'Each of the twenty commonest topics has an article in every language of the customers.',
  'article-gap.sentence':
    '{breaches, plural, one {# frequent topic lacks an article} other {# frequent topics lack an article}} in some language of the customers ({n, number} looked at); the standard is {target}.',

  'escalated-for-answer.name': 'Escalated only for an answer',
  'escalated-for-answer.question': 'Can the first line answer by itself?',
  'escalated-for-answer.source': 'At most one case in ten goes up a level only for information.',
  'escalated-for-answer.sentence':
    '{value} of cases went up a level only for information ({low} – {high}, {n, plural, one {# case} other {# cases}}); the standard is at most {target}.',
  'escalated-for-answer.good':
    '{value} of cases went up a level only for information ({low} – {high}, {n, plural, one {# case} other {# cases}}), clearly fewer than elsewhere: learn where people here look things up.',

  'advice.correct-the-wrong-answer':
    'Collect the failed ratings by topic and find the text each wrong answer came from. Correct that text first, brief both shifts, and tell the customers who were told wrong.',
  'advice.correct-at-the-source':
    'Find the page, label or letter from which the wrong information came and correct it there; answering better helps only those who ask. Give the text an owner, and count these contacts again after sixty cases.',
  'advice.teach-one-product':
    'Look at which questions most people missed: first make sure that the material is right. Then take one product a week, half an hour, in the hands, led by somebody of the team.',
  'advice.review-most-read':
    'Take the ten most read articles that are overdue and review those this week: they hold most of the readings. Then put a name and a half-yearly reminder on each.',
  'advice.write-missing-article':
    'Write the article for the first topic on the list from the best reply ever given to it, and have it translated by somebody who answers customers in that language. One a week is enough.',
  'advice.bring-the-answer-down':
    'Collect what was asked one level up this month and put the ten commonest answers where the first line looks first. Whoever answers the same thing twice writes it down the third time.',

  'excluded.not-applicable': 'The category did not apply',

  'setting.wrong-information.name': 'Wrong information',
  'setting.wrong-information.doc': 'Codes of causes that stand for wrong or missing information.',
  'setting.fresh-for.name': 'Fresh for',
  'setting.fresh-for.doc': 'Time for which an article counts as current after it was reviewed.',
  'setting.languages.name': 'Languages',
  'setting.languages.doc': 'Languages in which customers are served, as ISO 639 codes.',
  'setting.top-topics.name': 'Top topics',
  'setting.top-topics.doc': 'How many of the most frequent topics should have an article.',
  'setting.answer-reasons.name': 'Answer reasons',
  'setting.answer-reasons.doc': 'Coded reasons of escalations that were made only to get an answer.',
} as const satisfies Messages;
