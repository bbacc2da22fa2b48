import type { CheckResult, Scorecard, UnitResult } from '@touchstone/sdk/contract';
import { describe, expect, onTestFinished, test } from 'vitest';

import { localOwner } from './audit-log.js';
import type { DecisionChange } from './decision-store.js';
import type { StoredAction } from './action-store.js';
import type { SaveRun } from './run-store.js';
import type { StateDatabase } from './state-database.js';
import { anyFinding, anyRun } from './stores.testing.js';

const standard = { target: 0.95, floor: 0.8, better: 'higher', provenance: 'house' } as const;

const checkWith = (units: readonly UnitResult[]): CheckResult => ({
  id: 'follow-up.promise-kept',
  question: 'Do we keep our promises?',
  kind: 'share',
  format: 'percent',
  countOf: 'commitments',
  value: 0.8,
  low: 0.7,
  high: 0.9,
  n: 400,
  standard,
  critical: false,
  weight: 1,
  verdict: 'misses',
  missing: [],
  excluded: [],
  units: [...units],
});

/** A run in which Brno has a figure, ± 4 points, and is a finding or not. */
function runWith(id: string, { value, period = '2026-10', found = true, verdict = 'misses', exempted = false }: { value: number; period?: string; found?: boolean; verdict?: UnitResult['verdict']; exempted?: boolean }): SaveRun {
  const run = anyRun(id, ...(found ? [anyFinding('a', { period })] : []));
  const brno: UnitResult = { unit: { orgUnit: 'brno' }, period, value, low: value - 0.04, high: value + 0.04, n: 300, verdict };
  const principles: Scorecard['principles'] = [{ id: 'follow-up', name: 'Follow-up', question: '', score: 50, low: 40, high: 60, grade: null, coverage: 1, checks: [checkWith([brno])] }];
  return { ...run, document: { ...run.document, principles }, exempted: exempted ? ['a'] : [] };
}

const decision = (changes: Partial<DecisionChange> = {}): DecisionChange => ({
  finding: 'a',
  revision: 0,
  status: 'watched',
  owner: null,
  reason: null,
  until: null,
  actor: localOwner,
  figure: { period: '2026-10', value: 0.7, low: 0.66, high: 0.74 },
  changesMore: false,
  ...changes,
});

const action = (changes: Partial<StoredAction> = {}): Omit<StoredAction, 'createdAt' | 'changedAt'> => ({
  id: 'x1',
  finding: 'a',
  check: 'follow-up.promise-kept',
  unit: { orgUnit: 'brno' },
  title: 'Call back within a day.',
  owner: 'jana',
  due: '2026-11-30',
  expected: 'Nine promises of ten are kept.',
  expectedChange: 0.1,
  verifyOn: '2027-01-31',
  verifyRows: null,
  state: 'open',
  doneOn: null,
  since: '2026-04',
  effect: null,
  revision: 0,
  ...changes,
});

