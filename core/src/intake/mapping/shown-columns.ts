import type { Mapping, MappingRule } from '@touchstone/sdk/contract';

import { columnsOf } from '../../model/ddl.js';
import { tableOf } from './check-mapping.js';

function readBy(rule: MappingRule): string[] {
  if (typeof rule === 'string') {
    return [rule];
  }
  const parts = [...(rule.first ?? []), rule.then, rule.else, rule.plusSeconds, rule.sum, rule.mean, rule.min, rule.max];
  return [...[rule.from ?? []].flat(), ...(rule.key ?? []), ...parts.filter((part) => part !== undefined).flatMap(readBy)];
}

/**
 * The columns of a file that may be shown with its rejects: those that become something without any bearing on a person. What the
 * mapping does not read may hold anything, and is never shown.
 */
export function shownColumns(mapping: Mapping): string[] {
  const shown = new Set<string>();
  const personal = new Set<string>();
  for (const target of mapping.into) {
    const table = tableOf(target.table);
    for (const [name, rule] of Object.entries(target.columns)) {
      const definition = table && columnsOf(table).find((column) => column.name === name)?.definition;
      const names = readBy(rule);
      for (const column of names) {
        (isImpersonal(definition) ? shown : personal).add(column);
      }
    }
  }
  return [...shown].filter((column) => !personal.has(column));
}

function isImpersonal(definition: { privacy: string; type: string; target?: string } | undefined): boolean {
  if (definition?.type !== 'reference') {
    return definition?.privacy === 'P0';
  }
  const id = definition.target === undefined ? undefined : tableOf(definition.target)?.columns['id'];
  return id?.privacy === 'P0';
}
