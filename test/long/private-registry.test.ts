import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { expect, onTestFinished, test, vi } from 'vitest';

import { createOrganisation, organisationFolder } from '../../core/src/host/index.js';
import { openOrganisation } from '../../core/src/services.js';
import { temporaryFolder } from '../integration/cli.testing.js';
import { strangersFiles } from '../integration/plugin.testing.js';
import { startRegistry } from './registry.testing.js';

test('installs from a private registry with the token of the user, and says plainly when it refuses', async () => {
  const registry = await startRegistry({ access: '$authenticated' });
  await registry.publish(strangersFiles());
  const folder = temporaryFolder();
  createOrganisation(folder, { name: 'Small', timezone: 'Europe/Prague', locale: 'en', currency: 'CZK' });
  const organisation = await openOrganisation(folder);
  onTestFinished(() => organisation.close());
  const npmrc = path.join(temporaryFolder(), 'npmrc');
  vi.stubEnv('NPM_CONFIG_USERCONFIG', npmrc);
  onTestFinished(() => void vi.unstubAllEnvs());
  const install = (spec = 'touchstone-promises') => organisation.administration('eva').install({ spec, registry: registry.url });

  await expect(install()).rejects.toMatchObject({ code: 'PACKAGE_FORBIDDEN', message: expect.stringContaining(`The registry ${registry.url} refuses`) });

  writeFileSync(npmrc, registry.npmrc);
  expect(await install()).toMatchObject({ outcome: 'installed', version: '1.0.0' });
  await expect(install('touchstone-nothing')).rejects.toMatchObject({ code: 'PACKAGE_UNAVAILABLE' });
  expect(readFileSync(organisationFolder(folder).lock, 'utf8')).not.toContain(registry.token);
});
