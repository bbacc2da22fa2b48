import { fileURLToPath } from 'node:url';

import { expect, test } from 'vitest';

import { type ErrorCode, errorCatalog, HostError } from './errors.js';

const page = fileURLToPath(new URL('../../docs/errors.md', import.meta.url));
const codes = Object.keys(errorCatalog).sort() as ErrorCode[];

const section = (code: ErrorCode): string => {
  const { status, message, remedy } = errorCatalog[code];
  return `## ${code}\n\n${message}\n\n**What to do.** ${remedy}\n\nHTTP status ${status}; the command exits with ${code === 'INTERRUPTED' ? 130 : status < 500 ? 2 : 3}.\n`;
};

const intro = `# Errors

Every error that Touchstone can raise, by its code. Codes are forever: tell errors apart by them, for messages may change between releases.
Words in braces are filled in.
`;

test('has a page with a heading for every code, and no other', async () => {
  await expect([intro, ...codes.map(section)].join('\n')).toMatchFileSnapshot(page);
});

test.each(codes)('%s is written as a sentence with a remedy', (code) => {
  const { message, remedy, status } = errorCatalog[code];
  expect(code).toMatch(/^[A-Z]+(_[A-Z]+)*$/);
  expect(`${message} `).toMatch(/[.}] $/);
  expect(remedy).toMatch(/[.]$/);
  expect(status).toBeGreaterThanOrEqual(400);
});

test('fills in the values and keeps them', () => {
  const error = new HostError('CHECK_DUPLICATE', { id: 'a.b', plugin: 'acme.x' });

  expect(error.message).toBe('Check "a.b" is already contributed by plugin "acme.x".');
  expect(error).toMatchObject({ code: 'CHECK_DUPLICATE', status: 409, data: { id: 'a.b', plugin: 'acme.x' } });
  expect([HostError.is(error), HostError.is(error, 'CHECK_DUPLICATE'), HostError.is(error, 'INTERNAL'), HostError.is(new Error())]).toEqual([true, true, false, false]);
});

test('ends with one full stop, also where what it tells is a sentence of another program', () => {
  const told = (reason: string) => new HostError('MEASURE_INVALID', { check: 'a.b', reason }).message;

  expect([told('no'), told('The rows have no name.'), told('Is it so?')]).toEqual([
    'The measure of check "a.b" is invalid: no.',
    'The measure of check "a.b" is invalid: The rows have no name.',
    'The measure of check "a.b" is invalid: Is it so?',
  ]);
});
