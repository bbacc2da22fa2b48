import { expect, test } from 'vitest';

import { sizeOf } from './statistic.js';

test('a spread is as large as the groups in which something was counted', () => {
  const group = (key: string, n: number) => ({ key, series: 0, statistic: { kind: 'share', k: 0, n } as const });

  expect(sizeOf({ kind: 'spread', as: 'deviation', groups: [group('brno', 8), group('praha', 0), group('zlín', 1)] })).toBe(2);
});
