import { check, plugin, share } from '@touchstone/sdk';
import { commitment } from '@touchstone/sdk/model';
import type { OrganisationSettings } from '@touchstone/sdk/schema';
import { expect, onTestFinished, test } from 'vitest';

import { DefaultMessageRegistry, DefaultPluginHost, type PluginState } from '../host/index.js';
import { openStateDatabase } from '../store/index.js';
import { pluginGallery } from './plugin-gallery.js';

const contribution = plugin({
  principle: 'promises',
  checks: [check({ id: 'kept', question: 'Kept?', measure: share({ of: commitment, meeting: commitment.doneAt.isKnown() }), standard: { target: 0.9, floor: 0.5, better: 'higher', provenance: 'house' } })],
  settings: [
    { id: 'grace', doc: 'How late.', type: 'duration', default: 0, minimum: 0, scope: 'unit' },
    { id: 'teams', doc: 'Who answers.', type: 'rows', default: [], columns: [{ id: 'mailbox', doc: 'Address.', type: 'text' }, { id: 'size', doc: 'People.', type: 'number' }], scope: 'organisation' },
  ],
  messages: {
    en: { 'principle.name': 'Promises', 'principle.question': 'Do we keep our promises?', 'kept.name': 'kept', 'kept.sentence': '{value}' },
    cs: { 'setting.grace.name': 'Odklad', 'setting.grace.doc': 'O kolik později.' },
  },
});

async function openGallery(said: Partial<OrganisationSettings> = {}, manifest?: PluginState['manifest']) {
  const state = await openStateDatabase(':memory:');
  onTestFinished(() => state.close());
  const changes: unknown[] = [];
  const settings = { settings: {}, weights: {}, ...said } as OrganisationSettings;
  const plugins = new DefaultPluginHost([], []);
  const only: PluginState = { id: 'acme.promises', version: '1.0.0', folder: '/nowhere', builtIn: false, manifest, contribution, problem: undefined, enabled: true, activationEvents: [] };
  plugins.get = () => only;
  const gallery = pluginGallery({ context: { messages: new DefaultMessageRegistry(), plugins, settings, state }, actor: 'eva', change: (path, value) => Promise.resolve(void changes.push([path.join('/'), value])) });
  return { gallery, changes, audit: () => state.audit.list({ limit: 10 }) };
}

/** A manifest that says something of its package. */
const manifest = (more: object): PluginState['manifest'] => ({ name: 'acme-promises', version: '1.0.0', engines: { touchstone: '*' }, touchstone: {}, ...more }) as PluginState['manifest'];

test.each([
  { says: 'Do we keep our promises?', told: null },
  { says: 'Promises to customers, from the day book.', told: 'Promises to customers, from the day book.' },
])('a package that says "$says" of itself tells $told beside the question of its principle', async ({ says, told }) => {
  const { gallery } = await openGallery({}, manifest({ description: says }));

  expect((await gallery.details('acme.promises', 'en')).description).toBe(told);
});

test('tells settings with the schema of a form, what was set, and the units that differ', async () => {
  const { gallery } = await openGallery({ settings: { 'promises.grace': { value: 60, orgUnits: { brno: 30 } } }, weights: { promises: 2 } });

  const { settings, weights } = await gallery.details('acme.promises', 'en');

  expect(settings).toMatchObject({ values: { grace: 60, teams: [] }, set: ['grace'], differing: { grace: ['brno'] } });
  expect(settings.schema).toMatchObject({
    properties: { grace: { type: 'number', format: 'duration-seconds', minimum: 0 }, teams: { type: 'array', items: { properties: { mailbox: { type: 'string' }, size: { type: 'number' } } } } },
  });
  expect(weights).toEqual([
    { name: 'promises', proposed: 1, value: 2, set: true },
    { name: 'promises.kept', proposed: 1, value: 1, set: false },
  ]);
});

test('calls settings as the plugin does in the language of the reader, else as it declares them', async () => {
  const { gallery } = await openGallery();
  const fields = async (locale: string) => (await gallery.details('acme.promises', locale)).settings.schema;

  expect(await fields('cs-CZ')).toMatchObject({ properties: { grace: { title: 'Odklad', description: 'O kolik později.' }, teams: { description: 'Who answers.' } } });
  expect(await fields('en')).toMatchObject({ properties: { grace: { description: 'How late.' } } });
});

test('changes the value of the whole organisation beside those of its units, takes back what is null, and keeps who did it', async () => {
  const { gallery, changes, audit } = await openGallery({ settings: { 'promises.grace': { value: 60, orgUnits: { brno: 30 } } } });

  await gallery.setSettings('acme.promises', { values: { grace: 90, teams: [{ mailbox: 'orders@', size: 4 }] } });
  await gallery.setSettings('acme.promises', { values: { grace: null, teams: null } });
  await gallery.setWeights('acme.promises', { weights: { promises: 3, 'promises.kept': null } });

  expect(changes).toEqual([
    ['settings/promises.grace/value', 90],
    ['settings/promises.teams', [{ mailbox: 'orders@', size: 4 }]],
    ['settings/promises.grace/value', undefined],
    ['settings/promises.teams', undefined],
    ['weights/promises', 3],
    ['weights/promises.kept', undefined],
  ]);
  expect((await audit()).map(({ actor, action }) => `${actor} ${action}`).sort()).toEqual(['eva plugin.settings', 'eva plugin.settings', 'eva plugin.weights']);
});

test.each([
  [{ grace: -1 }, '"grace" must be 0 or more'],
  [{ gracee: 1 }, '"gracee" is no setting of this plugin'],
  [{ teams: 'all' }, '"teams" must be a list of rows'],
  [{ teams: [{ mailbox: 7 }] }, '"teams" must have a text for "mailbox" in row 1'],
  [{ teams: [{ name: 'x' }] }, '"teams" must have no "name" in row 1'],
])('refuses %j and changes nothing', async (values, reason) => {
  const { gallery, changes, audit } = await openGallery();

  await expect(gallery.setSettings('acme.promises', { values })).rejects.toMatchObject({ code: 'REQUEST_INVALID', message: expect.stringContaining(reason) });
  await expect(gallery.setWeights('acme.promises', { weights: { other: 1 } })).rejects.toMatchObject({ code: 'REQUEST_INVALID' });
  expect([changes, await audit()]).toEqual([[], []]);
});
