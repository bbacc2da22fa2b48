import { afterEach, expect, test } from 'vitest';

import type { Engine } from '../engine/engine.js';
import { openTestDatabase } from '../measures/test-database.testing.js';
import { createPaths, readNames } from './names.js';

let engine: Engine | undefined;

afterEach(() => engine?.close());

const unit = (id: string, parent: string | null, more: object = {}) => ({ id, name: id.toUpperCase(), kind: 'branch', parent_id: parent, timezone: 'Europe/Prague', ...more });

test('reads what the data call things, and where channels belong', async () => {
  engine = await openTestDatabase({
    org_unit: [unit('group', null, { kind: 'company' }), unit('brno', 'group', { country: 'CZ' })],
    channel: [
      { id: 'c1', name: 'Hotline', kind: 'phone', org_unit_id: 'brno' },
      { id: 'c2', kind: 'email', org_unit_id: 'brno' },
      { id: 'c3', kind: 'email' },
    ],
  });
  const names = await readNames(engine);

  expect(names.labels['channel']).toEqual({ c1: 'Hotline', c2: 'email, BRNO', c3: 'c3' });
  expect(names.labels['orgUnit']).toEqual({ group: 'GROUP', brno: 'BRNO' });
  expect([...names.channelUnits]).toEqual([['c1', 'brno'], ['c2', 'brno']]);
  expect(names.units).toEqual([
    { id: 'brno', name: 'BRNO', kind: 'branch', parent: 'group', country: 'CZ' },
    { id: 'group', name: 'GROUP', kind: 'company', parent: null, country: null },
  ]);
});

const tree = {
  units: [['group', null], ['moravia', 'group'], ['brno', 'moravia'], ['a', 'b'], ['b', 'a']].map(([id, parent]) => ({
    id: id ?? '',
    name: '',
    kind: 'branch',
    parent: parent ?? null,
    country: null,
  })),
  channelUnits: new Map([['brno-phone', 'brno']]),
};

test.each([
  [{ orgUnit: 'brno', timeOfDay: 'evening' }, ['group', 'moravia', 'brno']],
  [{ channel: 'brno-phone' }, ['group', 'moravia', 'brno']],
  [{ channel: 'fax' }, []],
  [{ orgUnit: 'unknown' }, ['unknown']],
  [{ orgUnit: 'a' }, ['b', 'a']],
  [{}, []],
])('the path of %j is %j', (one, path) => {
  expect(createPaths(tree)(one)).toEqual(path);
});
