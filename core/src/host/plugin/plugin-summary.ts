import { capabilitiesNeeded, type PluginContribution } from '@touchstone/sdk';
import type { PluginCapability, PluginSummary } from '@touchstone/sdk/contract';

import type { CapabilityGrant } from '../../store/index.js';
import { capabilitiesAsked } from '../capabilities/capability.js';
import { fallbacksOf } from '../contributions/message-registry.js';
import type { LockedPlugin } from '../install/plugin-lock.js';
import type { PluginState } from './plugin-host.js';

/** A text of a plugin in the nearest language, read from its contributions: also where the plugin takes no part. */
function textOf({ messages }: PluginContribution, key: string, locale: string): string | undefined {
  return fallbacksOf(locale)
    .map((each) => (Object.hasOwn(messages, each) ? messages[each]?.[key] : undefined))
    .find((text) => text !== undefined);
}

/** What is known of a plugin beside what lies in its folder. */
export interface PluginFacts {
  /** The columns that checks lack, by full id. */
  readonly missing: ReadonlyMap<string, readonly string[]>;
  readonly grants: readonly CapabilityGrant[];
  /** Whether it takes part without anybody having said so. */
  readonly unasked: boolean;
  /** Missing of a plugin that is built in. */
  readonly locked: LockedPlugin | undefined;
}

const listedPoints = ['standards', 'settings', 'sources', 'panels', 'exporters', 'notifiers', 'commands'] as const;

/** What a manifest asks for, and hosts that were granted beside: those that the organisation names itself. */
function capabilitiesOf({ builtIn, manifest }: PluginState, grants: readonly CapabilityGrant[]): PluginCapability[] {
  const names = new Set([...capabilitiesAsked(manifest?.touchstone.capabilities), ...grants.map(({ capability }) => capability)]);
  return [...names].sort().map((name) => {
    const grant = grants.find(({ capability }) => capability === name);
    return { name, granted: builtIn || grant !== undefined, reason: grant?.reason ?? null };
  });
}

/** A plugin as the gallery lists it. */
export function toSummary(plugin: PluginState, locale: string, { missing, grants, unasked, locked }: PluginFacts): PluginSummary {
  const { id, version, enabled, builtIn, contribution, problem } = plugin;
  const capabilities = capabilitiesOf(plugin, grants);
  const isGranted = (name: string) => capabilities.some((each) => each.name === name && each.granted);
  const say = (key: string) => contribution && textOf(contribution, key, locale);
  const checks = (contribution?.checks ?? []).map((check) => {
    const full = `${contribution?.principle}.${check.id}`;
    const refused = capabilitiesNeeded(check).filter((name) => !isGranted(name)).map((name) => `capability:${name}`);
    const lacking = [...refused, ...(missing.get(full) ?? [])];
    return { id: full, question: say(`${check.id}.question`) ?? check.question, runs: lacking.length === 0, missing: lacking };
  });
  return {
    id,
    version,
    principle: contribution?.principle ?? '',
    name: say('principle.name') ?? contribution?.principle ?? id,
    question: say('principle.question') ?? '',
    checks,
    waits: unasked && checks.length > 0 && checks.every(({ runs }) => !runs),
    enabled,
    builtIn,
    problem: problem ? `${problem.code}: ${problem.message} ${problem.remedy}` : null,
    capabilities,
    contributes: listedPoints.flatMap((point) => (contribution?.[point] ?? []).map((each) => ({ point, id: each.id }))),
    pinned: locked?.pinned ?? false,
    held: locked?.held ? { version: locked.held.version, asks: locked.held.capabilities.filter((each) => !locked.installed.capabilities.includes(each)) } : null,
    earlier: (locked?.earlier ?? []).map((each) => each.version),
  };
}
