import { expect, onTestFinished, test } from 'vitest';

import { openStateDatabase } from '../../store/index.js';
import { capabilitiesAdded, capabilitiesAsked, covers, toCapability } from './capability.js';
import { CapabilityGuard, type Grantee } from './capability-guard.js';

const asking = (capabilities: object) => ({ touchstone: { capabilities } });

test('writes what a manifest asks for in one way', () => {
  expect(capabilitiesAsked({ text: true, people: false, secrets: ['token'], network: ['api.acme.com', 'https://api.acme.com:443', 'http://127.0.0.1:8080', '*'] })).toEqual([
    'network:*',
    'network:http://127.0.0.1:8080',
    'network:https://api.acme.com',
    'secrets:token',
    'text',
  ]);
  expect(capabilitiesAsked()).toEqual([]);
});

test('tells what a manifest asks for beyond another one', () => {
  expect(capabilitiesAdded(asking({ text: true, network: ['a.com'] }), asking({ text: true, people: true, network: ['https://a.com', 'b.com'] }))).toEqual(['network:https://b.com', 'people']);
  expect(capabilitiesAdded(asking({ text: true }), asking({}))).toEqual([]);
});

test.each([
  ['text', 'text'],
  ['network:api.acme.com', 'network:https://api.acme.com'],
  ['network:http://LOCALHOST:80', 'network:http://localhost'],
  ['secrets:token', 'secrets:token'],
  ['network:https://a.com/path', undefined],
  ['network:*', undefined],
  ['network:', undefined],
  ['everything', undefined],
  ['constructor', undefined],
])('reads %s as %s', (text, capability) => {
  expect(toCapability(text)).toBe(capability);
});

test('covers a host of the organisation only where the manifest says so', () => {
  expect(covers(['network:https://a.com'], 'network:https://b.com')).toBe(false);
  expect(covers(['network:*'], 'network:https://b.com')).toBe(true);
  expect(covers(['network:*'], 'text')).toBe(false);
});

test('gives a plugin what was asked for and granted, and nothing else', async () => {
  const { grants, close } = await openStateDatabase(':memory:');
  onTestFinished(close);
  const guard = new CapabilityGuard(grants);
  const plugin = { id: 'acme.x', builtIn: false, manifest: asking({ text: true, secrets: ['token'] }) } as unknown as Grantee;
  const granted = async (capability: string) => guard.require(plugin, capability).then(() => true, (error: { code: string }) => error.code);
  const by = { plugin: 'acme.x', privateNetwork: false, reason: 'Needed.', actor: 'eva' };

  expect(await granted('text')).toBe('CAPABILITY_DENIED');
  await grants.grant([{ ...by, capability: 'text' }, { ...by, capability: 'people' }, { ...by, plugin: 'acme.y', capability: 'secrets:token' }]);
  expect([await granted('text'), await granted('people'), await granted('secrets:token')]).toEqual([true, 'CAPABILITY_DENIED', 'CAPABILITY_DENIED']);

  expect([...(await guard.refresh())]).toEqual(['acme.x', 'acme.y']);
  expect([guard.isGranted('acme.x', 'text'), guard.isGranted('acme.x', 'secrets:token')]).toEqual([true, false]);
  expect([...(await guard.refresh())]).toEqual([]);
  await grants.revoke({ plugin: 'acme.x', capability: 'text', reason: 'Done.', actor: 'eva' });
  expect(await granted('text')).toBe('CAPABILITY_DENIED');
  expect([...(await guard.refresh())]).toEqual(['acme.x']);
});
