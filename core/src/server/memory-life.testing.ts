import type { Action, Annotation, FindingLife, Person } from '@touchstone/sdk/contract';

import { HostError } from '../base/errors.js';
import { Emitter } from '../base/event.js';
import type { LifeChange } from '../services/life.js';
import type { OrganisationServices } from './organisation-services.js';

const at = '2026-10-31T12:00:00.000Z';
const unit = { orgUnit: 'brno' };

/** The life of one finding, `f1`, that lives in memory: enough to see that the routes carry what they are given. */
export function memoryLife(): OrganisationServices['life'] & { readonly actors: string[] } {
  const didChange = new Emitter<LifeChange>();
  const actors: string[] = [];
  const people: Person[] = [{ id: 'jana', name: 'Jana Nováková', approves: true }];
  const actions = new Map<string, Action>();
  const annotations = new Map<string, Annotation>();
  let life: FindingLife = {
    id: 'f1',
    check: 'follow-up.promise-kept',
    unit,
    state: 'new',
    status: 'open',
    decision: { owner: null, approver: null, reason: null, until: null, worst: null, actor: null, at: null },
    reopened: null,
    needsDecision: true,
    openedAt: at,
    decidedAt: null,
    revision: 0,
  };
  const know = (id: string): void => {
    if (id !== life.id) {
      throw new HostError('FINDING_UNKNOWN', { id });
    }
  };
  return {
    actors,
    onDidChange: didChange.event,
    administer: (actor) => ({
      findings: async () => ({
        findings: [{ ...life, severity: 'major', sentence: 'Brno keeps 71 % of its promises.', overdueActions: 0 }],
        reaction: { decided: 0, undecided: 1, medianHours: null, oldestUndecidedHours: 3.5 },
      }),
      finding: async (id) => {
        know(id);
        const timeline = [{ at, actor: null, event: 'new' as const, run: 'run-1', owner: null, reason: null, until: null }];
        return { life, timeline, actions: [...actions.values()], annotations: [...annotations.values()], people };
      },
      decide: async (id, { kind, revision, ...terms }) => {
        know(id);
        if (revision !== life.revision) {
          throw new HostError('REVISION_STALE', { id });
        }
        actors.push(actor);
        life = { ...life, status: kind, needsDecision: kind === 'open', revision: revision + 1, decision: { ...life.decision, ...terms, actor, at } };
        didChange.fire({ what: 'finding', id });
        return life;
      },
      actions: async () => [...actions.values()],
      putAction: async (id, { revision, ...told }) => {
        const action: Action = { ...told, id, overdue: null, effect: null, revision: revision + 1, createdAt: at, changedAt: at };
        actions.set(id, action);
        actors.push(actor);
        didChange.fire({ what: 'action', id });
        return action;
      },
      annotations: async () => [...annotations.values()],
      annotate: async (check, id, told) => {
        const annotation = { ...told, id, check, actor, at };
        annotations.set(id, annotation);
        return annotation;
      },
      removeAnnotation: async (_check, id) => {
        if (!annotations.delete(id)) {
          throw new HostError('ANNOTATION_UNKNOWN', { id });
        }
      },
      people: async () => people,
      setPerson: async (id, told) => ({ id, ...told }),
      removePerson: async (id) => {
        if (!people.some((person) => person.id === id)) {
          throw new HostError('PERSON_UNKNOWN', { id });
        }
      },
    }),
  };
}
