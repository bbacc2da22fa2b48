import { census, check, count, days, now, setting, shareAbove } from '@touchstone/sdk';
import { action, cause, serviceCase } from '@touchstone/sdk/model';

const leadingShare = setting.number('leading-share', {
  default: 0.8,
  doc: 'The part of all contacts about products that the leading causes make up together.',
  minimum: 0,
  maximum: 1,
});

const contacts = count(
  serviceCase,
  serviceCase.cause.is(cause.$self),
  serviceCase.product.isKnown(),
  serviceCase.openedAt.after(now.minus(days(365))),
);

const actions = count(action, action.cause.is(cause.$self), action.status.isOneOf('planned', 'in_progress', 'done'));

/** The few causes behind most contacts about products against which nobody does anything. */
export const pareto = check({
  id: 'pareto',
  question: 'Do we act on the few causes behind most contacts about products?',
  measure: census({
    of: cause,
    where: shareAbove(cause, { by: contacts }).below(leadingShare).and(contacts.above(0)),
    breaching: actions.is(0),
  }),
  standard: {
    target: 0,
    better: 'lower',
    provenance: 'seed',
    source: 'Look for the causes that stand behind most defects, and remove those first.',
  },
  countOf: 'leading causes',
  advice: 'act-on-causes',
  settings: [leadingShare],
});
