import type { Messages } from '@touchstone/sdk';

export const en = {
  'principle.name': 'Cost of service',
  'principle.question': 'What does service cost, and does saving harm customers?',

  'per-resolution.name': 'Cost of a solved case',
  'per-resolution.question': 'What does one solved case cost?',
  'per-resolution.source': 'The usual range of earlier periods.',
  'per-resolution.sentence': 'A solved case cost {value} ({low} – {high}), outside the usual range of earlier periods.',

  'failure-demand.name': 'Contacts we bring about',
  'failure-demand.question': 'How much work do we cause ourselves?',
  'failure-demand.source': 'At most three contacts in ten go back to our own mistakes.',
  'failure-demand.sentence':
    '{value} of contacts with a coded cause go back to something that was late, wrong, unclear or defective on our side ({low} – {high}, {n, plural, one {# contact} other {# contacts}}); the standard is at most {target}.',

  'poor-quality.name': 'Cost of poor quality',
  'poor-quality.question': 'What does poor quality cost in money?',
  'poor-quality.source': 'Information without a target; it should fall.',
  'poor-quality.sentence':
    'Refunds, goodwill and repeated contacts came to {value} of the revenue of the last year ({low} – {high}).',

  'guardrail.name': 'Satisfaction after a change',
  'guardrail.question': 'Did a saving or a change of process harm customers?',
  'guardrail.source': 'Saving must not be felt by customers: not worse by more than three points.',
  'guardrail.sentence':
    'After a change of process, satisfaction on the same topics lies {value} points from where it was before ({low} – {high}); the standard is at least {target}.',

  'outsource-parity.name': 'Partners compared with our own service',
  'outsource-parity.question': 'Does a partner serve customers as well as we do?',
  'outsource-parity.source': 'Not worse than our own service by more than three points.',
  'outsource-parity.sentence':
    'With comparable cases, satisfaction at the partner lies {value} points from our own ({low} – {high}); the standard is at least {target}.',

  'advice.look-behind-the-cost':
    'Split the cost by kind and the cases by channel, and see which of the two has moved. Before saving on time, remove the contacts that nobody needed: they cost the whole case.',
  'advice.remove-own-causes':
    'Take the cause that is named most often and listen to ten of its contacts with the people who make it arise. Agree on one change there, such as a clearer letter or an honest date of delivery, and count the same cause again in a month.',
  'advice.ease-the-change':
    'Look at which topics lost most and give customers there a way to a person until the reason is found. Then decide with figures of both sides, cost and satisfaction, whether to keep, mend or take back the change.',
  'advice.share-what-works':
    'Sit with the partner over ten cases of the topic with the largest gap. Give their people the same knowledge, the same powers to put things right and the same reviews as your own, and compare again after a month.',

  'setting.failure-causes.name': 'Failure causes',
  'setting.failure-causes.doc': 'Codes of the causes of contact that the organisation brings about itself.',
  'setting.second-cost.name': 'Second cost',
  'setting.second-cost.doc': 'What a second of handling costs, in minor units of the currency.',
  'setting.compare-within.name': 'Compare within',
  'setting.compare-within.doc': 'Time before and after a change in which answers are compared.',
} as const satisfies Messages;
