import type { paths } from '@touchstone/sdk/api';
import createClient from 'openapi-fetch';
import { expect, test } from 'vitest';

import { printed, start, touchstone } from './cli.testing.js';
import { makeImported } from './small-organisation.testing.js';

test('a client of strangers, typed by the published types alone, scores, reads findings and their rows, and is told of problems', async () => {
  const org = await makeImported();
  await touchstone(['score', '--org', org]);
  const { child } = start(['serve', '--org', org, '--port', '0']);
  const [origin] = await printed(child, /http:\/\/127\.0\.0\.1:\d+/);

  const client = createClient<paths>({ baseUrl: origin });
  const at = { organisation: 'small' };
  const { data: scorecard } = await client.GET('/api/v1/organisations/{organisation}/scorecard', { params: { path: at, query: { locale: 'en' } } });
  const finding = scorecard?.findings.find(({ check }) => check === 'follow-up.promise-kept');
  const { data: page } = await client.GET('/api/v1/organisations/{organisation}/findings/{finding}/evidence', { params: { path: { ...at, finding: finding?.id ?? '' }, query: { limit: 10 } } });
  const { error, response } = await client.GET('/api/v1/organisations/{organisation}/findings/{finding}', { params: { path: { ...at, finding: 'nobody' } } });

  expect(finding?.evidence.rows).toBe(40);
  expect(page?.total).toBe(40);
  expect(page?.rows).toHaveLength(10);
  expect([response.status, error?.code]).toEqual([404, 'FINDING_UNKNOWN']);
});
