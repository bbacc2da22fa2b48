import { check as declareCheck, type CheckContribution, own } from '@touchstone/sdk';

import type { MeasuredCheck } from '../../core/src/measures/measurement.js';
import { catalogue } from './index.js';
import { plugins } from './plugins.js';

/** A principle with its checks, under the settings they begin with. */
export interface PrincipleEntries {
  readonly principle: string;
  readonly checks: readonly MeasuredCheck[];
}

function toEntry(principle: string, check: CheckContribution): MeasuredCheck {
  const settings = Object.fromEntries(check.settings.map((each) => [each.id, each.default]));
  return { id: `${principle}.${check.id}`, check, settings };
}

/** Every check that there is a measure for: those of the plugins, and those that no plugin has yet. */
export const principleEntries: readonly PrincipleEntries[] = [
  ...plugins.map(({ principle, checks }) => ({ principle, checks: checks.map((check) => toEntry(principle, check)) })),
  ...Object.entries(catalogue).map(([principle, declared]) => ({
    principle: `${principle}, without a plugin`,
    checks: Object.entries(declared).map(([id, { measure, settings }]) =>
      toEntry(principle, declareCheck({ id, question: 'Is it?', measure, settings, standard: { better: 'higher', provenance: own } })),
    ),
  })),
];
