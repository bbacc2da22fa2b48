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
  /** Kebab case; the id of its first check, of a template that has one. Default: the template's own. */
  readonly check?: string;
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
  /** What it is for, where templates are listed. */
  readonly offers: string;
  /** The question of the plugin, in a sentence. */
  readonly description: string;
  /** What it asks, to go on after "it asks". */
  readonly asks: string;
  /** The id of its check, of a template that has one; a new plugin may name it otherwise. */
  readonly check?: string;
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

/** How a template writes its check: ids, files and texts follow from one name. */
export interface CheckNames {
  /** `promise-kept`. */
  readonly id: string;
  /** `promiseKept`. */
  readonly constant: string;
  /** `Promise kept`. */
  readonly title: string;
}

/** The names of the first check of a new plugin. */
export function checkNames({ check }: NewPlugin, template: { readonly check: string; readonly title: string }): CheckNames {
  const id = check ?? template.check;
  return { id, constant: id.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase()), title: check === undefined || check === template.check ? template.title : inWords(check) };
}

/** Kebab case in words: `late-refunds` is "Late refunds". */
export const inWords = (name: string): string => `${name.charAt(0).toUpperCase()}${name.slice(1).replaceAll('-', ' ')}`;
