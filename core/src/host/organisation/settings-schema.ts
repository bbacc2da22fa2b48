import { createHash } from 'node:crypto';
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, readSync, statSync } from 'node:fs';
import path from 'node:path';

import type { CheckContribution, PluginContribution, SettingContribution } from '@touchstone/sdk';
import { type JsonSchema, organisationSchema, type PluginManifest } from '@touchstone/sdk/schema';

import { checkSettings } from './settings-names.js';
import { touchstoneVersion } from '../../base/version.js';
import { replaceFile } from './edit-settings.js';
import { unwritable } from './organisation-folder.js';

/** A plugin, as far as editors want to know of it. */
export interface DescribedPlugin {
  readonly id: string;
  readonly builtIn: boolean;
  readonly contribution: PluginContribution | undefined;
  /** Where it lies, and which version it is. Default: unknown, and the schema is written out each time. */
  readonly folder?: string;
  readonly version?: string;
  readonly manifest?: PluginManifest | undefined;
}

type Properties = Readonly<Record<string, JsonSchema>>;

const types: Readonly<Record<Exclude<SettingContribution['type'], 'rows'>, JsonSchema>> = {
  number: { type: 'number' },
  duration: { type: 'number' },
  list: { type: 'array', items: { type: 'string' } },
  text: { type: 'string' },
  boolean: { type: 'boolean' },
};

const rowSchema = (columns: NonNullable<SettingContribution['columns']>): JsonSchema => ({
  type: 'object',
  properties: Object.fromEntries(columns.map(({ id, doc, type }) => [id, { ...types[type], description: type === 'duration' ? `${doc} In seconds.` : doc }])),
  additionalProperties: false,
});

function settingSchema({ type, doc, default: proposed, minimum, maximum, columns = [], scope }: Omit<SettingContribution, 'id'>): JsonSchema {
  const plain = type === 'rows' ? { type: 'array', items: rowSchema(columns) } : types[type];
  const value = { ...plain, ...(minimum !== undefined && { minimum }), ...(maximum !== undefined && { maximum }) };
  const description = type === 'duration' ? `${doc} In seconds.` : doc;
  const layered = { type: 'object', properties: { value, orgUnits: { type: 'object', additionalProperties: value } }, additionalProperties: false };
  return { description, default: proposed, ...(scope === 'unit' ? { anyOf: [value, layered] } : value) };
}

/** The settings of a plugin: those of its checks, and its own. */
export function settingsOfPlugin({ checks, settings = [] }: Pick<PluginContribution, 'checks' | 'settings'>): readonly SettingContribution[] {
  return [...checkSettings(checks).map(({ setting, mayDiffer }): SettingContribution => ({ ...setting, scope: mayDiffer ? 'unit' : 'organisation' })), ...settings];
}

/** What a plugin calls its settings in the language of a reader, by its texts: `setting.grace.name`, `setting.grace.doc`. */
export type SettingText = (key: string) => string | undefined;

/** A JSON Schema of which a form is made: a property for each setting, with the value of the whole organisation alone. */
export const settingsFormSchema = (settings: readonly SettingContribution[], text: SettingText): JsonSchema => ({
  type: 'object',
  properties: Object.fromEntries(settings.map((setting) => [setting.id, formField(setting, text)])),
  additionalProperties: false,
});

function formField({ id, ...setting }: SettingContribution, text: SettingText): JsonSchema {
  const [title, description] = [text(`setting.${id}.name`), text(`setting.${id}.doc`)];
  return {
    ...settingSchema({ ...setting, scope: 'organisation' }),
    ...(title !== undefined && { title }),
    // Of a length of time the form itself says that it is in seconds.
    description: description ?? setting.doc,
    ...(setting.type === 'duration' && { format: 'duration-seconds' }),
  };
}

const settingsOf = (contribution: PluginContribution): Properties =>
  Object.fromEntries(settingsOfPlugin(contribution).map((each) => [`${contribution.principle}.${each.id}`, settingSchema(each)]));

function withProperties(section: unknown, properties: Properties): JsonSchema {
  const { patternProperties: _, ...rest } = section as JsonSchema;
  return { ...rest, properties, additionalProperties: false };
}

