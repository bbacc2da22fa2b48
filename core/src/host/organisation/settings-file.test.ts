import { readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { expect, test } from 'vitest';

import { temporaryFolder } from '../host.testing.js';
import { createOrganisation, toId } from './create-organisation.js';
import { editSettings } from './edit-settings.js';
import { existingOrganisation } from './organisation-folder.js';
import { findHold, holdForServer } from './server-hold.js';
import { parseSettings, readSettings } from './settings-file.js';

const rose = { name: 'Růžové vlasy', timezone: 'Europe/Prague', locale: 'cs', currency: 'CZK' };

const failureOf = (text: string): Record<string, unknown> => {
  try {
    parseSettings(text, 'touchstone.json');
  } catch (error) {
    return error as Record<string, unknown>;
  }
  throw new Error('The settings were accepted.');
};

test('makes an organisation that can be read back', () => {
  const files = createOrganisation(path.join(temporaryFolder(), 'new/place'), rose);

  expect(readSettings(existingOrganisation(files.path).settings).settings).toMatchObject({ ...rose, id: 'ruzove-vlasy', asOf: 'latest-data' });
  expect(statSync(files.salt).mode & 0o777).toBe(0o600);
  expect(readFileSync(files.salt, 'utf8')).toMatch(/^[0-9a-f]{64}$/);
});

test('makes no organisation over another one, nor one without a time zone', () => {
  const { path: folder } = createOrganisation(temporaryFolder(), rose);

  expect(() => createOrganisation(folder, rose)).toThrow(expect.objectContaining({ code: 'ORGANISATION_EXISTS' }));
  expect(() => createOrganisation(temporaryFolder(), { ...rose, timezone: 'Mars/Base' })).toThrow(/time zone/);
});

test.each([
  ['Rose Hair', 'rose-hair'],
  ['  Šťastné & Krásné, s.r.o. ', 'stastne-krasne-s-r-o'],
  ['東京', 'organisation'],
])('makes an id of "%s"', (name, id) => {
  expect(toId(name)).toBe(id);
});

test('fills in what is left out', () => {
  const { settings } = parseSettings('{ "id": "a", "name": "A", }', 'touchstone.json');

  expect(settings).toEqual({
    id: 'a',
    name: 'A',
    timezone: 'UTC',
    layouts: [],
    locale: 'en',
    currency: 'EUR',
    period: { grain: 'month' },
    asOf: 'latest-data',
    calendars: {},
    plugins: {},
    weights: {},
    standards: {},
    settings: {},
    exemptions: [],
    people: [],
    fourEyes: false,
  });
});

test('gives the settings a version that comments and layout do not change', () => {
  const version = (text: string) => parseSettings(text, 'touchstone.json').version;

  expect(version('{"name":"A","id":"a"}')).toBe(version('{\n // A comment.\n "id": "a",\n "name": "A"\n}'));
  expect(version('{"name":"B","id":"a"}')).not.toBe(version('{"name":"A","id":"a"}'));
});

test.each([
  ['{\n  "id": "a",\n  "name" "A"\n}', 3, 10, 'is not JSON: ColonExpected'],
  ['{\n  "id": "a",\n  "name": "A",\n  "locale": 5\n}', 4, 3, '/locale must be string'],
  ['{\n  "id": "a",\n  "name": "A",\n  "timezon": "UTC"\n}', 4, 3, '/timezon is not known here'],
  ['{ "id": "a", "name": "A",\n  "timezone": "Mars/Base" }', 2, 3, '/timezone must be an IANA time zone'],
  ['{ "id": "a", "name": "A", "asOf": "2026-10-31" }', 1, 27, '/asOf must be latest-data, now'],
  ['{ "id": "a", "name": "A",\n "weights": {\n  "follow-up": -1 } }', 3, 3, '/weights/follow-up must be >= 0'],
  ['{ "id": "a", "name": "A",\n "exemptions": [\n  { "check": "x.y" } ] }', 3, 3, "/exemptions/0 must have required property 'unit'"],
  ['{ "id": "a", "name": "A",\n "standards": { "x.y": { "provenance": "own", "target": 1 } } }', 2, 17, '/standards/x.y must have no target'],
  ['{ "id": "a", "name": "A",\n "standards": { "x.y": { "orgUnits": { "b": { "dated": [\n{ "provenance": "own", "target": 1 } ] } } } } }', 3, 1, '/standards/x.y/orgUnits/b/dated/0 must have no target'],
  ['{ "id": "a", "name": "A",\n "standards": { "x.y": { "target": 1, "from": "2026-02-01",\n "until": "2026-01-31" } } }', 3, 2, '/standards/x.y/until must not lie before'],
  ['{ "id": "a", "name": "A",\n "standards": { "x.y": { "target": 1,\n "from": "2026-02-30" } } }', 3, 2, '/standards/x.y/from must match format'],
  ['{ "name": "A" }', 1, 1, "the file must have required property 'id'"],
  ['', 1, 1, 'the file is not JSON'],
])('names line and column in %j', (text, line, column, reason) => {
  expect(failureOf(text)).toMatchObject({ code: 'ORGANISATION_INVALID', data: { line, column }, message: expect.stringContaining(reason) });
});

test('keeps every comment when it changes a setting', () => {
  const file = path.join(temporaryFolder(), 'touchstone.json');
  writeFileSync(file, '{\n  // Who we are.\n  "id": "a", "name": "A", /* here */\n  "plugins": {} // Which we use.\n}\n');

  const { settings } = editSettings(file, ['plugins', 'touchstone.follow-up', 'enabled'], false);

  const text = readFileSync(file, 'utf8');
  expect(settings.plugins).toEqual({ 'touchstone.follow-up': { enabled: false } });
  expect(['// Who we are.', '/* here */', '// Which we use.'].filter((comment) => !text.includes(comment))).toEqual([]);
});

test('writes no settings that are invalid', () => {
  const file = path.join(temporaryFolder(), 'touchstone.json');
  writeFileSync(file, '{ "id": "a", "name": "A" }');

  expect(() => editSettings(file, ['locale'], '??')).toThrow(/language tag/);
  expect(readFileSync(file, 'utf8')).toBe('{ "id": "a", "name": "A" }');
});

test('finds the server that holds an organisation while it lives, and no longer', () => {
  const file = path.join(temporaryFolder(), 'server.json');
  const hold = holdForServer(file, 'http://127.0.0.1:4870');
  expect(findHold(file)).toEqual({ pid: process.pid, url: 'http://127.0.0.1:4870' });

  hold.dispose();
  expect(findHold(file)).toBeUndefined();

  writeFileSync(file, '{ "pid": 2147483646, "url": "http://127.0.0.1:1" }');
  expect(findHold(file)).toBeUndefined();
  writeFileSync(file, '{ "pid": ');
  expect(findHold(file)).toBeUndefined();
});
