import { fileURLToPath } from 'node:url';

import { expect, test } from 'vitest';

import { mappingSchema } from './mapping.js';

test('publishes mapping-1.json as it is in the code', async () => {
  const file = fileURLToPath(new URL('../../schemas/mapping-1.json', import.meta.url));

  await expect(`${JSON.stringify(mappingSchema, null, 2)}\n`).toMatchFileSnapshot(file);
});
