import type { SettingsChange, SettingState } from '@touchstone/sdk/contract';
import { type OrganisationSettings, type SettingValue } from '@touchstone/sdk/schema';

import { HostError } from '../base/errors.js';
import * as host from '../host/index.js';
import { readNames } from '../scorecard/index.js';
import { changesBetween } from './settings-changes.js';

/** What an actor may do to the settings of an organisation. Every change is kept in the history, and comments stay where they are. */
export interface SettingsAdministration {
  /** All settings by key, as they hold for the organisation, or for an org unit. Throws `SETTING_INVALID` for a unit that nobody knows. */
  list(orgUnit?: string): Promise<readonly SettingState[]>;
  /** Sets a value, for the organisation or for an org unit. Throws `SETTING_UNKNOWN`, `SETTING_INVALID`, `ORGANISATION_INVALID` and `FOLDER_UNWRITABLE`. */
  set(key: string, value: SettingValue, orgUnit?: string): Promise<SettingState>;
  /** Takes a value back, so that the layer above counts. Throws as {@link SettingsAdministration.set} does. */
  unset(key: string, orgUnit?: string): Promise<SettingState>;
  /** What was changed, newest first. */
  history(limit: number): Promise<readonly SettingsChange[]>;
}

type Path = Parameters<host.LiveSettings['edit']>[0];

interface SettingsParts {
  readonly context: host.OrganisationContext;
  /** Changes one value in `touchstone.json` and keeps who did it; `undefined` removes it. */
  readonly change: (path: Path, value: unknown) => Promise<void>;
}

interface Known extends host.KnownSetting {
  readonly doc: string;
  readonly default: SettingValue | null;
  /** Of the organisation itself, and not under `settings`. */
  readonly own?: true;
}

const own = (doc: string): Known => ({ type: 'text', scope: 'organisation', doc, default: null, own: true });

/** What an organisation says of itself. */
const ownSettings: Readonly<Record<string, Known>> = {
  name: own('The name of the organisation.'),
  timezone: own('An IANA time zone, such as Europe/Prague.'),
  locale: own('The language of reports, such as cs.'),
  currency: own('An ISO 4217 code, such as CZK.'),
  asOf: own('The moment of a run: latest-data, now, or a moment with its zone.'),
};

/** The settings of an organisation in the hands of an actor. */
export function administerSettings({ context, change }: SettingsParts): SettingsAdministration {
  const settings = (): OrganisationSettings => context.settings;
  const known = (): ReadonlyMap<string, Known> =>
    new Map<string, Known>([...Object.entries(ownSettings), ...host.describedSettings(context.plugins.list().flatMap(({ contribution }) => contribution ?? []))]);
  const find = (key: string): Known => {
    const found = known().get(key);
    if (!found) {
      throw new HostError('SETTING_UNKNOWN', { key });
    }
    return found;
  };
  const units = async (orgUnit: string | undefined): Promise<readonly string[]> => (orgUnit === undefined ? [] : wayTo(orgUnit, (await readNames(context.engine)).units));
  const state = async (key: string, orgUnit?: string) => toState([key, find(key)], settings(), await units(orgUnit));

  const refuse = async (key: string, setting: Known, { value, orgUnit }: { readonly value?: SettingValue; readonly orgUnit: string | undefined }): Promise<void> => {
    const reason = orgUnit !== undefined && setting.scope === 'organisation' ? 'cannot differ by unit' : value === undefined ? undefined : host.reasonAgainst(value, setting);
    if (reason !== undefined) {
      throw new HostError('SETTING_INVALID', { key, reason });
    }
    await units(orgUnit);
  };

  return {
    list: async (orgUnit) => {
      const way = await units(orgUnit);
      return [...known()].map((each) => toState(each, settings(), way));
    },
    set: async (key, value, orgUnit) => {
      const setting = find(key);
      await refuse(key, setting, { value, orgUnit });
      const { path, text } = setting.own ? { path: [key], text: value } : placeOfValue(key, settings(), { value, orgUnit });
      await change(path, text);
      return state(key, orgUnit);
    },
    unset: async (key, orgUnit) => {
      const setting = find(key);
      await refuse(key, setting, { orgUnit });
      const path = setting.own ? [key] : placeToForget(key, settings(), orgUnit);
      if (path) {
        await change(path, undefined);
      }
      return state(key, orgUnit);
    },
    history: async (limit) => changesBetween(await context.state.settings.list({ limit: limit + 1 })).slice(0, limit),
  };
}

