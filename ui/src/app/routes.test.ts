import { afterEach, expect, test } from 'vitest';

import { paths } from './paths.js';
import { toRoute } from './routes.js';

afterEach(() => history.replaceState(null, '', '/'));

test.each([
  ['/', { item: '', known: true }],
  ['/organisations/rose-hair', { organisation: 'rose-hair', view: 'scorecard', item: '', known: true }],
  ['/organisations/rose-hair/principles/follow-up', { organisation: 'rose-hair', view: 'principle', item: 'follow-up', known: true }],
  ['/organisations/r%C5%AF%C5%BEe/findings/a%2Fb', { organisation: 'růže', view: 'finding', item: 'a/b', known: true }],
  ['/organisations/rose-hair/units', { organisation: 'rose-hair', view: 'units', item: '', known: true }],
  ['/organisations/rose-hair/units/follow-up.promise-kept', { organisation: 'rose-hair', view: 'units', item: 'follow-up.promise-kept', known: true }],
  ['/organisations/rose-hair/standards', { organisation: 'rose-hair', view: 'standards', item: '', known: true }],
  ['/organisations/rose-hair/standards/reply-email', { organisation: 'rose-hair', view: 'standard', item: 'reply-email', known: true }],
  ['/organisations/rose-hair/standards-new', { organisation: 'rose-hair', view: 'newStandard', item: '', known: true }],
  ['/organisations/rose-hair/report', { organisation: 'rose-hair', view: 'report', item: '', known: true }],
  ['/organisations/rose-hair/data/', { organisation: 'rose-hair', view: 'data', item: '', known: true }],
  ['/organisations/rose-hair/plugins/running', { organisation: 'rose-hair', view: 'running', item: '', known: true }],
  ['/organisations/rose-hair/nowhere', { organisation: 'rose-hair', item: '', known: false }],
  ['/organisations/100%25%', { organisation: '100%25%', view: 'scorecard', item: '', known: true }],
  ['/somewhere', { item: '', known: false }],
])('%s is read', (pathname, expected) => {
  expect(toRoute(pathname)).toEqual(expected);
});

test('an address that was written is read as what it was written for', () => {
  const path = paths.finding('růže', 'a/b', 'evidence');

  expect(toRoute(new URL(path, 'http://x').pathname)).toMatchObject({ organisation: 'růže', view: 'finding', item: 'a/b' });
  expect(path.endsWith('#evidence')).toBe(true);
});

test('the language that was asked for stays in every address', () => {
  history.replaceState(null, '', '/?lang=cs');

  expect([paths.data('o'), paths.finding('o', 'f', 'how')]).toEqual(['/organisations/o/data?lang=cs', '/organisations/o/findings/f?lang=cs#how']);
});
