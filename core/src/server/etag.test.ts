import { expect, test } from 'vitest';

import { matchesEtag, toEtag } from './etag.js';

const etag = toEtag(Buffer.from('scorecard'));

test('differs as soon as one byte does', () => {
  expect(toEtag(Buffer.from('scorecarD'))).not.toBe(etag);
  expect(toEtag(Buffer.from('scorecard'))).toBe(etag);
});

test.each([
  ['nothing', undefined, false],
  ['itself', etag, true],
  ['itself, weakened on the way', `W/${etag}`, true],
  ['itself among others', `"a", ${etag} , "b"`, true],
  ['anything', '*', true],
  ['another', '"a"', false],
  ['itself without quotes', etag.slice(1, -1), false],
])('matches a header that names %s', (_what, header, matches) => {
  expect(matchesEtag(header, etag)).toBe(matches);
});
