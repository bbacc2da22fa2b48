import { Problem } from '@touchstone/sdk/contract';
import { Value } from 'typebox/value';
import { describe, expect, test } from 'vitest';

import { base, createTestServer } from '../test-server.testing.js';

const check = `${base}/checks/follow-up.promise-kept`;

describe('a problem', () => {
  test.each([
    ['/api/v1/nothing', 404, 'ROUTE_UNKNOWN'],
    ['/api/nothing', 404, 'ROUTE_UNKNOWN'],
    ['/api/v1/organisations/other', 404, 'ORGANISATION_NOT_SERVED'],
    [`${base}/scorecard`, 404, 'SCORECARD_MISSING'],
    [`${base}/findings/f2`, 404, 'FINDING_UNKNOWN'],
    [`${base}/findings/f2/evidence`, 404, 'FINDING_UNKNOWN'],
    [`${base}/checks/none/explanation`, 404, 'CHECK_UNKNOWN'],
    [`${base}/checks/none/evidence`, 404, 'CHECK_UNKNOWN'],
    [`${base}/rejects.csv?batch=b7`, 400, 'REQUEST_INVALID'],
    [`${base}/events?since=1`, 400, 'REQUEST_INVALID'],
    [`${base}/scorecard?locale=../x`, 400, 'REQUEST_INVALID'],
    [`${base}/audit?kind=Standard`, 400, 'REQUEST_INVALID'],
    [`${base}/audit?from=yesterday`, 400, 'REQUEST_INVALID'],
    [`${base}/audit?after=x`, 400, 'REQUEST_INVALID'],
    [`${base}/audit/origin`, 400, 'REQUEST_INVALID'],
    [`${base}/audit/origin?check=none`, 404, 'CHECK_UNKNOWN'],
    [`${base}/audit/origin?check=follow-up.promise-kept&period=2026-03`, 404, 'PERIOD_UNSCORED'],
    [`${base}/scorecard?locle=cs`, 400, 'REQUEST_INVALID'],
    [`${base}/scorecard?period=March`, 400, 'REQUEST_INVALID'],
    [`${base}/scorecard?unit=brno`, 400, 'REQUEST_INVALID'],
    [`${base}/scorecard?unit.topic=price`, 400, 'REQUEST_INVALID'],
    [`${base}/actions?unit.orgUnit=`, 400, 'REQUEST_INVALID'],
    [`${base}/findings/f1/evidence?limit=0`, 400, 'REQUEST_INVALID'],
    [`${base}/findings/f1/evidence?limit=1001`, 400, 'REQUEST_INVALID'],
    [`${base}/findings/f1/evidence?part=all`, 400, 'REQUEST_INVALID'],
    [`${base}/findings/f1/evidence?after=nonsense`, 400, 'REQUEST_INVALID'],
    [`${check}/evidence?period=October`, 400, 'REQUEST_INVALID'],
    [`${check}/evidence?unit=brno`, 400, 'REQUEST_INVALID'],
    [`${check}/evidence?unit.orgUnit=`, 400, 'REQUEST_INVALID'],
    [`${check}/evidence?unit.orgUnit=a&unit.orgUnit=b`, 400, 'REQUEST_INVALID'],
    ['/api/v1/organisations/%E0%A4%A', 400, 'REQUEST_INVALID'],
  ])('answers %s', async (url, status, code) => {
    const response = await createTestServer().app.inject(url);

    expect(response.statusCode).toBe(status);
    expect(response.headers['content-type']).toBe('application/problem+json; charset=utf-8');
    expect(Value.Check(Problem, response.json())).toBe(true);
    expect(response.json()).toMatchObject({ status, code });
  });

  test('has a type, a title, and a detail that says what to do', async () => {
    const response = await createTestServer().app.inject(`${base}/findings/f2`);

    expect(response.json()).toEqual({
      type: 'urn:touchstone:problem:finding-unknown',
      title: 'Finding unknown',
      status: 404,
      detail: 'There is no finding "f2" in the latest run. List the findings with `touchstone score`.',
      code: 'FINDING_UNKNOWN',
      values: { id: 'f2' },
    });
  });

  test.each([
    ['sk-SK,sk;q=0.9,en;q=0.8', 'sk-SK', 'V poslednom vyhodnotení nie je zistenie „f2“. Zistenia vypíše príkaz `touchstone score`.'],
    ['de', 'en', 'There is no finding "f2" in the latest run. List the findings with `touchstone score`.'],
  ])('is told in the language that %s asks for', async (accepted, language, detail) => {
    const response = await createTestServer().app.inject({ url: `${base}/findings/f2`, headers: { 'accept-language': accepted } });

    expect(response.headers['content-language']).toBe(language);
    expect(response.json()).toMatchObject({ code: 'FINDING_UNKNOWN', detail });
  });

  test.each([
    ['limti=5', 'its query has "limti", which is not known here'],
    ['limit=0', '"limit" in its query must be >= 1'],
    ['part=all', '"part" in its query must be equal to one of the allowed values: misses, numerator, denominator, excluded'],
  ])('names what is wrong with ?%s', async (query, reason) => {
    const response = await createTestServer().app.inject(`${base}/findings/f1/evidence?${query}`);

    expect(response.json().detail).toBe(`The request cannot be answered: ${reason}. See /api/docs for what it takes.`);
  });

  test.each([
    ['text', 'text/plain', 'x', 415],
    ['broken JSON', 'application/json', '{', 400],
    ['no body', 'application/json', '', 400],
    ['more than fits', 'application/json', JSON.stringify({ files: ['x'.repeat(2_000_001)] }), 413],
    ['no files', 'application/json', '{"files":[]}', 400],
    ['a relative path', 'application/json', '{"files":["a.csv"]}', 400],
    ['a relative mapping', 'application/json', '{"files":["/a.csv"],"mapping":"map.json"}', 400],
    ['something unknown', 'application/json', '{"files":["/a.csv"],"force":true}', 400],
  ])('refuses to import %s', async (_what, type, payload, status) => {
    const { app, organisation } = createTestServer();

    const response = await app.inject({ method: 'POST', url: `${base}/imports`, headers: { 'content-type': type }, payload });

    expect(response.statusCode).toBe(status);
    expect(response.json()).toMatchObject({ status, code: 'REQUEST_INVALID' });
    expect(organisation.imports).toEqual([]);
  });

  test.each([
    ['a customer nobody knows', { customer: 'K-7' }, 404, 'CUSTOMER_UNKNOWN'],
    ['nobody', { customer: '' }, 400, 'REQUEST_INVALID'],
    ['what is not asked for', {}, 400, 'REQUEST_INVALID'],
  ])('refuses to forget %s', async (_what, payload, status, code) => {
    const { app, organisation } = createTestServer();

    const response = await app.inject({ method: 'POST', url: `${base}/forgotten-customers`, payload });

    expect([response.statusCode, response.json().code]).toEqual([status, code]);
    expect(organisation.forgotten).toEqual([]);
  });

  test('says nothing of the inside when the server fails', async () => {
    const { app, organisation } = createTestServer();
    organisation.describe = () => Promise.reject(new Error('Cannot read /secret of Jana Nováková'));

    const response = await app.inject(base);

    expect(response.statusCode).toBe(500);
    expect(response.json()).toMatchObject({ code: 'INTERNAL', status: 500 });
    expect(response.body).not.toMatch(/secret|Jana/);
  });
});

