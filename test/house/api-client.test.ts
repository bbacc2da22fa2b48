import { fileURLToPath } from 'node:url';

import openapiTS, { astToString } from 'openapi-typescript';
import { expect, onTestFinished, test } from 'vitest';

import { createServer } from '../../core/src/server/create-server.js';
import { createServerLog } from '../../core/src/server/server-log.js';

const head = `/**
 * The API of the server as types, for clients such as openapi-fetch. They are generated from its description:
 * \`vitest run test/house/api-client -u\` writes them anew, and a test fails while they differ.
 */

`;

test('the types for clients are what the description of the API says', async () => {
  const app = createServer({ organisations: [], version: '1.0.0', log: createServerLog('silent') });
  onTestFinished(() => app.close());
  await app.ready();
  const types = astToString(await openapiTS(JSON.stringify(app.swagger()), { alphabetize: true, exportType: true }));

  await expect(head + types).toMatchFileSnapshot(fileURLToPath(new URL('../../sdk/src/api/index.ts', import.meta.url)));
}, 60_000);
