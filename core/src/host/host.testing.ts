import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { check, type CheckContribution, plugin, type PluginContribution, share } from '@touchstone/sdk';
import { commitment } from '@touchstone/sdk/model';
import { onTestFinished } from 'vitest';

/** A folder that is gone when the test has ended. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'touchstone-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A check with nothing but what it must have. */
export const anyCheck = (id: string): CheckContribution =>
  check({
    id,
    question: 'Do we keep our promises?',
    measure: share({ of: commitment, meeting: commitment.doneAt.isKnown() }),
    standard: { target: 0.9, floor: 0.5, better: 'higher', provenance: 'house' },
  });

export function anyContribution(principle: string, ...ids: readonly string[]): PluginContribution {
  const messages = Object.fromEntries(ids.flatMap((id) => [[`${id}.name`, id], [`${id}.sentence`, `${id}: {value}`]]));
  return plugin({ principle, checks: ids.map(anyCheck), messages: { en: { ...messages, 'principle.name': principle } } });
}

/** Writes a plugin as it lies on disk and returns its folder. */
export function writePlugin(root: string, contribution: unknown, manifest: Readonly<Record<string, unknown>> = {}): string {
  const { principle = 'broken' } = (contribution ?? {}) as Partial<PluginContribution>;
  const folder = path.join(root, String(manifest['folder'] ?? principle));
  mkdirSync(path.join(folder, 'dist'), { recursive: true });
  const { folder: _, ...keys } = manifest;
  const defaults = {
    name: `@acme/touchstone-${principle}`,
    version: '1.2.0',
    engines: { touchstone: '^1.0.0' },
    touchstone: { id: `acme.${principle}`, contributes: 'dist/contributes.json' },
  };
  writeFileSync(path.join(folder, 'package.json'), JSON.stringify({ ...defaults, ...keys }));
  writeFileSync(path.join(folder, 'dist/contributes.json'), JSON.stringify(contribution));
  return folder;
}
