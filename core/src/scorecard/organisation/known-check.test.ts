import { expect, test } from 'vitest';

import { anyContribution, temporaryFolder, writePlugin } from '../../host/host.testing.js';
import { DefaultCheckRegistry } from '../../host/contributions/check-registry.js';
import { checksPoint } from '../../host/contributions/checks.contribution.js';
import type { ContributionPoint } from '../../host/contributions/contribution-point.js';
import { messagesPoint } from '../../host/contributions/messages.contribution.js';
import { DefaultMessageRegistry } from '../../host/contributions/message-registry.js';
import { DefaultPluginHost } from '../../host/plugin/plugin-host.js';
import { knownCheck } from './known-check.js';

function setUp() {
  const checks = new DefaultCheckRegistry();
  const points = [checksPoint(checks), messagesPoint(new DefaultMessageRegistry())] as ContributionPoint[];
  const folder = writePlugin(temporaryFolder(), anyContribution('follow-up', 'promise-kept'));
  return { checks, plugins: new DefaultPluginHost(points, [{ folder, builtIn: true }]) };
}

const asking = (context: ReturnType<typeof setUp>, id: string) => () => knownCheck(context, id);

test('gives a check of an enabled plugin', () => {
  const context = setUp();
  context.plugins.apply({ plugins: {} });

  expect(knownCheck(context, 'follow-up.promise-kept')).toMatchObject({ id: 'follow-up.promise-kept', plugin: 'acme.follow-up' });
});

test('says of a check whose plugin is off which one to enable, and of any other that there is none', () => {
  const context = setUp();
  context.plugins.apply({ plugins: { 'acme.follow-up': { enabled: false } } });

  expect(asking(context, 'follow-up.promise-kept')).toThrow(
    expect.objectContaining({
      code: 'CHECK_DISABLED',
      status: 409,
      data: { id: 'follow-up.promise-kept', plugin: 'acme.follow-up' },
      remedy: 'Enable it with `touchstone plugin enable acme.follow-up`.',
    }),
  );
  expect(asking(context, 'follow-up.contacted')).toThrow(expect.objectContaining({ code: 'CHECK_UNKNOWN' }));
});
