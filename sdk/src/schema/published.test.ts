import { fileURLToPath } from 'node:url';

import { expect, test } from 'vitest';

import { Scorecard } from '../contract/index.js';
import { contributionSchema, manifestSchema, organisationSchema } from './index.js';

test.each([
  ['contributes-1.json', contributionSchema],
  ['manifest-1.json', manifestSchema],
  ['organisation-1.json', organisationSchema],
  ['scorecard-1.json', Scorecard],
])('publishes %s as it is in the code', async (name, schema) => {
  const file = fileURLToPath(new URL(`../../schemas/${name}`, import.meta.url));

  await expect(`${JSON.stringify(schema, null, 2)}\n`).toMatchFileSnapshot(file);
});