describe('the scorecard', () => {
  test('is not sent again to who has it', async () => {
    const { app, organisation } = createTestServer();
    organisation.runs = 1;

    const first = await app.inject(`${base}/scorecard`);
    const etag = String(first.headers.etag);
    const again = await app.inject({ url: `${base}/scorecard`, headers: { 'if-none-match': `"other", W/${etag}` } });

    expect(etag).toMatch(/^"[\w-]{32}"$/);
    expect(first.headers['cache-control']).toBe('no-cache');
    expect(again).toMatchObject({ statusCode: 304, body: '', headers: { etag, 'cache-control': 'no-cache' } });
  });

  test('is written out once a run and locale', async () => {
    const { app, organisation } = createTestServer();
    organisation.runs = 1;
    const etag = async (query = ''): Promise<unknown> => (await app.inject(`${base}/scorecard${query}`)).headers.etag;

    const tags = await Promise.all([etag(), etag(), etag('?locale=en'), etag('?locale=en')]);
    organisation.runs = 2;
    const later = await etag();

    expect(organisation.scorecardsWritten).toBe(3);
    expect(new Set([...tags, later]).size).toBe(3);
  });

  test('is tried again after it could not be written', async () => {
    const { app, organisation } = createTestServer();
    organisation.runs = 1;
    const { scorecard } = organisation;
    organisation.scorecard = () => Promise.reject(new Error('busy'));
    const failed = await app.inject(`${base}/scorecard`);
    organisation.scorecard = scorecard;

    expect([failed.statusCode, (await app.inject(`${base}/scorecard`)).statusCode]).toEqual([500, 200]);
  });
});

