import type { Messages } from '@touchstone/sdk';
import type { Capabilities } from '@touchstone/sdk/schema';

/** What a new plugin is made from. */
export interface NewPlugin {
  /** Kebab case; the name of its principle: `promises`. */
  readonly name: string;
  /** Kebab case; who publishes it: `acme`. */
  readonly publisher: string;
  /** The range of the plugin API it is built for. */
  readonly api: string;
  /** Ranges of the packages it is developed with, by name. */
  readonly tools: Readonly<Record<string, string>>;
  readonly year: number;
  /** What a locale pack translates. */
  readonly translation?: Translation;
}

/** The texts of a plugin, to be translated. */
export interface Translation {
  /** A language tag, such as `de`. */
  readonly language: string;
  readonly principle: string;
  /** In English. */
  readonly texts: Messages;
}

/** The files of a template, by their paths in the folder. */
export type TemplateFiles = Readonly<Record<string, string>>;

/** What a plugin can begin with. */
export interface Template {
  /** The question of the plugin, in a sentence. */
  readonly description: string;
  /** What it asks, to go on after "it asks". */
  readonly asks: string;
  /** Where its code is built, of a plugin that brings some. */
  readonly entry?: string;
  /** Whether it wants a {@link NewPlugin.translation}. */
  readonly translates?: true;
  /** Whether it brings pages of its own, in the folder `panel`. */
  readonly panel?: true;
  /** What it asks to be allowed. Default: nothing. */
  readonly capabilities?: Partial<Capabilities>;
  /** Its sources, tests and pages. */
  readonly files: (plugin: NewPlugin) => TemplateFiles;
}
