import type { ControlMethod, Stakeholder, StandardDraft } from '@touchstone/sdk/contract';

/** What may be chosen of each fact of a standard, in the order in which it is offered. */
export const areas = ['quality', 'efficiency', 'professionalism', 'safety'] as const satisfies readonly NonNullable<StandardDraft['area']>[];

export const provenances = ['law', 'standard', 'industry', 'own', 'house', 'seed'] as const satisfies readonly NonNullable<StandardDraft['provenance']>[];

export const stakeholders = ['customers', 'employees', 'owners', 'suppliers', 'authorities', 'associations', 'community'] as const satisfies readonly Stakeholder[];

export const controls = [
  'standards', 'training', 'feedback', 'mystery-shopping', 'figures', 'recognition', 'data-analysis', 'interviews', 'social-monitoring', 'suggestion-forms', 'test-purchases', 'surveys',
] as const satisfies readonly ControlMethod[];

export const channels = [
  'phone', 'email', 'chat', 'social', 'messaging', 'web_form', 'in_person', 'post', 'fax', 'self_service', 'review_site', 'api',
] as const satisfies readonly NonNullable<StandardDraft['channel']>[];
