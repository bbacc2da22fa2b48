import type { Mapping } from '@touchstone/sdk/contract';
import { applyEdits, type JSONPath, modify, parse } from 'jsonc-parser';

type Json = Readonly<Record<string, unknown>>;

const isRecord = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * The text of a mapping that says what another mapping says. Only what differs is written anew: comments, order and layout of
 * the rest stay, and so do properties that a plan knows nothing of, such as notes and how the file is read.
 */
export function withMapping(text: string, wanted: Mapping): string {
  const before = parse(text, [], { allowTrailingComma: true }) as Json;
  const after = { ...before, ...wanted, ...((before['file'] !== undefined || wanted.file !== undefined) && { file: fileOf(before['file'], wanted) }) };
  return changes(before, after, []).reduce((edited, { path, value }) => {
    const eol = edited.includes('\r\n') ? '\r\n' : '\n';
    return applyEdits(edited, modify(edited, path, value, { formattingOptions: { insertSpaces: true, tabSize: 2, eol } }));
  }, text);
}

/** How the file is read, with the decimal mark of the wanted mapping and all else as it was. */
function fileOf(before: unknown, { file }: Mapping): Json | undefined {
  const { decimal: _decimal, ...rest } = isRecord(before) ? before : {};
  const all = { ...rest, ...(file?.decimal !== undefined && { decimal: file.decimal }) };
  return Object.keys(all).length > 0 ? all : undefined;
}

interface Change {
  readonly path: JSONPath;
  readonly value: unknown;
}

/** What has to be said anew, place by place. Lists of other lengths are said anew whole. */
function changes(before: unknown, after: unknown, path: JSONPath): Change[] {
  if (isRecord(before) && isRecord(after)) {
    const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
    return keys.flatMap((key) => changes(before[key], after[key], [...path, key]));
  }
  if (Array.isArray(before) && Array.isArray(after) && before.length === after.length) {
    return before.flatMap((item, index) => changes(item, after[index], [...path, index]));
  }
  return JSON.stringify(before) === JSON.stringify(after) ? [] : [{ path, value: after }];
}