/** What every state database must do for the life of findings. `open` gets a clock that ticks one second a call. */
export function describeLife(name: string, open: (now: () => string) => Promise<StateDatabase>): void {
  const setUp = async () => {
    let seconds = 0;
    const stores = await open(() => new Date(Date.UTC(2026, 0, 1) + 1000 * (seconds += 1)).toISOString());
    onTestFinished(() => stores.close());
    const events = async () => (await stores.findings.events('a')).map(({ event }) => event);
    const state = async () => (await stores.findings.get('a'))?.state;
    return { ...stores, events, state };
  };

  describe(`${name}, the life of findings`, () => {
    test('calls a finding improved once it is better beyond chance than when it appeared', async () => {
      const { runs, state, events } = await setUp();
      await runs.save(runWith('r1', { value: 0.6, period: '2026-08' }));
      await runs.save(runWith('r2', { value: 0.62, period: '2026-09' }));
      expect(await state()).toBe('known');

      await runs.save(runWith('r3', { value: 0.75, period: '2026-10' }));

      expect([await state(), await events()]).toEqual(['improved', ['new', 'improved']]);
    });

    test('keeps what an exemption holds back, and tells when it goes beyond that', async () => {
      const { runs, findings, events, state } = await setUp();
      await runs.save(runWith('r1', { value: 0.7 }));
      await runs.save(runWith('r2', { value: 0.7, found: false, verdict: 'accepted', exempted: true }));
      expect(await findings.get('a')).toMatchObject({ state: 'known', acceptance: 'held', lastSeenRun: 'r1' });

      await runs.save(runWith('r3', { value: 0.5, exempted: true }));
      expect(await findings.get('a')).toMatchObject({ state: 'known', acceptance: 'exceeded' });

      await runs.save(runWith('r4', { value: 0.97, found: false, verdict: 'meets', exempted: true }));
      expect([await state(), await events()]).toEqual(['gone', ['new', 'worsened', 'gone']]);
    });

    test('opens what was watched when it is surely worse, and not before', async () => {
      const { runs, decisions, audit } = await setUp();
      await runs.save(runWith('r1', { value: 0.7 }));
      await decisions.decide(decision());
      await runs.save(runWith('r2', { value: 0.67, period: '2026-11' }));
      expect(await decisions.get('a')).toMatchObject({ status: 'watched', reopened: null, revision: 1 });

      await runs.save(runWith('r3', { value: 0.5, period: '2026-12' }));

      expect(await decisions.get('a')).toMatchObject({ status: 'open', reopened: 'worsened', revision: 2, firstAt: null, actor: 'touchstone' });
      expect((await audit.about('a')).map(({ action: done, detail }) => [done, detail['why']])).toEqual([['finding.watch', undefined], ['finding.reopen', 'worsened']]);
    });

    test('opens what was decided when the finding comes back', async () => {
      const { runs, decisions, findings } = await setUp();
      await runs.save(runWith('r1', { value: 0.7 }));
      await decisions.decide(decision({ status: 'assigned', owner: 'jana' }));
      const [first] = [(await findings.get('a'))?.openedAt];
      await runs.save(runWith('r2', { value: 0.97, found: false, verdict: 'meets' }));
      expect(await decisions.get('a')).toMatchObject({ status: 'assigned' });

      await runs.save(runWith('r3', { value: 0.7 }));
      await runs.save(runWith('r3', { value: 0.7 }));

      expect(await decisions.get('a')).toMatchObject({ status: 'open', reopened: 'come-back', revision: 2 });
      expect((await findings.get('a'))?.openedAt).not.toBe(first);
    });

    test('refuses a decision that knows nothing of the one before, and takes the same one twice', async () => {
      const { runs, decisions, audit } = await setUp();
      await runs.save(runWith('r1', { value: 0.7 }));

      expect(await decisions.decide(decision({ status: 'assigned', owner: 'jana' }))).toBe(true);
      expect(await decisions.decide(decision({ status: 'assigned', owner: 'jana' }))).toBe(false);
      await expect(decisions.decide(decision({ status: 'watched' }))).rejects.toMatchObject({ code: 'REVISION_STALE' });
      await expect(decisions.decide(decision({ finding: 'z' }))).rejects.toMatchObject({ code: 'FINDING_UNKNOWN' });

      expect(await decisions.list()).toMatchObject([{ finding: 'a', status: 'assigned', owner: 'jana', revision: 1 }]);
      expect(await audit.about('a')).toMatchObject([{ actor: localOwner, action: 'finding.assign', detail: { owner: 'jana' }, subject: 'a' }]);
    });

    test('decides nothing where what belongs to it cannot be changed', async () => {
      const { runs, decisions, audit } = await setUp();
      await runs.save(runWith('r1', { value: 0.7 }));
      const alongside = () => {
        throw new Error('The disk is full.');
      };

      await expect(decisions.decide(decision({ alongside }))).rejects.toThrow('The disk is full.');

      expect([await decisions.get('a'), await audit.about('a')]).toEqual([undefined, []]);
    });

    test('lets one of two decide who decide at once', async () => {
      const { runs, decisions } = await setUp();
      await runs.save(runWith('r1', { value: 0.7 }));

      const both = await Promise.allSettled(['jana', 'petr'].map((owner) => decisions.decide(decision({ status: 'assigned', owner }))));

      expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
      expect(await decisions.get('a')).toMatchObject({ revision: 1 });
    });

    test('adds an action, changes it, and keeps what was known of its effect', async () => {
      const { actions, audit } = await setUp();
      const effect = { verdict: 'unclear', why: 'too-few-rows', change: null, before: null, after: null, control: null, asOf: '2026-10-31T23:59:59Z' } as const;
      expect(await actions.put(action(), localOwner)).toBe(true);
      expect(await actions.put(action(), localOwner)).toBe(false);
      expect(await actions.put(action({ revision: 1, state: 'closed', doneOn: '2026-11-20', since: null, effect }), localOwner)).toBe(true);

      await expect(actions.put(action({ revision: 1, title: 'Call back at once.' }), localOwner)).rejects.toMatchObject({ code: 'REVISION_STALE' });
      await expect(actions.put(action({ id: 'x2', revision: 3 }), localOwner)).rejects.toMatchObject({ code: 'ACTION_UNKNOWN' });

      expect(await actions.list()).toMatchObject([{ id: 'x1', state: 'closed', revision: 2, since: '2026-04', effect, unit: { orgUnit: 'brno' } }]);
      expect(await actions.get('x2')).toBeUndefined();
      expect((await audit.about('a')).map((entry) => entry.action)).toEqual(['action.add', 'action.change']);
    });

    test('keeps annotations until they are removed', async () => {
      const { annotations, audit } = await setUp();
      const told = { id: 'n1', check: 'follow-up.promise-kept', unit: { orgUnit: 'brno' }, period: '2026-05', text: 'New shift plan.', rebase: true, actor: localOwner };
      expect([await annotations.put(told), await annotations.put(told), await annotations.put({ ...told, rebase: false })]).toEqual([true, false, true]);
      await annotations.put({ ...told, id: 'n0', period: '2026-01' });

      expect((await annotations.of(told.check)).map(({ id, rebase }) => [id, rebase])).toEqual([['n0', true], ['n1', false]]);
      await annotations.remove({ check: told.check, id: 'n1', actor: localOwner });

      await expect(annotations.remove({ check: told.check, id: 'n1', actor: localOwner })).rejects.toMatchObject({ code: 'ANNOTATION_UNKNOWN' });
      expect((await annotations.of(told.check)).map(({ id }) => id)).toEqual(['n0']);
      expect((await audit.list({ limit: 9 })).map((entry) => entry.action)).toEqual(['annotation.remove', ...Array.from({ length: 3 }, () => 'annotation.set')]);
    });
  });
}
