import type { Finding, Scorecard } from '@touchstone/sdk/contract';
import { describe, expect, onTestFinished, test } from 'vitest';

import { localOwner } from './audit-log.js';
import type { SaveRun } from './run-store.js';
import type { StateDatabase } from './state-database.js';

export const anyFinding = (id: string, changes: Partial<Finding> = {}): Finding => ({
  id,
  check: 'follow-up.promise-kept',
  unit: { orgUnit: 'brno' },
  period: '2026-10',
  severity: 'major',
  kind: 'pattern',
  since: '2026-04',
  sentence: 'Brno keeps 71 % of its promises.',
  advice: null,
  evidence: { rows: 70 },
  ...changes,
});

/** A scorecard with nothing on it but findings. */
export const anyScorecard = (id: string, ...findings: readonly Finding[]): Scorecard => ({
  schemaVersion: 1,
  organisation: { id: 'rose-hair', name: 'Rose Hair', timezone: 'Europe/Prague' },
  run: {
    id,
    asOf: '2026-10-31T23:59:59Z',
    period: { grain: 'month', from: '2026-10-01', to: '2026-10-31' },
    dataVersion: '7',
    plugins: [{ id: 'touchstone.follow-up', version: '1.0.0' }],
  },
  overall: { score: null, low: null, high: null, grade: null, coverage: 0 },
  gate: { passed: true, conditions: [] },
  principles: [],
  findings: [...findings],
});

export const anyRun = (id: string, ...findings: readonly Finding[]): SaveRun => ({
  document: anyScorecard(id, ...findings),
  facts: { of: id },
  settingsVersion: 's1',
  pluginsVersion: 'p1',
  locale: 'en',
  actor: localOwner,
  current: true,
  exempted: [],
});

