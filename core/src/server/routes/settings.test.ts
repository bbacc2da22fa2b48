import { expect, test } from 'vitest';

import { base, createTestServer } from '../test-server.testing.js';

const setting = `${base}/settings/follow-up.silent-after`;

test('settings are told as they hold for the organisation, and for an org unit', async () => {
  const { app, organisation } = createTestServer();

  expect((await app.inject(`${base}/settings`)).json()).toEqual([expect.objectContaining({ key: 'follow-up.silent-after', value: 90, from: 'organisation', default: 60, orgUnit: null })]);
  expect((await app.inject(`${base}/settings?orgUnit=brno`)).json()).toMatchObject([{ value: 90, from: 'orgUnit', orgUnit: 'brno' }]);
  expect(organisation.told).toEqual([]);
});

test('a value is set and taken back by an actor, of the organisation or of an org unit', async () => {
  const { app, organisation } = createTestServer();
  const set = await app.inject({ method: 'PUT', url: setting, payload: { value: 120 } });
  await app.inject({ method: 'PUT', url: setting, payload: { value: ['a'], orgUnit: 'brno' } });
  const unset = await app.inject({ method: 'DELETE', url: `${setting}?orgUnit=brno` });
  await app.inject({ method: 'DELETE', url: setting });

  expect(set.json()).toMatchObject({ value: 120, from: 'organisation' });
  expect(unset.json()).toMatchObject({ value: 60 });
  expect(organisation.told.map(({ actor, did }) => `${actor}: ${did.trim()}`)).toEqual([
    'local-owner: set follow-up.silent-after 120',
    'local-owner: set follow-up.silent-after ["a"] brno',
    'local-owner: unset follow-up.silent-after brno',
    'local-owner: unset follow-up.silent-after',
  ]);
});

test('the history tells who changed what, as many versions as are asked for', async () => {
  const { app } = createTestServer();

  expect((await app.inject(`${base}/settings-history?limit=3`)).json()).toEqual([
    { version: 'v2', at: expect.any(String) as string, actor: 'eva', changes: [{ path: '/limit/3', after: 1 }] },
  ]);
});

test.each([
  ['PUT', `${base}/settings/follow-up.nothing`, { value: 1 }, 'SETTING_UNKNOWN'],
  ['PUT', setting, {}, 'REQUEST_INVALID'],
  ['PUT', setting, { value: { deep: {} } }, 'REQUEST_INVALID'],
  ['PUT', setting, { value: 1, orgunit: 'brno' }, 'REQUEST_INVALID'],
  ['PUT', setting, { value: 1, orgUnit: '' }, 'REQUEST_INVALID'],
  ['DELETE', `${setting}?orgUnit=`, undefined, 'REQUEST_INVALID'],
  ['GET', `${base}/settings?unit=brno`, undefined, 'REQUEST_INVALID'],
  ['GET', `${base}/settings-history?limit=0`, undefined, 'REQUEST_INVALID'],
  ['GET', '/api/v1/organisations/nobody/settings', undefined, 'ORGANISATION_NOT_SERVED'],
] as const)('%s %s with %o is refused, and nothing is changed', async (method, url, payload, code) => {
  const { app, organisation } = createTestServer();

  expect((await app.inject({ method, url, ...(payload && { payload }) })).json()).toMatchObject({ code });
  expect(organisation.told).toEqual([]);
});
