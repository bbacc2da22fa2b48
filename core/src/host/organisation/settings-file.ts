import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

import { organisationSchema, type OrganisationSettings } from '@touchstone/sdk/schema';
import { findNodeAtLocation, type Node, parse, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';

import { HostError } from '../../base/errors.js';
import { createValidator, pointerKeys } from '../validate.js';
import { findMeaningProblem } from './settings-meaning.js';

const findProblem = createValidator(() => organisationSchema);

/** The settings of an organisation as they were read. */
export interface SettingsFile {
  readonly settings: OrganisationSettings;
  readonly text: string;
  /** Changes whenever the settings judge by something else; not with comments, layout the list of people, or how they approve. */
  readonly version: string;
}

interface Place {
  readonly line: number;
  readonly column: number;
}

/** The line and the column, both from 1, of an offset. */
export function placeAt(text: string, offset: number): Place {
  const before = text.slice(0, offset);
  return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
}

/** The node that a pointer leads to, or the nearest one above it that is there. */
function nearestNode(tree: Node, keys: readonly (string | number)[]): Node {
  for (let length = keys.length; length > 0; length -= 1) {
    const steps = keys.slice(0, length).map((key) => (/^\d+$/.test(String(key)) ? Number(key) : key));
    const found = findNodeAtLocation(tree, steps) ?? findNodeAtLocation(tree, [...keys.slice(0, length)]);
    if (found) {
      return found.parent?.type === 'property' ? found.parent : found;
    }
  }
  return tree;
}

/** Where in the text of a settings file a JSON pointer leads. */
export function placeOf(text: string, pointer: string): Place {
  const tree = parseTree(text);
  return tree ? placeAt(text, nearestNode(tree, pointerKeys(pointer)).offset) : { line: 1, column: 1 };
}

/** Reads settings from text. Throws `ORGANISATION_INVALID` with line and column. */
export function parseSettings(text: string, file: string): SettingsFile {
  const errors: ParseError[] = [];
  const value: unknown = parse(text.replace(/^\uFEFF/, ' '), errors, { allowTrailingComma: true });
  const [syntax] = errors;
  if (syntax) {
    const reason = `is not JSON: ${printParseErrorCode(syntax.error)}`;
    throw new HostError('ORGANISATION_INVALID', { file, ...placeAt(text, syntax.offset), path: 'the file', reason });
  }
  const problem = findProblem(value) ?? findMeaningProblem(value as OrganisationSettings);
  if (problem) {
    const path = problem.path === '' ? 'the file' : problem.path;
    throw new HostError('ORGANISATION_INVALID', { file, ...placeOf(text, problem.path), path, reason: problem.reason });
  }
  const settings = value as OrganisationSettings;
  // Who is listed and who approves moves no figure, and settings without people keep the version they had.
  const judging = Object.fromEntries(Object.entries(settings).filter(([name]) => name !== 'people' && name !== 'fourEyes'));
  return { settings, text, version: createHash('sha256').update(JSON.stringify(sorted(judging))).digest('hex').slice(0, 16) };
}

/** Reads `touchstone.json`. Throws `ORGANISATION_INVALID`, and `ORGANISATION_UNKNOWN` when it cannot be read. */
export function readSettings(file: string): SettingsFile {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (cause) {
    throw new HostError('ORGANISATION_UNKNOWN', { path: file.replace(/[/\\]touchstone\.json$/, '') }, { cause });
  }
  return parseSettings(text, file);
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) {
    return value.map(sorted);
  }
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, each]) => [key, sorted(each)]));
  }
  return value;
}