const questionOf = ({ question, standard }: CheckContribution): string => {
  const { target, floor } = standard;
  const proposed = [target === undefined ? [] : [`target ${target}`], floor === undefined ? [] : [`floor ${floor}`]].flat().join(', ');
  return proposed === '' ? question : `${question} Proposed: ${proposed}.`;
};

/** Describes `touchstone.json` of an organisation with the names that its plugins give, so that an editor completes and explains them. */
export function settingsSchema(plugins: readonly DescribedPlugin[]): JsonSchema {
  const contributions = plugins.flatMap(({ contribution }) => (contribution ? [contribution] : []));
  // A map, for a principle may be called `constructor`.
  const checks = new Map<string, CheckContribution>(contributions.flatMap(({ principle, checks: own }) => own.map((check) => [`${principle}.${check.id}`, check] as const)));
  const sections = organisationSchema['properties'] as Readonly<Record<string, JsonSchema>>;
  const valuesOf = (section: string): JsonSchema => Object.values((sections[section]?.['patternProperties'] ?? {}) as Properties)[0] ?? {};
  const described = (names: readonly string[], section: string): Properties =>
    Object.fromEntries(
      names.map((name) => {
        const check = checks.get(name);
        return [name, { ...valuesOf(section), description: check ? questionOf(check) : name }];
      }),
    );
  const enabled = (builtIn: boolean): JsonSchema => ({
    type: 'object',
    properties: { enabled: { type: 'boolean', default: builtIn }, proposals: { type: 'array', items: { type: 'string' } } },
    required: ['enabled'],
    additionalProperties: false,
  });
  const { $id: _, ...schema } = organisationSchema;
  return {
    ...schema,
    properties: {
      ...sections,
      plugins: withProperties(sections['plugins'], Object.fromEntries(plugins.map(({ id, builtIn }) => [id, enabled(builtIn)]))),
      weights: withProperties(sections['weights'], described([...contributions.map(({ principle }) => principle), ...checks.keys()], 'weights')),
      standards: withProperties(sections['standards'], described([...checks.keys()], 'standards')),
      settings: withProperties(sections['settings'], Object.assign({}, ...contributions.map(settingsOf)) as Properties),
    },
  };
}

/** Writes the schema beside the settings, if it has come to say something else. Throws `FOLDER_UNWRITABLE`. */
export function writeSettingsSchema(file: string, plugins: readonly DescribedPlugin[]): void {
  const stamp = stampOf(plugins);
  if (stamp !== undefined && beginningOf(file).includes(stamp)) {
    return;
  }
  const text = `${JSON.stringify({ ...(stamp !== undefined && { $comment: `Made of ${stamp}.` }), ...settingsSchema(plugins) }, null, 2)}\n`;
  if (existsSync(file) && readFileSync(file, 'utf8') === text) {
    return;
  }
  try {
    mkdirSync(path.dirname(file), { recursive: true });
  } catch (error) {
    throw unwritable(file, error);
  }
  replaceFile(file, text);
}

/**
 * Changes with everything that the schema is made of, at the price of a look at each plugin: with many of them, writing it out takes most
 * of the time of a start. What is installed lies in a folder named after its content; what is built in may change where it lies.
 */
function stampOf(plugins: readonly DescribedPlugin[]): string | undefined {
  const made: unknown[] = [touchstoneVersion(), organisationSchema];
  for (const { id, version, folder, builtIn, manifest, contribution } of plugins) {
    if (folder === undefined) {
      return undefined;
    }
    const found = builtIn && manifest ? statSync(path.join(folder, manifest.touchstone.contributes), { throwIfNoEntry: false }) : undefined;
    made.push([id, version ?? '', path.basename(folder), builtIn, contribution !== undefined, found?.mtimeMs ?? 0, found?.size ?? 0]);
  }
  return createHash('sha256').update(JSON.stringify(made)).digest('hex').slice(0, 24);
}

/** The first line or two of a file; nothing where there is none. */
function beginningOf(file: string): string {
  if (!existsSync(file)) {
    return '';
  }
  const descriptor = openSync(file, 'r');
  try {
    const bytes = Buffer.alloc(120);
    return bytes.toString('utf8', 0, readSync(descriptor, bytes));
  } finally {
    closeSync(descriptor);
  }
}