/** What every state database must do. `open` gets a clock that ticks one second a call. */
export function describeStores(name: string, open: (now: () => string) => Promise<StateDatabase>): void {
  const setUp = async () => {
    let seconds = 0;
    const stores = await open(() => new Date(Date.UTC(2026, 0, 1) + 1000 * (seconds += 1)).toISOString());
    onTestFinished(() => stores.close());
    const states = async () => Object.fromEntries((await stores.findings.list()).map(({ id, state }) => [id, state]));
    return { ...stores, states };
  };

  describe(name, () => {
    test('keeps what is to be told of a run until it is told, and once however often the run is saved', async () => {
      const { runs, notices } = await setUp();
      const notice = { notifier: 'acme.chat/team', run: 'r1', findings: ['a', 'b'], first: true };

      await runs.save({ ...anyRun('r1', anyFinding('a'), anyFinding('b')), notices: [notice] });
      await runs.save({ ...anyRun('r1', anyFinding('a'), anyFinding('b')), notices: [notice] });
      const [kept] = await notices.list();
      await notices.begin(kept?.id ?? '');

      expect(await notices.list()).toEqual([{ ...notice, id: kept?.id, begun: 1 }]);
      await notices.done(kept?.id ?? '');
      expect(await notices.list()).toEqual([]);
    });

    test('gives back the run that was saved last', async () => {
      const { runs } = await setUp();
      expect(await runs.latest()).toBeUndefined();

      await runs.save(anyRun('r1'));
      await runs.save(anyRun('r2'));

      expect(await runs.latest()).toMatchObject({ id: 'r2', settingsVersion: 's1', pluginsVersion: 'p1', document: anyScorecard('r2') });
      expect((await runs.get('r1'))?.document).toEqual(anyScorecard('r1'));
      expect(await runs.get('r3')).toBeUndefined();
      expect([await runs.facts('r1'), await runs.facts('r3')]).toEqual([{ of: 'r1' }, undefined]);
      expect(await runs.list({ limit: 10 })).toEqual(
        ['r2', 'r1'].map((id) => expect.objectContaining({ id, asOf: '2026-10-31T23:59:59Z', from: '2026-10-01', to: '2026-10-31', current: true })),
      );
    });

    test('keeps every figure about people once, and gives those of the checks asked for', async () => {
      const { disclosures } = await setUp();
      const shown = { check: 'engagement.enps', unit: 'orgUnit=brno', period: '2026-10', persons: 8, n: 8, k: 3, value: null };
      const many = Array.from({ length: 250 }, (_, n) => ({ ...shown, unit: '', n }));

      await disclosures.add([shown, ...many]);
      await disclosures.add([shown, { ...shown, check: 'engagement.index' }]);
      await disclosures.add([]);

      expect(await disclosures.of(['engagement.enps'])).toHaveLength(251);
      expect(await disclosures.of(['engagement.enps'])).toContainEqual(shown);
      expect(await disclosures.of([])).toEqual([]);
    });

    test('replaces a run that is saved again, and makes it the latest', async () => {
      const { runs } = await setUp();
      await runs.save(anyRun('r1'));
      await runs.save(anyRun('r2'));
      await runs.save(anyRun('r1', anyFinding('a')));

      expect((await runs.latest())?.document.findings.map(({ id }) => id)).toEqual(['a']);
      expect(await runs.list({ limit: 10 })).toHaveLength(2);
    });

    test('keeps a look back apart from the present', async () => {
      const { runs, states } = await setUp();
      await runs.save(anyRun('r1', anyFinding('a')));
      await runs.save({ ...anyRun('past', anyFinding('b')), current: false });
      await runs.save({ ...anyRun('further-past'), current: false });

      expect((await runs.latest())?.id).toBe('r1');
      expect((await runs.get('past'))?.id).toBe('past');
      expect((await runs.list({ limit: 10 })).map(({ id, current }) => [id, current])).toEqual([
        ['further-past', false],
        ['past', false],
        ['r1', true],
      ]);
      expect(await states()).toEqual({ a: 'new' });
    });

    test('carries the life of findings from run to run', async () => {
      const { runs, findings, states } = await setUp();
      await runs.save(anyRun('r1', anyFinding('a'), anyFinding('b')));
      expect(await states()).toEqual({ a: 'new', b: 'new' });

      await runs.save(anyRun('r2', anyFinding('a'), anyFinding('c')));
      expect(await states()).toEqual({ a: 'known', b: 'gone', c: 'new' });

      await runs.save(anyRun('r3', anyFinding('a'), anyFinding('b')));
      expect(await states()).toEqual({ a: 'known', b: 'come-back', c: 'gone' });

      await runs.save(anyRun('r4', anyFinding('b')));
      expect(await states()).toEqual({ a: 'gone', b: 'known', c: 'gone' });
      expect(await findings.get('b')).toEqual({
        id: 'b',
        check: 'follow-up.promise-kept',
        unit: { orgUnit: 'brno' },
        firstSeenRun: 'r1',
        lastSeenRun: 'r4',
        state: 'known',
        openedAt: expect.stringMatching(/^2026-01-01T00:00:/),
        acceptance: null,
      });
      expect(await findings.get('z')).toBeUndefined();
    });

    test('leaves the findings as they are when the same run is made again', async () => {
      const { runs, states } = await setUp();
      await runs.save(anyRun('r1', anyFinding('a')));
      await runs.save(anyRun('r1', anyFinding('a')));
      expect(await states()).toEqual({ a: 'new' });

      await runs.save(anyRun('r2'));
      await runs.save(anyRun('r3', anyFinding('a')));
      await runs.save(anyRun('r3', anyFinding('a')));
      expect(await states()).toEqual({ a: 'come-back' });
    });

    test('remembers no praise as a finding', async () => {
      const { runs, states } = await setUp();
      await runs.save(anyRun('r1', anyFinding('a', { severity: 'praise' })));

      expect(await states()).toEqual({});
    });

    test('saves a run whole or not at all', async () => {
      const { runs, states } = await setUp();
      await runs.save(anyRun('r1', anyFinding('a')));
      const broken = anyFinding('b', { check: null as unknown as string });

      await expect(runs.save(anyRun('r2', broken))).rejects.toThrow();

      expect((await runs.latest())?.id).toBe('r1');
      expect(await states()).toEqual({ a: 'new' });
    });

    test('records who changed what, newest first', async () => {
      const { audit, runs } = await setUp();
      await audit.append({ actor: localOwner, action: 'plugin.enable', detail: { plugin: 'touchstone.follow-up' } });
      await runs.save(anyRun('r1'));

      expect((await audit.list({ limit: 10 })).map(({ actor, action, detail }) => ({ actor, action, detail }))).toEqual([
        { actor: localOwner, action: 'run.save', detail: { run: 'r1', asOf: '2026-10-31T23:59:59Z' } },
        { actor: localOwner, action: 'plugin.enable', detail: { plugin: 'touchstone.follow-up' } },
      ]);
    });

    test('tells a page of the audit by actor, kind and time, and what was said of a thing before', async () => {
      const { audit } = await setUp();
      for (const [actor, action, due] of [['eva', 'action.add', '1'], ['jan', 'person.set', '2'], ['eva', 'action.change', '3'], ['eva', 'action.change', '4']] as const) {
        await audit.append({ actor, action, detail: { action: 'a_1%', due }, ...(due === '4' && { subject: 'f1' }) });
      }
      const all = await audit.page({}, { limit: 10 });
      const [last] = all;

      expect(all.map(({ detail }) => detail['due'])).toEqual(['4', '3', '2', '1']);
      expect((await audit.page({ actor: 'eva', kind: 'action' }, { limit: 1, below: last?.id })).map(({ detail }) => detail['due'])).toEqual(['3']);
      expect([await audit.count({ kind: 'action' }), await audit.count({ before: all.at(-1)?.at }), await audit.count({ since: all.at(-1)?.at })]).toEqual([3, 0, 4]);
      expect(await audit.facets()).toEqual({ actors: ['eva', 'jan'], actions: ['action.add', 'action.change', 'person.set'] });
      const thing = { field: 'action', value: 'a_1%' };
      expect((await audit.previous({ id: last?.id ?? 0 }, { actions: 'action.', thing }))?.detail['due']).toBe('3');
      expect(await audit.previous({ id: all.at(-1)?.id ?? 0 }, { actions: 'action.', thing })).toBeUndefined();
      expect(await audit.previous({ id: last?.id ?? 0 }, { actions: 'action.', thing: { field: 'action', value: 'ax1x' } })).toBeUndefined();
      expect((await audit.previous({ id: (last?.id ?? 0) + 1 }, { actions: 'action.', thing: { subject: 'f1' } }))?.detail['due']).toBe('4');
    });

    test('grants and revokes capabilities, and keeps who did it and why', async () => {
      const { grants, audit } = await setUp();
      const by = { plugin: 'acme.x', reason: 'Needed for tickets.', actor: 'eva', privateNetwork: false };
      await grants.grant([{ ...by, capability: 'text' }, { ...by, capability: 'network:https://crm.intra', privateNetwork: true }]);
      await grants.grant([{ ...by, capability: 'text', reason: 'Again.' }]);

      expect((await grants.list()).map(({ capability, privateNetwork, reason }) => ({ capability, privateNetwork, reason }))).toEqual([
        { capability: 'network:https://crm.intra', privateNetwork: true, reason: 'Needed for tickets.' },
        { capability: 'text', privateNetwork: false, reason: 'Again.' },
      ]);
      expect(await grants.find('acme.x', 'text')).toMatchObject({ actor: 'eva', reason: 'Again.' });
      expect(await grants.revoke({ plugin: 'acme.x', capability: 'text', reason: 'Done.', actor: 'jan' })).toEqual(['text']);
      expect(await grants.revoke({ plugin: 'acme.x', capability: 'text', reason: 'Done.', actor: 'jan' })).toEqual([]);
      expect(await grants.find('acme.x', 'text')).toBeUndefined();
      expect(await grants.revoke({ plugin: 'acme.x', reason: 'Removed.', actor: 'jan' })).toEqual(['network:https://crm.intra']);
      expect((await audit.list({ limit: 10 })).map(({ actor, action, detail }) => [actor, action, detail['capability'], detail['reason']])).toEqual([
        ['jan', 'capability.revoke', 'network:https://crm.intra', 'Removed.'],
        ['jan', 'capability.revoke', 'text', 'Done.'],
        ['eva', 'capability.grant', 'text', 'Again.'],
        ['eva', 'capability.grant', 'network:https://crm.intra', 'Needed for tickets.'],
        ['eva', 'capability.grant', 'text', 'Needed for tickets.'],
      ]);
    });

    test('keeps how the code of plugins runs, the latest in the place of what was before', async () => {
      const { running } = await setUp();
      const lastError = { code: 'PLUGIN_CODE_FAILED', detail: 'It failed.', at: '2026-01-01T00:00:00Z' };
      const idle = { plugin: 'acme.x', version: '1.0.0', activatedAt: null, activationMs: null, calls: 0, failures: 0, cpuMs: 0, statistics: 0, memoryBytes: 0, restsUntil: null, lastError: null, lastNotification: null };
      const lastNotification = { notifier: 'acme.x/chat', at: '2026-01-01T00:00:01Z', outcome: 'failed', messages: 1, detail: 'It is gone.' } as const;
      const busy = { ...idle, lastNotification, activatedAt: '2026-01-01T00:00:00Z', activationMs: 6.5, calls: 3, failures: 1, cpuMs: 12.25, statistics: 400, memoryBytes: 16_777_216, restsUntil: '2026-01-01T00:05:00Z', lastError };

      await running.save([idle, { ...idle, plugin: 'acme.a' }]);
      await running.save([busy]);
      await running.save([]);

      expect(await running.list()).toEqual([{ ...idle, plugin: 'acme.a' }, busy]);
    });

    test('keeps what is written about a period, and lets nobody write over what he has not seen', async () => {
      const { audit, commentary } = await setUp();
      expect(await commentary.of('2026-10')).toBeUndefined();

      const first = await commentary.write('2026-10', { text: 'A calm month.', revision: 0, actor: 'eva' });
      const second = await commentary.write('2026-10', { text: 'A calm month, but for Ostrava.', revision: first.revision, actor: 'jan' });

      expect([first.revision, second.revision]).toEqual([1, 2]);
      expect(await commentary.of('2026-10')).toEqual({ ...second, actor: 'jan', text: 'A calm month, but for Ostrava.' });
      expect(await commentary.write('2026-10', { text: second.text, revision: 0, actor: 'eva' })).toEqual(second);
      await expect(commentary.write('2026-10', { text: 'Mine.', revision: first.revision, actor: 'eva' })).rejects.toMatchObject({ code: 'COMMENTARY_CHANGED' });
      expect(await commentary.of('2026-09')).toBeUndefined();
      expect((await audit.list({ limit: 10 })).map(({ actor, action, detail }) => [actor, action, detail])).toEqual([
        ['jan', 'commentary.write', { period: '2026-10', revision: 2, length: 30 }],
        ['eva', 'commentary.write', { period: '2026-10', revision: 1, length: 13 }],
      ]);
    });

    test('keeps a version of the settings once, and again when it comes back', async () => {
      const { settings } = await setUp();
      for (const version of ['v1', 'v1', 'v2', 'v1']) {
        await settings.record({ version, text: '{}', actor: localOwner });
      }

      expect((await settings.list({ limit: 10 })).map(({ version }) => version)).toEqual(['v1', 'v2', 'v1']);
    });

    test('keeps who asked for a standard and why, refuses what rests on an older version, and takes back what waits', async () => {
      const { standards, audit } = await setUp();
      const change = (basedOn: number) => ({ code: 'a', facts: 'said', pack: null, retired: false, basedOn });
      await standards.add([change(0)], { actor: 'eva', approvedBy: 'jan', proposedBy: 'petra', reason: 'Decision 7', action: 'standard.change' });
      await standards.add([{ ...change(1), retired: true }], { actor: 'eva', action: 'standard.retire' });
      await expect(standards.add([change(1)], { actor: 'eva', action: 'standard.change' })).rejects.toMatchObject({ code: 'REVISION_STALE' });
      await expect(standards.approve(['a'], { actor: 'eva', approvedBy: 'jan', version: 1 })).rejects.toMatchObject({ code: 'REVISION_STALE' });
      await expect(standards.withdraw('a', { actor: 'eva', version: 1 })).rejects.toMatchObject({ code: 'REVISION_STALE' });

      expect([await standards.withdraw('a', { actor: 'eva', version: 2 }), await standards.withdraw('a', { actor: 'eva' }), await standards.withdraw('b', { actor: 'eva' })]).toEqual([true, false, false]);
      await standards.add([change(1)], { actor: 'eva', action: 'standard.change' });
      expect((await standards.current()).map(({ version, proposedBy, reason }) => [version, proposedBy, reason])).toEqual([[1, 'petra', 'Decision 7'], [3, null, null]]);
      expect((await standards.history('a')).map(({ version, withdrawnBy }) => [version, withdrawnBy])).toEqual([[3, null], [2, 'eva'], [1, null]]);
      expect((await audit.list({ limit: 10 })).map(({ action }) => action)).toEqual(['standard.change', 'standard.withdraw', 'standard.retire', 'standard.change']);
    });

    test('keeps every version of a standard, who changed and who approved it', async () => {
      const { standards, audit } = await setUp();
      const change = (code: string, facts: string) => ({ code, facts, pack: null, retired: false });
      await standards.add([change('b', 'first'), change('a', 'first')], { actor: 'eva', approvedBy: 'jan', action: 'standard.import' });
      await standards.add([change('a', 'second')], { actor: 'eva', action: 'standard.change' });

      expect((await standards.current()).map(({ code, version, facts, approvedBy }) => [code, version, facts, approvedBy])).toEqual([
        ['a', 1, 'first', 'jan'],
        ['a', 2, 'second', null],
        ['b', 1, 'first', 'jan'],
      ]);
      expect(await standards.approve(['a', 'b', 'c'], { actor: 'eva', approvedBy: 'petra' })).toEqual(['a']);
      expect(await standards.approve(['a'], { actor: 'eva', approvedBy: 'petra' })).toEqual([]);
      expect((await standards.current()).map(({ code, version }) => [code, version])).toEqual([['a', 2], ['b', 1]]);
      expect((await standards.history('a')).map(({ version, changedBy, approvedBy }) => [version, changedBy, approvedBy])).toEqual([[2, 'eva', 'petra'], [1, 'eva', 'jan']]);
      expect((await audit.list({ limit: 10 })).map(({ action, detail }) => [action, detail])).toEqual([
        ['standard.approve', { standards: ['a 2'], approvedBy: 'petra' }],
        ['standard.change', { standards: ['a 2'] }],
        ['standard.import', { standards: ['b 1', 'a 1'], approvedBy: 'jan' }],
      ]);
    });

    test('lets many changes at once wait for each other', async () => {
      const { runs, audit } = await setUp();

      await Promise.all(Array.from({ length: 20 }, (_, index) => runs.save(anyRun(`r${index}`, anyFinding(`f${index}`)))));

      expect(await runs.list({ limit: 100 })).toHaveLength(20);
      expect(await audit.list({ limit: 100 })).toHaveLength(20);
    });
  });
}
