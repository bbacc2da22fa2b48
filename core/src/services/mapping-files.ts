import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

import type { KeptMapping, Mapping, MappingText, ModelTable } from '@touchstone/sdk/contract';

import { HostError } from '../base/errors.js';
import { type OrganisationContext, replaceFile, unwritable } from '../host/index.js';
import * as intake from '../intake/index.js';
import { modelTables } from './upload-look.js';

type Context = Pick<OrganisationContext, 'files' | 'settings' | 'state'>;

const schema = 'https://touchstone.dev/schemas/mapping-1.json';

/** The mappings that an organisation keeps: files of its folder `mappings`, which the command reads as well. */
export interface MappingFiles {
  /** What a mapping may fill, described in a language. */
  tables(locale?: string): readonly ModelTable[];
  /** By name; one that cannot be used is there with the reason. */
  list(): Promise<readonly KeptMapping[]>;
  /** Throws `MAPPING_UNKNOWN`. */
  read(name: string): MappingText;
  /** Replaces the text of a mapping. Throws `MAPPING_UNKNOWN`, `MAPPING_CHANGED`, and what a mapping throws that is none. Kept in the audit. */
  write(name: string, text: MappingText, actor: string): Promise<MappingText>;
  /** The mapping that a text says, with its look-ups beside the kept ones. */
  parse(text: string, name: string): Mapping;
  /** Keeps a mapping under a name; what is there already keeps its comments. Kept in the audit. */
  keep(name: string, mapping: Mapping | string, actor: string): Promise<void>;
}

const nameOf = (fileName: string): string =>
  path
    .basename(fileName, path.extname(fileName))
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/** The name under which the mapping of such files is kept: that of the file, without the day or the number that tells one from the next. */
export const mappingNameOf = (fileName: string): string => nameOf(fileName).slice(0, 80).replace(/(-?(19|20)?\d{2,8})*(-\d+)*$/, '').replace(/^-|-$/g, '') || 'import';

/** The file of a mapping. */
const fileOf = ({ files }: Pick<Context, 'files'>, name: string): string => path.join(files.path, 'mappings', `${name}.json`);

/** The name of the kept mapping of files that are called so: by the whole name, else without the day at its end. */
export const keptNameOf = (context: Pick<Context, 'files'>, fileName: string): string | undefined =>
  [nameOf(fileName), mappingNameOf(fileName)].find((name) => existsSync(fileOf(context, name)));

/** The file of the mapping that is kept for files that are called so. */
export function findMappingFile(context: Pick<Context, 'files'>, fileName: string): string | undefined {
  const name = keptNameOf(context, fileName);
  return name === undefined ? undefined : fileOf(context, name);
}

/** The mappings of an organisation. */
export function mappingFiles(context: Context): MappingFiles {
  const folder = path.join(context.files.path, 'mappings');
  const audit = (name: string, actor: string) => context.state.audit.append({ actor, action: 'mapping.change', detail: { name } });
  const files: MappingFiles = {
    tables: (locale = context.settings.locale) => modelTables(locale),
    list: () => Promise.all(namesIn(folder).map((name) => summaryOf(name, fileOf(context, name)))),
    read: (name) => {
      const file = fileOf(context, name);
      if (!existsSync(file)) {
        throw new HostError('MAPPING_UNKNOWN', { name });
      }
      const text = readFileSync(file, 'utf8');
      return { text, revision: revisionOf(text) };
    },
    write: async (name, { revision, text }, actor) => {
      if (files.read(name).revision !== revision) {
        throw new HostError('MAPPING_CHANGED', { name });
      }
      files.parse(text, name);
      replaceFile(fileOf(context, name), text);
      await audit(name, actor);
      return files.read(name);
    },
    parse: (text, name) => intake.mappingOfText(text, fileOf(context, name)),
    keep: async (name, mapping, actor) => {
      const file = fileOf(context, name);
      const before = existsSync(file) ? readFileSync(file, 'utf8') : undefined;
      const text = typeof mapping === 'string' ? mapping : before === undefined ? `${JSON.stringify({ $schema: schema, ...mapping }, null, 2)}\n` : intake.withMapping(before, mapping);
      if (text !== before) {
        makeFolder(folder);
        replaceFile(file, text);
        await audit(name, actor);
      }
    },
  };
  return files;
}

const revisionOf = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 16);

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    throw unwritable(folder, error);
  }
}

const namesIn = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((file) => /^[a-z0-9]+(-[a-z0-9]+)*\.json$/.test(file))
        .map((file) => path.basename(file, '.json'))
        .sort()
    : [];

async function summaryOf(name: string, file: string): Promise<KeptMapping> {
  try {
    const mapping = await intake.readMapping(file);
    return { name, title: mapping.name ?? name, tables: [...new Set(mapping.into.map(({ table }) => table))], sourceSystem: mapping.sourceSystem ?? null, problem: null };
  } catch (error) {
    if (!HostError.is(error)) {
      throw error;
    }
    return { name, title: name, tables: [], sourceSystem: null, problem: error.message };
  }
}
