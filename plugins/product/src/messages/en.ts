import type { Messages } from '@touchstone/sdk';

export const en = {
  'principle.name': 'Sound products',
  'principle.question': 'Do products reach customers without defects, and do we learn from those that fail?',

  'dpmo.name': 'Defects per million opportunities',
  'dpmo.question': 'How many defects reach customers?',
  'dpmo.source': 'The usual range of earlier periods.',
  'dpmo.sentence':
    '{value} defects reached customers for every million opportunities ({low} – {high}), outside the usual range of earlier periods.',

  'sigma-level.name': 'Sigma level',
  'sigma-level.question': 'Which sigma level do our products reach?',
  'sigma-level.source': 'Four sigma, 6,210 defects in a million; the shift of 1.5 in it is a custom that is disputed.',
  'sigma-level.sentence':
    'Products reach a sigma level of {value} ({low} – {high}), with the customary and disputed shift of 1.5; the standard is at least {target}. The defects per million stand beside it.',

  'contact-rate.name': 'Contacts about defects',
  'contact-rate.question': 'How often do customers contact us about a defect?',
  'contact-rate.source': 'The usual range of earlier periods.',
  'contact-rate.sentence':
    'For every thousand units sold, {value} contacts were about a defect ({low} – {high}), outside the usual range of earlier periods.',

  'early-life.name': 'Early failures',
  'early-life.question': 'How many units fail soon after they were bought?',
  'early-life.source': 'At most one unit in a hundred fails in its first thirty days.',
  'early-life.sentence':
    'Failures in the first days amounted to {value} of the units sold ({low} – {high}); the standard is at most {target}.',

  'prevent-ratio.name': 'Defects caught before shipping',
  'prevent-ratio.question': 'How many defects do we catch before they reach customers?',
  'prevent-ratio.source': 'Prevention before cure: four defects in five are found before shipping.',
  'prevent-ratio.sentence':
    '{value} of the defects found were caught before the product left us ({low} – {high}, {n, plural, one {# defect} other {# defects}}); the standard is at least {target}.',

  'pareto.name': 'Leading causes without an action',
  'pareto.question': 'Do we act on the few causes behind most contacts about products?',
  'pareto.source': 'Look for the causes that stand behind most defects, and remove those first.',
  'pareto.sentence':
    '{breaches, plural, one {# leading cause of contacts about products has} other {# leading causes of contacts about products have}} no action planned ({n, number} in all); the standard is {target}.',

  'loop.name': 'Defects acknowledged by the product team',
  'loop.question': 'Does the product team take note of the defects reported to it?',
  'loop.source': 'Nine reports in ten are acknowledged within five days.',
  'loop.sentence':
    'The product team acknowledged {value} of defects in time ({low} – {high}, {n, plural, one {# defect} other {# defects}}); the standard is at least {target}.',

  'advice.hold-the-batch':
    'Look for one product, one batch or one supplier that stands out before changing anything else. Hold what is still in the warehouse, tell those who bought it before they have to ask, and give the front line one answer to use.',
  'advice.inspect-earlier':
    'Take the last ten defects that customers found and ask at which step each could have been seen. Put one short test at the step that is named most often, and count what it catches.',
  'advice.act-on-causes':
    'Open the listed causes, the most frequent first. Give each one action with an owner and a date, or write down why it is accepted, and look at the number of contacts again after a month.',
  'advice.close-the-loop':
    'Name one person in the product team who takes reports of defects each working day and says what will happen. Begin with the oldest that nobody has answered.',

  'excluded.pending': 'Not acknowledged yet, and still within the time',
  'excluded.stage-unknown': 'Not known at which stage it was found',

  'setting.early-life.name': 'Early life',
  'setting.early-life.doc': 'Time after the order within which a failure is an early one.',
  'setting.leading-share.name': 'Leading share',
  'setting.leading-share.doc': 'The part of all contacts about products that the leading causes make up together.',
  'setting.acknowledge-within.name': 'Acknowledge within',
  'setting.acknowledge-within.doc': 'Time within which the product team acknowledges a reported defect.',
} as const satisfies Messages;
