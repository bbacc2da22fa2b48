import type { SettingContribution } from '@touchstone/sdk';
import type { LayeredSetting, OrganisationSettings, SettingValue } from '@touchstone/sdk/schema';

/** Where the value of a setting comes from: its plugin's default, the organisation, or an org unit by its id. */
export type SettingLayer = { readonly layer: 'default' | 'organisation' } | { readonly layer: 'orgUnit'; readonly orgUnit: string };

/** The value of a setting of a plugin, and where it comes from. */
export type EffectiveSetting = SettingLayer & { readonly value: SettingValue };

/** What the file says about a setting, whichever way it is written. */
export const layersOf = (said: OrganisationSettings['settings'][string] | undefined): LayeredSetting =>
  said === undefined ? {} : typeof said === 'object' && !Array.isArray(said) ? said : { value: said };

/**
 * The value of a setting: the plugin's default, then the organisation's, then that of each org unit on the way down.
 *
 * `key` is `principle.setting`. `orgUnits` leads from the company to the unit itself; leave it out for the whole organisation.
 */
export function effectiveSetting(
  key: string,
  { default: proposed, scope }: Pick<SettingContribution, 'default' | 'scope'>,
  { settings, orgUnits = [] }: { readonly settings: OrganisationSettings['settings']; readonly orgUnits?: readonly string[] },
): EffectiveSetting {
  const { value, orgUnits: byUnit = {} } = layersOf(Object.hasOwn(settings, key) ? settings[key] : undefined);
  const ofOrganisation: EffectiveSetting = value === undefined ? { layer: 'default', value: proposed as SettingValue } : { layer: 'organisation', value };
  return (scope === 'unit' ? orgUnits : []).reduce<EffectiveSetting>((above, orgUnit) => {
    const own = Object.hasOwn(byUnit, orgUnit) ? byUnit[orgUnit] : undefined;
    return own === undefined ? above : { layer: 'orgUnit', orgUnit, value: own };
  }, ofOrganisation);
}
