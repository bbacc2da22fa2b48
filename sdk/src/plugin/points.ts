import type { TableName } from '../model/row.js';
import type { Messages } from './plugin.js';
import type { Standard } from './standard.js';

/** Anything a plugin contributes under an id: kebab case, unique among its kind within the plugin. */
export interface NamedContribution {
  readonly id: string;
  /** A sentence in plain English for whoever chooses it. */
  readonly doc: string;
}

/** A text by language. English is what the others fall back to. */
export type Texts = Readonly<Record<string, string>> & { readonly en: string };

/** One standard of a pack, as the catalogue of an organisation takes it over; days are no matter of a pack. */
export interface PackStandard extends Partial<Omit<Standard, 'better' | 'source'>> {
  /** Stays the same from version to version. Packs that mean the same standard give it the same code. */
  readonly code: string;
  /** The rule in plain words. */
  readonly text: Texts;
  /** `principle.check` that measures it. */
  readonly check?: string;
  /** The method of control that looks after it, such as `mystery-shopping`. */
  readonly control?: string;
  readonly area?: 'quality' | 'efficiency' | 'professionalism' | 'safety';
  /** The kind of channel that it covers. Default: all. */
  readonly channel?: string;
  readonly stakeholder?: 'customers' | 'employees' | 'owners' | 'suppliers' | 'authorities' | 'associations' | 'community';
  /** Whether a law asks for it. */
  readonly legal?: boolean;
  /** Where it comes from, in one language or by language: an organisation takes it over in its own. */
  readonly source?: string | Texts;
  /** The external scheme and level that ask for it. */
  readonly scheme?: string | Texts;
  /** What has to be verified again before anybody relies on it. */
  readonly reverify?: string | Texts;
}

/** Standards that belong together, such as those of a country's law, for an organisation to adopt. */
export interface StandardsPackContribution extends NamedContribution {
  readonly name: Texts;
  readonly standards: readonly PackStandard[];
}

/** One row of a setting of rows, by the ids of its columns. */
export type SettingRow = Readonly<Record<string, number | string | boolean>>;

/** A column of a setting of rows. */
export interface SettingColumn extends NamedContribution {
  readonly type: 'number' | 'duration' | 'text' | 'boolean';
}

/** A setting of the plugin as a whole; its key in `touchstone.json` is `principle.id`. */
export interface SettingContribution extends NamedContribution {
  /** `rows`: any number of rows with the same columns. */
  readonly type: 'number' | 'duration' | 'list' | 'text' | 'boolean' | 'rows';
  /** In seconds for a duration. */
  readonly default: number | string | boolean | readonly string[] | readonly SettingRow[];
  /** Of `rows`, and only of them: what each row says. A row may leave a column empty. */
  readonly columns?: readonly SettingColumn[];
  readonly minimum?: number;
  readonly maximum?: number;
  /** `unit` where a region or a branch may have a value of its own. */
  readonly scope: 'organisation' | 'unit';
}

/** A source of rows; its code is what the plugin's entry exports as `pull` under the same id. */
export interface SourceContribution extends NamedContribution {
  /** The tables of the model that it fills. A row for another one fails the pull. */
  readonly tables: readonly TableName[];
  /** The secrets that it is given, of those that the manifest names. Default: none. */
  readonly secrets?: readonly string[];
}

/** A page that is shown in a sandboxed frame, on the page of a principle. It is told of checks and nothing else. */
export interface PanelContribution extends NamedContribution {
  /** An HTML file of the plugin. What lies in its folder, and below, it may load. */
  readonly page: string;
  readonly place: 'principle';
  /** On whose page. Default: that of its own plugin. */
  readonly principle?: string;
  /** The checks whose results it is told, `principle.check`. Default: those of its own plugin. */
  readonly checks?: readonly string[];
}

/** Turns a scorecard into a file; its code is what the plugin's entry exports as `render` under the same id. */
export interface ExporterContribution extends NamedContribution {
  /** Such as `text/csv`. */
  readonly mediaType: string;
  /** Without a dot. */
  readonly extension: string;
}

/** Tells somebody elsewhere what a run newly found; its code is what the plugin's entry exports as `notify` under the same id. */
export interface NotifierContribution extends NamedContribution {
  /** The secrets that its messages may carry, of those that the manifest names. Default: none. */
  readonly secrets?: readonly string[];
}

/** Something that a command is told by whoever runs it. */
export interface CommandArgument extends NamedContribution {
  readonly type: Exclude<SettingContribution['type'], 'rows'>;
  /** Counts where it is left out. Without it, it must be given. In seconds for a duration. */
  readonly default?: number | string | boolean | readonly string[];
  readonly minimum?: number;
  readonly maximum?: number;
}

/** Something that people can ask of a plugin; its code is what the plugin's entry exports as `run` under the same id. */
export interface CommandContribution extends NamedContribution {
  readonly arguments?: readonly CommandArgument[];
  /** The checks whose results it is given, `principle.check`. Default: those of its own plugin. */
  readonly checks?: readonly string[];
}

/** Principles that belong together on the scorecard. */
export interface LayoutGroup {
  readonly id: string;
  readonly name: Texts;
  /** Ids of principles; of those of which no plugin is enabled nothing is shown. */
  readonly principles: readonly string[];
}

/** A way to lay out the scorecard: its principles in groups, each with a score of its own. A principle is in one group at most; those in none are shown beside them. */
export interface LayoutContribution extends NamedContribution {
  readonly name: Texts;
  readonly groups: readonly LayoutGroup[];
}

/** One step of a chain, and the checks that can stand for it, `principle.check`: the first that has figures does. */
export interface ChainStep {
  readonly id: string;
  readonly name: Texts;
  readonly checks: readonly string[];
}

/** Steps of which each is believed to carry the next, such as those of the service-profit chain. The host tells how far neighbours go together. */
export interface ChainContribution extends NamedContribution {
  readonly name: Texts;
  readonly steps: readonly ChainStep[];
}

/** By language, the texts of other plugins by their principle. What a plugin says itself always counts first. */
export type LocalesContribution = Readonly<Record<string, Readonly<Record<string, Messages>>>>;

/** What a plugin may contribute beside its checks; what it does not declare does not work. */
export interface FurtherContributions {
  readonly standards?: readonly StandardsPackContribution[];
  readonly settings?: readonly SettingContribution[];
  readonly sources?: readonly SourceContribution[];
  readonly panels?: readonly PanelContribution[];
  readonly locales?: LocalesContribution;
  readonly exporters?: readonly ExporterContribution[];
  readonly notifiers?: readonly NotifierContribution[];
  readonly commands?: readonly CommandContribution[];
  readonly layouts?: readonly LayoutContribution[];
  readonly chains?: readonly ChainContribution[];
}