function toState([key, setting]: readonly [string, Known], settings: OrganisationSettings, way: readonly string[]): SettingState {
  const { type, doc, scope } = setting;
  const told = { key, type, doc, mayDiffer: scope === 'unit', default: setting.default };
  if (setting.own) {
    const value = ({ ...settings } as Readonly<Record<string, unknown>>)[key] as string | undefined;
    return { ...told, value: value ?? null, from: value === undefined ? 'default' : 'organisation', orgUnit: null, organisation: value ?? null, orgUnits: {} };
  }
  const layers = host.layersOf(Object.hasOwn(settings.settings, key) ? settings.settings[key] : undefined);
  const effective = host.effectiveSetting(key, { default: setting.default ?? '', scope }, { settings: settings.settings, orgUnits: way });
  return { ...told, value: effective.value, from: effective.layer, orgUnit: effective.layer === 'orgUnit' ? effective.orgUnit : null, organisation: layers.value ?? null, orgUnits: { ...layers.orgUnits } };
}

/** The way from the company down to a unit. Throws `SETTING_INVALID` for one that the data do not have. */
function wayTo(orgUnit: string, units: readonly { readonly id: string; readonly parent: string | null }[]): readonly string[] {
  const parents = new Map(units.map(({ id, parent }) => [id, parent]));
  if (!parents.has(orgUnit)) {
    throw new HostError('SETTING_INVALID', { key: orgUnit, reason: `is no org unit of the data; there is ${[...parents.keys()].slice(0, 20).join(', ') || 'none'}` });
  }
  const way: string[] = [];
  for (let at: string | undefined = orgUnit; at !== undefined && !way.includes(at); at = parents.get(at) ?? undefined) {
    way.unshift(at);
  }
  return way;
}

/** Where a value goes: a setting is written as a value alone until an org unit has one of its own. */
function placeOfValue(key: string, { settings }: OrganisationSettings, { value, orgUnit }: { readonly value: SettingValue; readonly orgUnit: string | undefined }): { readonly path: Path; readonly text: unknown } {
  const said = Object.hasOwn(settings, key) ? settings[key] : undefined;
  const isLayered = typeof said === 'object' && !Array.isArray(said);
  if (orgUnit === undefined) {
    return { path: ['settings', key, ...(isLayered ? ['value'] : [])], text: value };
  }
  return isLayered
    ? { path: ['settings', key, 'orgUnits', orgUnit], text: value }
    : { path: ['settings', key], text: { ...(said !== undefined && { value: said }), orgUnits: { [orgUnit]: value } } };
}

/** What is to be removed, so that nothing empty is left; undefined where nothing was said. */
function placeToForget(key: string, { settings }: OrganisationSettings, orgUnit: string | undefined): Path | undefined {
  const { value, orgUnits = {} } = host.layersOf(Object.hasOwn(settings, key) ? settings[key] : undefined);
  const others = Object.keys(orgUnits).filter((each) => each !== orgUnit);
  if (orgUnit === undefined) {
    return value === undefined ? undefined : ['settings', key, ...(others.length > 0 ? ['value'] : [])];
  }
  if (!Object.hasOwn(orgUnits, orgUnit)) {
    return undefined;
  }
  return others.length > 0 ? ['settings', key, 'orgUnits', orgUnit] : value === undefined ? ['settings', key] : ['settings', key, 'orgUnits'];
}
