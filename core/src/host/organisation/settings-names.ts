import type { CheckContribution, PluginContribution, SettingDefinition } from '@touchstone/sdk';
import type { OrganisationSettings, SettingValue } from '@touchstone/sdk/schema';

import { HostError } from '../../base/errors.js';
import { settingMayDiffer } from '../../measures/index.js';
import { escapePointer, type SchemaProblem } from '../validate.js';
import { findSettingProblem, type KnownSetting, ofCheck } from './setting-problems.js';
import { placeOf, type SettingsFile } from './settings-file.js';

/** What plugins contribute, as far as settings name it. */
type Named = Pick<PluginContribution, 'principle' | 'settings'> & {
  readonly checks: readonly CheckContribution[];
};

/** The settings that plugins know, by `principle.setting`. */
const knownSettings = (contributions: readonly Named[]): ReadonlyMap<string, KnownSetting> => new Map(describedSettings(contributions));

/** The settings that plugins know, by `principle.setting`, with what they are for and what holds where nobody says otherwise. */
export const describedSettings = (contributions: readonly Named[]): readonly (readonly [string, KnownSetting & { readonly doc: string; readonly default: SettingValue }])[] =>
  contributions.flatMap(({ principle, checks, settings = [] }) => [
    ...settings.map((each) => [`${principle}.${each.id}`, { ...each, default: each.default as SettingValue }] as const),
    ...checkSettings(checks).map(({ setting, mayDiffer }) => [`${principle}.${setting.id}`, { ...ofCheck(setting, mayDiffer), doc: setting.doc, default: setting.default as SettingValue }] as const),
  ]);

/** The settings of checks; several may share one, which then differs by unit only where it may in all of them. */
export function checkSettings(checks: readonly CheckContribution[]): { readonly setting: SettingDefinition; readonly mayDiffer: boolean }[] {
  const uses = checks.flatMap((check) => check.settings.map((setting) => ({ setting, mayDiffer: settingMayDiffer(check, setting.id) })));
  return [...Map.groupBy(uses, ({ setting }) => setting.id).values()].flatMap(([first, ...others]) => (first ? [{ ...first, mayDiffer: [first, ...others].every(({ mayDiffer }) => mayDiffer) }] : []));
}

/**
 * A name in the settings that no plugin gives to anything, for a slip of the pen would be a standard that nobody is held to; else a value
 * that its setting has no use for.
 */
export function findUnknownName(settings: OrganisationSettings, contributions: readonly Named[]): SchemaProblem | undefined {
  const principles = new Set(contributions.map(({ principle }) => principle));
  const checks = new Set(contributions.flatMap(({ principle, checks: own }) => own.map(({ id }) => `${principle}.${id}`)));
  const parameters = knownSettings(contributions);
  const at = (section: string, name: string, what: string): SchemaProblem => ({
    path: `/${section}/${escapePointer(name)}`,
    reason: `names no ${what} of the plugins that are installed`,
  });
  const exempted = settings.exemptions.findIndex(({ check }) => !checks.has(check));
  return [
    ...Object.keys(settings.weights).flatMap((name) => (principles.has(name) || checks.has(name) ? [] : [at('weights', name, 'principle or check')])),
    ...Object.keys(settings.standards).flatMap((name) => (checks.has(name) ? [] : [at('standards', name, 'check')])),
    ...Object.keys(settings.settings).flatMap((name) => (parameters.has(name) ? [] : [at('settings', name, 'setting')])),
    ...layoutProblems(settings, principles),
    ...(exempted === -1 ? [] : [{ path: `/exemptions/${exempted}/check`, reason: 'names no check of the plugins that are installed' }]),
  ][0] ?? findSettingProblem(settings.settings, parameters);
}

/** A principle that no plugin brings, or that a layout has twice: its score would count twice. */
function layoutProblems({ layouts }: OrganisationSettings, principles: ReadonlySet<string>): SchemaProblem[] {
  return layouts.flatMap(({ groups }, layout) => {
    const named = groups.flatMap(({ principles: own }, group) => own.map((principle, place) => ({ principle, path: `/layouts/${layout}/groups/${group}/principles/${place}` })));
    return named.flatMap(({ principle, path }, place) => {
      const twice = named.findIndex((each) => each.principle === principle) < place;
      const reason = twice ? 'is in the layout already' : principles.has(principle) ? '' : 'names no principle of the plugins that are installed';
      return reason === '' ? [] : [{ path, reason }];
    });
  });
}

/** Throws `ORGANISATION_INVALID` with line and column for a name that no plugin gives to anything. */
export function refuseUnknownNames({ settings, text }: SettingsFile, file: string, contributions: readonly Named[]): void {
  const problem = findUnknownName(settings, contributions);
  if (problem) {
    throw new HostError('ORGANISATION_INVALID', { file, ...placeOf(text, problem.path), path: problem.path, reason: problem.reason });
  }
}
