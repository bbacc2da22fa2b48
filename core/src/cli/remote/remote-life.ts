import type { Action, ActionList, Annotation, FindingLife, FindingList, FindingRecord, Person } from '@touchstone/sdk/contract';

import type { LifeAdministration } from '../../services/life.js';

/** Asks the server that holds an organisation, and reads what it answers. */
type Ask = <T>(path: string, request?: { readonly method: 'PUT'; readonly body: unknown } | { readonly query: Readonly<Record<string, string | undefined>> }) => Promise<T>;

/** What may be done about the findings of an organisation that a server holds. The server records its own actor. */
export function remoteLife(ask: Ask, remove: (path: string) => Promise<unknown>): LifeAdministration {
  const at = (...parts: readonly string[]): string => parts.map((part) => `/${encodeURIComponent(part)}`).join('');
  return {
    findings: (locale) => ask<FindingList>('/findings', { query: { locale } }),
    finding: (id) => ask<FindingRecord>(`${at('findings', id)}/life`),
    decide: (id, body) => ask<FindingLife>(`${at('findings', id)}/decision`, { method: 'PUT', body }),
    actions: async () => (await ask<ActionList>('/actions')).actions,
    putAction: (id, body) => ask<Action>(at('actions', id), { method: 'PUT', body }),
    annotations: (check) => ask<Annotation[]>(`${at('checks', check)}/annotations`),
    annotate: (check, id, body) => ask<Annotation>(at('checks', check, 'annotations', id), { method: 'PUT', body }),
    removeAnnotation: async (check, id) => void (await remove(at('checks', check, 'annotations', id))),
    people: () => ask<Person[]>('/people'),
    setPerson: (id, body) => ask<Person>(at('people', id), { method: 'PUT', body }),
    removePerson: async (id) => void (await remove(at('people', id))),
  };
}
