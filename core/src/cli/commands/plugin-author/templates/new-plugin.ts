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
}

/** The files of a template, by their paths in the folder. */
export type TemplateFiles = Readonly<Record<string, string>>;
