import fc from 'fast-check';
import { expect, test } from 'vitest';

import { fingerprint } from './fingerprint.js';

const unit = fc.dictionary(fc.constantFrom('orgUnit', 'channel', 'timeOfDay', 'topic'), fc.string());

test('the id of a finding is for ever', () => {
  expect(fingerprint('follow-up.promise-kept', { orgUnit: 'brno', timeOfDay: 'evening' })).toBe('819a0bf965be084e');
});

test('the id does not depend on the order in which a unit is written', () => {
  fc.assert(
    fc.property(unit, (one) => {
      const other = Object.fromEntries(Object.entries(one).reverse());
      expect(fingerprint('a.b', other)).toBe(fingerprint('a.b', one));
    }),
  );
});

test('what is bad and what is good at one unit have different ids', () => {
  expect(fingerprint('a.b', { orgUnit: 'brno' }, 'good')).not.toBe(fingerprint('a.b', { orgUnit: 'brno' }, 'bad'));
});

test('units that differ have different ids, however their names are written', () => {
  fc.assert(
    fc.property(unit, unit, (one, other) => {
      const equal = JSON.stringify(Object.entries(one).sort()) === JSON.stringify(Object.entries(other).sort());
      expect(fingerprint('a.b', one) === fingerprint('a.b', other)).toBe(equal);
    }),
  );
});
