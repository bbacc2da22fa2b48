import { describe, expect, test } from 'vitest';

import { base, createTestServer } from '../test-server.testing.js';

const decision = `${base}/findings/f1/decision`;
const note = `${base}/checks/follow-up.promise-kept/annotations/n1`;

const action = {
  finding: 'f1',
  check: 'follow-up.promise-kept',
  unit: { orgUnit: 'brno' },
  title: 'Call back within a day.',
  owner: 'jana',
  due: '2026-11-30',
  expected: 'Nine of ten are kept.',
  expectedChange: 0.1,
  verifyOn: '2027-01-31',
  verifyRows: null,
  state: 'open',
  doneOn: null,
  revision: 0,
};

describe('a decision', () => {
  test('is made by an actor, and told to who listens', async () => {
    const { app, organisation } = createTestServer();
    const changes: unknown[] = [];
    organisation.life.onDidChange((change) => changes.push(change));

    const response = await app.inject({ method: 'PUT', url: decision, payload: { kind: 'accepted', revision: 0, until: '2026-12-31', reason: 'The branch moves.', approver: 'jana', worst: 0.7 } });

    expect([response.statusCode, response.json()]).toMatchObject([200, { id: 'f1', status: 'accepted', revision: 1, decision: { approver: 'jana', until: '2026-12-31' } }]);
    expect([organisation.life.actors, changes]).toEqual([['local-owner'], [{ what: 'finding', id: 'f1' }]]);
    expect((await app.inject(`${base}/findings/f1/life`)).json()).toMatchObject({ life: { status: 'accepted' } });
  });

  test('that was overtaken is refused', async () => {
    const { app } = createTestServer();
    const payload = { kind: 'watched', revision: 3 };

    expect((await app.inject({ method: 'PUT', url: decision, payload })).json()).toMatchObject({ status: 409, code: 'REVISION_STALE' });
  });

  test.each([
    { kind: 'accepted', revision: 0, until: '2026-12-31', reason: 'No.', approver: undefined },
    { kind: 'accepted', revision: 0, until: '2026-02-30', reason: 'The branch moves.', approver: 'jana' },
    { kind: 'not-a-problem', revision: 0 },
    { kind: 'not-a-problem', revision: 0, reason: ' ' },
    { kind: 'assigned', revision: 0 },
    { kind: 'watched' },
    { kind: 'closed', revision: 0 },
    { kind: 'watched', revision: 0, untill: '2026-12-31' },
  ])('that says too little or too much is refused: %o', async (payload) => {
    const { app, organisation } = createTestServer();

    expect((await app.inject({ method: 'PUT', url: decision, payload })).json()).toMatchObject({ status: 400, code: 'REQUEST_INVALID' });
    expect(organisation.life.actors).toEqual([]);
  });
});

test('an action is kept under the id it was given', async () => {
  const { app } = createTestServer();
  const url = `${base}/actions/a1`;

  expect((await app.inject({ method: 'PUT', url, payload: action })).json()).toMatchObject({ id: 'a1', revision: 1, overdue: null, effect: null });
  expect((await app.inject(`${base}/actions`)).json()).toMatchObject({ actions: [{ id: 'a1', title: 'Call back within a day.' }] });
  expect((await app.inject({ method: 'PUT', url, payload: { ...action, state: 'done' } })).json()).toMatchObject({ code: 'REQUEST_INVALID' });
});

test('what is told of a period can be taken back once', async () => {
  const { app } = createTestServer();
  const payload = { unit: { orgUnit: 'brno' }, period: '2026-05', text: 'New shift plan.', rebase: true };

  expect((await app.inject({ method: 'PUT', url: note, payload })).json()).toMatchObject({ id: 'n1', rebase: true, actor: 'local-owner' });
  expect((await app.inject({ method: 'DELETE', url: note })).statusCode).toBe(204);
  expect((await app.inject({ method: 'DELETE', url: note })).json()).toMatchObject({ status: 404, code: 'ANNOTATION_UNKNOWN' });
});

test('people are listed and taken off the list', async () => {
  const { app } = createTestServer();

  expect((await app.inject(`${base}/people`)).json()).toEqual([{ id: 'jana', name: 'Jana Nováková', approves: true }]);
  expect((await app.inject({ method: 'PUT', url: `${base}/people/petr`, payload: { name: 'Petr', approves: false } })).json()).toEqual({ id: 'petr', name: 'Petr', approves: false });
  expect((await app.inject({ method: 'DELETE', url: `${base}/people/petr` })).json()).toMatchObject({ status: 422, code: 'PERSON_UNKNOWN' });
});
