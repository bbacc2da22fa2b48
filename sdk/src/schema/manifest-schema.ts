import { fileInside, type JsonSchema, kebab, listOf, object, text } from './json-schema.js';

const publisherAndName = '^[a-z][a-z0-9]*(-[a-z0-9]+)*\\.[a-z][a-z0-9]*(-[a-z0-9]+)*$';

const host = '([a-z0-9]([a-z0-9.-]*[a-z0-9])?|\\[[0-9a-f:.]+\\])';

/** A host, by which `https` at its usual port is meant; an origin; or `*`: hosts that the organisation itself names. */
const networkHost: JsonSchema = { type: 'string', pattern: `^(\\*|${host}|https?://${host}(:[0-9]{1,5})?)$`, maxLength: 260 };

const touchstone = object({
  required: { id: { type: 'string', pattern: publisherAndName, maxLength: 128 }, contributes: fileInside },
  optional: {
    entry: fileInside,
    proposals: listOf({ type: 'string', pattern: '^[a-z][a-z0-9]*(-[a-z0-9]+)*@[1-9][0-9]{0,5}$' }),
    capabilities: object({
      optional: {
        text: { type: 'boolean', default: false },
        people: { type: 'boolean', default: false },
        sql: { type: 'boolean', default: false },
        secrets: listOf(kebab),
        network: listOf(networkHost),
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
    name: { ...text, maxLength: 214 },
    version: { ...text, maxLength: 128 },
    engines: { type: 'object', required: ['touchstone'], properties: { touchstone: { ...text, maxLength: 200 } } },
    touchstone,
  },
};

/** What a plugin may ask for; nothing is granted that is not declared. */
export interface Capabilities {
  /** To read what people wrote. */
  readonly text: boolean;
  /** To see figures of single employees. */
  readonly people: boolean;
  /** To ask the analytics engine in SQL. */
  readonly sql: boolean;
  /** The secrets it is given, by name. */
  readonly secrets: readonly string[];
  /** The hosts it fetches from: `api.example.com`, `http://127.0.0.1:8080`, or `*` for those the organisation names. */
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
    /** What it uses of the SDK that is not part of the API yet: `known-share@1`. An organisation has to allow each. */
    readonly proposals?: readonly string[];
    readonly capabilities?: Partial<Capabilities>;
  };
}
