import fc from 'fast-check';
import { expect, test } from 'vitest';

import { redactor } from './redact.js';

test('hides a secret in the forms in which it goes over a wire', () => {
  const secret = 's3cret "token"/41';
  const redact = redactor({ token: secret });

  for (const form of [secret, encodeURIComponent(secret), JSON.stringify({ secret }), Buffer.from(secret).toString('base64'), `Bearer ${secret}!`]) {
    expect(redact(`said ${form}.`)).not.toMatch(/s3cret|czNjcmV0/);
    expect(redact(`said ${form}.`)).toContain('•••');
  }
});

test('leaves what is no secret alone, and an empty secret hides nothing', () => {
  expect(redactor({})('as it was')).toBe('as it was');
  expect(redactor({ token: '' })('as it was')).toBe('as it was');
});

test('hides the longer of two secrets whole where one is part of the other', () => {
  expect(redactor({ short: 'abc', long: 'abcdef' })('abcdef abc')).toBe('••• •••');
});

test('no text tells a secret, wherever it stands and whatever it is made of', () => {
  const secret = fc.string({ unit: 'binary', minLength: 4, maxLength: 40 }).filter((text) => text.isWellFormed() && !/^[•\s]*$/u.test(text));
  fc.assert(
    fc.property(secret, fc.string(), fc.string(), (value, before, after) => {
      const told = redactor({ token: value })(`${before}${value}${encodeURIComponent(value)}${JSON.stringify(value)}${after}`);
      const around = `${before}•••••••••${after}`;
      // What stands around may by chance be made of the same characters.
      expect(told.includes(value) && !around.includes(value)).toBe(false);
    }),
    { numRuns: 500 },
  );
});
