import { createHash } from 'node:crypto';

import { expect, test } from 'vitest';

import { openIntakeBench } from '../intake.testing.js';

const hashOf = (space: string, id: string): string => createHash('sha256').update(`salt:${space}:${id}`).digest('hex').slice(0, 32);

test('an id has the same hash whether it repeats in a file or not, and whether the file is long or short', async () => {
  await using bench = await openIntakeBench();
  const agents = ["O'Brien", 'Němcová', 'a "b"', 'x:y', ''];
  const rows = Array.from({ length: 60_000 }, (_, index) => {
    const agent = index < 59_999 ? (agents[index % agents.length] as string) : 'late';
    return `${index},2026-03-01 10:00:00,open,mail,"${agent.replaceAll('"', '""')}"\n`;
  });
  const header = 'id,opened_at,status,channel_id,assignee_id\n';

  const report = await bench.take('case.csv', header + rows.join(''));
  await bench.import(await bench.write('case.csv', `${header}60000,2026-03-01 10:00:00,open,mail,O'Brien\n`));

  expect(report.batch).toMatchObject({ rowsRead: 60_000, rowsKept: 60_000 });
  expect(await bench.engine.all('SELECT assignee_id, count(*) AS n FROM "case" GROUP BY ALL ORDER BY n DESC, assignee_id NULLS LAST')).toEqual(
    [
      { assignee_id: hashOf('employee', "O'Brien"), n: 12_001 },
      ...['Němcová', 'a "b"', 'x:y'].map((id) => ({ assignee_id: hashOf('employee', id), n: 12_000 })).toSorted((a, b) => (a.assignee_id < b.assignee_id ? -1 : 1)),
      { assignee_id: null, n: 11_999 },
      { assignee_id: hashOf('employee', 'late'), n: 1 },
    ],
  );
  expect(await bench.engine.all('SELECT id FROM "case" WHERE source_ref = 2 ORDER BY id')).toEqual(
    ['0', '60000'].map((id) => ({ id: hashOf('case', id) })).toSorted((a, b) => (a.id < b.id ? -1 : 1)),
  );
});
