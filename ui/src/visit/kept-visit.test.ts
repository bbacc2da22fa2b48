import { beforeEach, expect, test } from 'vitest';

import { keepVisit, keptVisit } from './kept-visit.js';

const visit = { id: '2026-11-23-brno-000007', orgUnit: 'brno', channelKind: 'in_person', at: '2026-11-23T14:05', items: { greet: { result: 'met' } } } as const;

beforeEach(() => localStorage.clear());

test('a visit is kept for its organisation alone', () => {
  keepVisit('north', visit);

  expect(keptVisit('north')).toEqual(visit);
  expect(keptVisit('south')).toBeUndefined();
});

test.each(['', '{', 'null', '[]', '"met"', '{"orgUnit":"brno"}', '{"id":1,"orgUnit":"brno","channelKind":"phone","at":"","items":{}}', '{"id":"","orgUnit":"brno","channelKind":"phone","at":"","items":null}'])(
  'what is kept and is no visit is none: %s',
  (kept) => {
    localStorage.setItem('touchstone.visit.north', kept);
    expect(keptVisit('north')).toBeUndefined();
  },
);
