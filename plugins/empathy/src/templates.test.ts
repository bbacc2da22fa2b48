import { at, given, many, testCheck } from '@touchstone/sdk/testing';
import { test } from 'vitest';

import plugin from './plugin.js';

/** Replies of people in a branch, the first so many sent as the template had them; of the rest every second is an edited one. */
const replies = (orgUnit: string, count: number, canned: number) =>
  many(count, (index) =>
    given.message({
      case: given.serviceCase({ orgUnit }),
      authorKind: 'employee',
      isPublic: true,
      isAuto: false,
      at: at(5),
      templateId: index < canned || index % 2 === 0 ? 'thanks' : null,
      templateEdited: index >= canned,
    }),
  );

test('canned replies', () =>
  testCheck(plugin, 'template-share', {
    worlds: [
      { name: 'one in five', rows: replies('brno', 100, 20), verdict: 'meets', statistic: { k: 20, n: 100 }, findings: [] },
      {
        name: 'most, in one branch',
        rows: [replies('brno', 80, 72), replies('praha', 40, 12)],
        verdict: 'misses',
        statistic: { k: 84, n: 120 },
        units: [{ unit: { orgUnit: 'brno' }, verdict: 'misses', statistic: { k: 72, n: 80 } }],
      },
      { name: 'two in five', rows: replies('brno', 30, 12), verdict: 'too-close-to-call', statistic: { k: 12, n: 30 } },
      { name: 'eight replies', rows: replies('brno', 8, 8), verdict: 'not-enough-data', statistic: { k: 8, n: 8 } },
      {
        name: 'an automatic one beside them',
        rows: [replies('brno', 100, 20), given.message({ authorKind: 'employee', isPublic: true, isAuto: true, at: at(6), templateId: 'thanks', templateEdited: false })],
        verdict: 'meets',
        statistic: { k: 20, n: 100 },
        excluded: { automatic: 1 },
      },
      { name: 'nobody notes templates', rows: given.message({ authorKind: 'employee', isPublic: true, at: at(5) }), verdict: 'not-measured', missing: ['message.template_id'] },
    ],
  }));
