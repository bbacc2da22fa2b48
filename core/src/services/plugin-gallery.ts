import type { PluginDetails, PluginSettingsRequest, PluginWeightsRequest } from '@touchstone/sdk/contract';

import { HostError } from '../base/errors.js';
import * as host from '../host/index.js';

/** What the gallery tells of a plugin, and what an actor may set there. Every change is kept in the audit under its actor. */
export interface PluginGallery {
  /** Reads the files of a plugin, and what it says in a language; runs nothing of it. Throws `PLUGIN_UNKNOWN`. */
  details(plugin: string, locale?: string): Promise<PluginDetails>;
  /** Throws `PLUGIN_UNKNOWN`, `REQUEST_INVALID` for what the plugin has no use for, and `FOLDER_UNWRITABLE`. */
  setSettings(plugin: string, request: PluginSettingsRequest): Promise<void>;
  /** Throws as `setSettings` does. */
  setWeights(plugin: string, request: PluginWeightsRequest): Promise<void>;
}

export interface GalleryParts {
  readonly context: Pick<host.OrganisationContext, 'messages' | 'plugins' | 'settings' | 'state'>;
  readonly actor: string;
  /** Changes one value of `touchstone.json`; undefined removes it. */
  readonly change: (path: readonly string[], value: unknown) => Promise<void>;
}

/** The gallery of an organisation in the hands of an actor. */
export function pluginGallery({ context, actor, change }: GalleryParts): PluginGallery {
  const settingsOf = (plugin: string) => {
    const { contribution } = context.plugins.get(plugin);
    return { principle: contribution?.principle ?? '', settings: contribution ? host.settingsOfPlugin(contribution) : [] };
  };

  return {
    details: (plugin, locale) => Promise.resolve(toDetails(context.plugins.get(plugin), context.settings, settingText(context, plugin, locale ?? context.settings.locale))),

    async setSettings(plugin, { values }) {
      const { principle, settings } = settingsOf(plugin);
      const problems = Object.entries(values).flatMap(([id, value]) => {
        const known = settings.find((each) => each.id === id);
        const reason = !known ? 'is no setting of this plugin' : value === null ? undefined : host.reasonAgainst(value, known);
        return reason === undefined ? [] : [`"${id}" ${reason}`];
      });
      refuse(problems);
      for (const [id, value] of Object.entries(values)) {
        await change(placeOf(`${principle}.${id}`, context.settings, value), value ?? undefined);
      }
      await context.state.audit.append({ actor, action: 'plugin.settings', detail: { plugin, values } });
    },

    async setWeights(plugin, { weights }) {
      const known = new Set(weightsOf(context.plugins.get(plugin), context.settings).map(({ name }) => name));
      refuse(Object.keys(weights).flatMap((name) => (known.has(name) ? [] : [`"${name}" is no principle or check of this plugin`])));
      for (const [name, weight] of Object.entries(weights)) {
        await change(['weights', name], weight ?? undefined);
      }
      await context.state.audit.append({ actor, action: 'plugin.weights', detail: { plugin, weights } });
    },
  };
}

function refuse(problems: readonly string[]): void {
  if (problems.length > 0) {
    throw new HostError('REQUEST_INVALID', { reason: problems.join('; ') });
  }
}

/** Where the organisation's value stands: beside those of its units where some have their own. */
function placeOf(key: string, { settings }: host.OrganisationContext['settings'], value: unknown): readonly string[] {
  const { orgUnits } = host.layersOf(settings[key]);
  return orgUnits && (value !== null || Object.keys(orgUnits).length > 0) ? ['settings', key, 'value'] : ['settings', key];
}

/** What a plugin says in a language: as packs complete it where it is enabled, else by itself. */
function settingText({ messages, plugins }: Pick<host.OrganisationContext, 'messages' | 'plugins'>, plugin: string, locale: string): host.SettingText {
  const { contribution } = plugins.get(plugin);
  const own = new host.DefaultMessageRegistry();
  if (contribution) {
    own.register(contribution.principle, contribution.messages);
  }
  const principle = contribution?.principle ?? '';
  return (key) => messages.text(principle, key, locale) ?? own.text(principle, key, locale);
}

function toDetails(plugin: host.PluginState, settings: host.OrganisationContext['settings'], text: host.SettingText): PluginDetails {
  const { contribution, id, manifest } = plugin;
  const principle = contribution?.principle ?? '';
  const own = contribution ? host.settingsOfPlugin(contribution) : [];
  const layers = own.map((setting) => ({ setting, said: host.layersOf(settings.settings[`${principle}.${setting.id}`]) }));
  const papers = host.readPapers(plugin);
  // A package that says of itself only the question of its principle says no more than the question, which readers have in their language.
  const saysMore = papers.description !== contribution?.messages.en['principle.question'];
  return {
    plugin: id,
    ...papers,
    description: saysMore ? papers.description : null,
    pages: papers.pages.map((page) => ({ ...page })),
    hasCode: manifest?.touchstone.entry !== undefined,
    weights: weightsOf(plugin, settings),
    settings: {
      schema: host.settingsFormSchema(own, text),
      values: Object.fromEntries(layers.map(({ setting, said }) => [setting.id, said.value ?? setting.default])),
      set: layers.flatMap(({ setting, said }) => (said.value === undefined ? [] : [setting.id])),
      differing: Object.fromEntries(layers.flatMap(({ setting, said }) => (Object.keys(said.orgUnits ?? {}).length === 0 ? [] : [[setting.id, Object.keys(said.orgUnits ?? {}).sort()]]))),
    },
  };
}

function weightsOf({ contribution }: host.PluginState, settings: host.OrganisationContext['settings']): PluginDetails['weights'] {
  if (!contribution) {
    return [];
  }
  const { principle, checks } = contribution;
  const isSet = (name: string) => Object.hasOwn(settings.weights, name);
  return [
    { name: principle, proposed: 1, value: host.principleWeight(principle, settings), set: isSet(principle) },
    ...checks.map((check) => {
      const name = `${principle}.${check.id}`;
      return { name, proposed: check.weight, value: host.checkWeight(name, check, settings), set: isSet(name) };
    }),
  ];
}
