import type { TableName } from '../model/row.js';
import type { Standard } from './standard.js';
import type { Messages } from './plugin.js';

/** Anything a plugin contributes under an id: kebab case, unique among its kind within the plugin. */
export interface NamedContribution {
  readonly id: string;
  /** A sentence in plain English for whoever chooses it. */
  readonly doc: string;
}

/** Standards that belong together, such as those of a country's law, for an organisation to adopt. */
export interface StandardsPackContribution extends NamedContribution {
  /** By check, `principle.check`. */
  readonly standards: Readonly<Record<string, Omit<Standard, 'better'>>>;
}

/** A setting of the plugin as a whole; its key in `touchstone.json` is `principle.id`. */
export interface SettingContribution extends NamedContribution {
  readonly type: 'number' | 'duration' | 'list' | 'text' | 'boolean';
  /** In seconds for a duration. */
  readonly default: number | string | boolean | readonly string[];
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

/** Turns a scorecard into a file. */
export interface ExporterContribution extends NamedContribution {
  /** Such as `text/csv`. */
  readonly mediaType: string;
  /** Without a dot. */
  readonly extension: string;
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
  readonly notifiers?: readonly NamedContribution[];
  readonly commands?: readonly NamedContribution[];
}