describe('evidence', () => {
  test('comes page by page until there is no next', async () => {
    const { app } = createTestServer();
    const seen: unknown[] = [];
    let after = '';
    do {
      const page = (await app.inject(`${base}/findings/f1/evidence?limit=3${after}`)).json();
      seen.push(...page.rows.map((row: { case_id: string }) => row.case_id));
      after = page.next === undefined ? '' : `&after=${page.next}`;
    } while (after !== '');

    expect(seen).toEqual(['c0', 'c1', 'c2', 'c3', 'c4', 'c5', 'c6']);
  });

  test('of a check is asked for by period and unit', async () => {
    const { app, organisation } = createTestServer();

    await app.inject(`${check}/evidence?part=numerator&period=2026-W44&unit.orgUnit=brno&unit.channel=mail`);
    await app.inject(`${check}/evidence`);

    expect(organisation.checkQueries).toEqual([
      { part: 'numerator', limit: 50, period: '2026-W44', unit: { orgUnit: 'brno', channel: 'mail' } },
      { limit: 50 },
    ]);
  });

  test('is kept by nobody on the way', async () => {
    const response = await createTestServer().app.inject(`${base}/findings/f1/evidence`);

    expect(response.headers['cache-control']).toBe('no-store');
  });
});

test('hands out rejects as a file', async () => {
  const response = await createTestServer().app.inject(`${base}/rejects.csv?batch=b1`);

  expect(response).toMatchObject({
    statusCode: 200,
    body: 'batch,line,reason\r\nb1,4,"No such day."\r\n',
    headers: { 'content-type': 'text/csv; charset=utf-8', 'content-disposition': 'attachment; filename="rejects.csv"' },
  });
});

test('lets a plugin take part or not, in the name of the local owner', async () => {
  const { app, organisation } = createTestServer();
  const url = `${base}/plugins/touchstone.follow-up/enabled`;

  const response = await app.inject({ method: 'PUT', url, payload: { enabled: false } });
  const unknown = await app.inject({ method: 'PUT', url: `${base}/plugins/none/enabled`, payload: { enabled: false } });
  const vague = await app.inject({ method: 'PUT', url, payload: { enabled: 'maybe' } });

  expect([response.statusCode, unknown.statusCode, vague.statusCode]).toEqual([204, 404, 400]);
  expect(organisation.audit).toEqual([{ plugin: 'touchstone.follow-up', enabled: false, actor: 'local-owner' }]);
  expect((await app.inject(`${base}/plugins`)).json()).toMatchObject([{ enabled: false }]);
});

test.each([
  ['nothing', {}, 202],
  ['an empty object', { payload: {} }, 202],
  ['a wish it cannot meet', { payload: { asOf: '2025-01-01' } }, 400],
  ['an unknown parameter', { query: { force: 'true' } }, 400],
])('answers a request for a run with %s', async (_what, request, status) => {
  const response = await createTestServer().app.inject({ method: 'POST', url: `${base}/runs`, ...request });

  expect(response.statusCode).toBe(status);
});

test('says that it lives, and that it is ready once its organisations can be read', async () => {
  const { app, organisation } = createTestServer();

  const ready = await app.inject('/readyz');
  organisation.describe = () => Promise.reject(new Error('closed'));

  expect(ready.statusCode).toBe(200);
  expect((await app.inject('/readyz')).statusCode).toBe(500);
  expect((await app.inject('/healthz')).statusCode).toBe(200);
});

test('lets a plugin out of quarantine', async () => {
  const { app, organisation } = createTestServer();

  const done = await app.inject({ method: 'DELETE', url: `${base}/plugins/acme.staffing/quarantine` });
  const unknown = await app.inject({ method: 'DELETE', url: `${base}/plugins/none/quarantine` });

  expect([done.statusCode, unknown.statusCode, unknown.json<{ code: string }>().code]).toEqual([204, 404, 'PLUGIN_UNKNOWN']);
  expect(organisation.released).toEqual([{ plugin: 'acme.staffing', actor: 'local-owner' }]);
});

test("takes the machine of a plugin's code away", async () => {
  const { app, organisation } = createTestServer();

  const done = await app.inject({ method: 'DELETE', url: `${base}/plugins/acme.staffing/machine` });
  const unknown = await app.inject({ method: 'DELETE', url: `${base}/plugins/none/machine` });

  expect([done.statusCode, unknown.statusCode, unknown.json<{ code: string }>().code]).toEqual([204, 404, 'PLUGIN_UNKNOWN']);
  expect(organisation.stopped).toEqual([{ plugin: 'acme.staffing', actor: 'local-owner' }]);
});

test('a commentary is written in the place of what was read, and not over what somebody else wrote', async () => {
  const { app, organisation } = createTestServer();
  const url = `${base}/commentary/2026-10`;
  const write = async (payload: object) => (await app.inject({ method: 'PUT', url, payload })).json<Record<string, unknown>>();

  expect(await write({ text: 'A calm month.', revision: 0 })).toMatchObject({ text: 'A calm month.', revision: 1, actor: 'local-owner' });
  expect(await write({ text: 'Mine.', revision: 0 })).toMatchObject({ status: 409, code: 'COMMENTARY_CHANGED' });
  expect(await write({ text: 'x'.repeat(20_001), revision: 1 })).toMatchObject({ status: 400, code: 'REQUEST_INVALID' });
  expect(organisation.written.get('2026-10')?.text).toBe('A calm month.');
});
