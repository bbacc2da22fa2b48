import { expect, test } from 'vitest';

import { base, createTestServer } from '../test-server.testing.js';

const standards = `${base}/standards`;

test('standards are turned page by page', async () => {
  const { app } = createTestServer();
  const first = (await app.inject(`${standards}?limit=1`)).json<{ next: string }>();
  const second = await app.inject(`${standards}?limit=1&after=${first.next}`);

  expect(first).toMatchObject({ total: 2, next: 'promise-kept', standards: [{ code: 'promise-kept', state: 'approved' }] });
  expect(second.json()).toMatchObject({ total: 2, next: null, standards: [{ code: 'reply', state: 'proposed' }] });
});

test('each change has its actor, and its approver where there is one', async () => {
  const { app, organisation } = createTestServer();
  const put = await app.inject({ method: 'PUT', url: `${standards}/greeting`, payload: { standard: { text: 'Guests are greeted.', target: 0.9, check: 'mystery.score' }, approvedBy: 'jan' } });
  const others = [
    await app.inject({ method: 'POST', url: `${standards}/reply/approvals`, payload: { approvedBy: 'jan' } }),
    await app.inject({ method: 'POST', url: `${standards}/approvals`, payload: { approvedBy: 'jan' } }),
    await app.inject({ method: 'POST', url: `${standards}/imports`, payload: { csv: 'code,text\n' } }),
    await app.inject({ method: 'POST', url: `${base}/plugins/acme.desk/standards-packs/basics`, payload: {} }),
    await app.inject({ method: 'PUT', url: `${standards}/reply/retirement`, payload: { reason: 'Nobody writes.', basedOn: 1 } }),
    await app.inject({ method: 'DELETE', url: `${standards}/reply/proposal?version=1` }),
  ];

  expect(put.json()).toMatchObject({ code: 'greeting', text: 'Guests are greeted.', approvedBy: 'jan' });
  expect(others.map(({ statusCode }) => statusCode)).toEqual([200, 200, 200, 200, 200, 204]);
  expect(organisation.told.map(({ actor, did }) => `${actor}: ${did}`)).toEqual([
    'local-owner: put greeting, approved by jan',
    'local-owner: approve reply as jan',
    'local-owner: approve all as jan',
    'local-owner: import 10 characters',
    'local-owner: enable acme.desk/basics',
    'local-owner: retire reply',
    'local-owner: withdraw reply',
  ]);
});

test('the catalogue is a file to download', async () => {
  const response = await createTestServer().app.inject(`${base}/standards.csv`);

  expect(response.headers).toMatchObject({ 'content-type': 'text/csv; charset=utf-8', 'content-disposition': 'attachment; filename="standards.csv"' });
  expect(response.body).toBe('"code","text"\r\n"promise-kept","Every promise is kept."\r\n"reply","Every promise is kept."\r\n');
});

test.each([
  ['GET', `${standards}/nobody/versions`, undefined, 'STANDARD_UNKNOWN'],
  ['PUT', `${standards}/nobody/retirement`, {}, 'STANDARD_UNKNOWN'],
  ['DELETE', `${standards}/nobody/proposal`, undefined, 'STANDARD_UNKNOWN'],
  ['GET', `${standards}/nobody/acknowledgements`, undefined, 'STANDARD_UNKNOWN'],
  ['GET', `${standards}?state=lost`, undefined, 'REQUEST_INVALID'],
  ['POST', `${base}/plugins/acme.desk/standards-packs/other`, {}, 'STANDARDS_PACK_UNKNOWN'],
  ['PUT', `${standards}/reply`, { standard: { text: '' } }, 'REQUEST_INVALID'],
  ['PUT', `${standards}/reply`, { standard: { text: 'x', tagret: 1 } }, 'REQUEST_INVALID'],
  ['GET', `${standards}?limit=0`, undefined, 'REQUEST_INVALID'],
] as const)('%s %s with %o is refused', async (method, url, payload, code) => {
  const response = await createTestServer().app.inject({ method, url, ...(payload && { payload }) });

  expect(response.json()).toMatchObject({ code });
});

test.each([
  ['GET', `${base}/standards-summary`, undefined, { total: 2, proposed: 1, fourEyes: false }],
  ['GET', `${standards}/promise-kept/acknowledgements`, undefined, { version: 1, people: 12, acknowledged: 9 }],
  ['POST', `${standards}/imports/preview`, { csv: 'code,text\n' }, { added: 1, rejects: [{ code: 'STANDARDS_FILE_INVALID', line: 3, column: 'target' }] }],
  ['GET', `${base}/plugins/acme.desk/standards-packs/basics/preview`, undefined, { added: 1, standards: [{ code: 'new', kind: 'added', before: null }] }],
] as const)('%s %s tells without changing anything', async (method, url, payload, told) => {
  const { app, organisation } = createTestServer();
  const response = await app.inject({ method, url, ...(payload && { payload }) });

  expect(response.json()).toMatchObject(told);
  expect(organisation.told).toEqual([]);
});
