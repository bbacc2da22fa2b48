import { expect, test } from 'vitest';

import { newVisitId, visitFiles } from './visit-files.js';

const notes = { id: '2026-11-23-brno-000007', orgUnit: 'brno', channelKind: 'in_person', at: '2026-11-23T14:05', wave: '2026-Q4', items: {} };

test('a visit becomes two files that are called after their tables', () => {
  const items = { greet: { result: 'met', kind: 'greeting', seconds: 40 }, toilets: { result: 'not-applicable' }, 'said "hello"': { result: 'missed' }, untouched: {} } as const;

  expect(visitFiles({ ...notes, items })).toEqual([
    { name: 'mystery_visit-2026-11-23-brno-000007.csv', text: 'id,wave,org_unit_id,channel_kind,at,shopper_id\n"2026-11-23-brno-000007","2026-Q4","brno","in_person","2026-11-23T14:05",\n' },
    {
      name: 'mystery_item-2026-11-23-brno-000007.csv',
      text: [
        'visit_id,standard_id,kind,passed,value_seconds,not_applicable',
        '"2026-11-23-brno-000007","greet","greeting","true","40","false"',
        '"2026-11-23-brno-000007","toilets","other",,,"true"',
        '"2026-11-23-brno-000007","said ""hello""","other","false",,"false"',
        '',
      ].join('\n'),
    },
  ]);
});

test('two visits of one unit on one day are told apart', () => {
  const ids = Array.from({ length: 20 }, () => newVisitId('Brno střed/1', '2026-11-23T14:05'));

  expect(new Set(ids).size).toBeGreaterThan(15);
  expect(ids[0]).toMatch(/^2026-11-23-Brno-st-ed-1-\d{6}$/);
});
