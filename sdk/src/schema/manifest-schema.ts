import { type JsonSchema, listOf, object, text } from './json-schema.js';

const publisherAndName = '^[a-z][a-z0-9]*(-[a-z0-9]+)*\\.[a-z][a-z0-9]*(-[a-z0-9]+)*$';

/** A file below the plugin's folder, with slashes: no absolute path, no step upwards. */
const fileInside: JsonSchema = { type: 'string', pattern: '^(?!/)(?!.*(^|/)\\.\\.(/|$))[A-Za-z0-9._/@-]+$', maxLength: 200 };

const touchstone = object({
  required: { id: { type: 'string', pattern: publisherAndName, maxLength: 128 }, contributes: fileInside },
  optional: {
    entry: fileInside,
    capabilities: object({
      optional: {
        text: { type: 'boolean', default: false },
        people: { type: 'boolean', default: false },
        sql: { type: 'boolean', default: false },
        secrets: listOf(text),
        network: listOf({ type: 'string', format: 'hostname' }),
      },
    }),
  },
});

/** The part of a plugin's `package.json` that the host reads. Other keys belong to npm. */
export const manifestSchema: JsonSchema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  $id: 'https://touchstone.dev/schemas/manifest-1.json',
  title: 'The manifest of a Touchstone plugin',
  type: 'object',
  required: ['name', 'version', 'engines', 'touchstone'],
  properties: {
    name: text,
    version: text,
    engines: { type: 'object', required: ['touchstone'], properties: { touchstone: text } },
    touchstone,
  },
};

/** What a plugin may ask for; nothing is granted that is not declared. */
export interface Capabilities {
  readonly text: boolean;
  readonly people: boolean;
  readonly sql: boolean;
  readonly secrets: readonly string[];
  readonly network: readonly string[];
}

/** The manifest of a plugin, read without running any of its code. */
export interface PluginManifest {
  readonly name: string;
  readonly version: string;
  readonly engines: { readonly touchstone: string };
  readonly touchstone: {
    /** `publisher.name`. */
    readonly id: string;
    readonly contributes: string;
    readonly entry?: string;
    readonly capabilities?: Partial<Capabilities>;
  };
}
