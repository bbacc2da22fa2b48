import { describe, expect, it } from 'vitest';

import { IdValue } from '../../expression/value.js';
import { type ColumnDefinition, columnName } from '../column.js';
import type { TableDefinition } from '../table.js';
import { tables } from './index.js';

const all = new Map<string, TableDefinition>(Object.entries(tables));
const columns = [...all.values()].flatMap((table) =>
  Object.entries(table.columns).map(([key, definition]) => ({ at: `${table.name}.${key}`, table, key, definition })),
);
const times: readonly ColumnDefinition['type'][] = ['timestamp', 'date', 'month'];

/** What a path of column keys leads to: a table's name, a column's type, or nothing where a step is wrong. */
function follow(table: TableDefinition | undefined, path: readonly string[]): string | undefined {
  const [key, ...rest] = path;
  if (key === '$self') {
    return table && 'id' in table.columns ? table.name : undefined;
  }
  const definition = key === undefined ? undefined : table?.columns[key];
  return rest.length > 0 ? follow(all.get(definition?.target ?? ''), rest) : (definition?.target ?? definition?.type);
}

describe('every table of the model', () => {
  it('is found under its own name', () => {
    expect([...all].filter(([name, table]) => table.name !== name)).toEqual([]);
  });

  it('says in one sentence what it is, and how one and many of its rows are called', () => {
    const wrong = [...all.values()].filter(({ doc, noun }) => !/^[A-Z][^.]*\.$/.test(doc) || noun.some((word) => word === ''));
    expect(wrong).toEqual([]);
  });

  it('names columns of its own as key, time of origin and smallest group', () => {
    const wrong = [...all.values()].filter(
      ({ columns: own, key, occursAt, minimumGroup }) =>
        key.length === 0 ||
        key.some((part) => !(part in own)) ||
        (occursAt !== undefined && !times.includes(own[occursAt]?.type ?? 'text')) ||
        (minimumGroup !== undefined && own[minimumGroup.column]?.required !== true),
    );
    expect(wrong).toEqual([]);
  });

  it('is identified by its id alone where it has one, which is then required', () => {
    const wrong = [...all.values()].filter(
      ({ columns: own, key }) => own['id'] && (key.join() !== 'id' || own['id'].type !== 'id' || !own['id'].required),
    );
    expect(wrong).toEqual([]);
  });

  it('reaches its dimensions by paths that lead where they should', () => {
    const goals: Record<string, readonly string[]> = {
      orgUnit: ['org_unit'],
      channel: ['channel'],
      topic: ['topic'],
      product: ['product'],
      queue: ['org_unit'],
      priority: ['choice'],
      language: ['text'],
      segment: ['text'],
    };
    const wrong = [...all.values()].flatMap((table) =>
      Object.entries(table.dimensions ?? {}).flatMap(([name, paths]) =>
        paths.filter((path) => !goals[name]?.includes(follow(table, path) ?? '')).map((path) => [table.name, name, ...path]),
      ),
    );
    expect(wrong).toEqual([]);
  });
});

describe('every column of the model', () => {
  it('says in one sentence what it means', () => {
    expect(columns.filter(({ definition }) => !/^[A-Z].*[^.]\.$/.test(definition.doc)).map(({ at }) => at)).toEqual([]);
  });

  it('has a key in camel case that ends in Id only where it leads to no table', () => {
    const wrong = columns.filter(
      ({ key, definition }) =>
        !/^[a-z][a-zA-Z0-9]*$/.test(key) || (definition.type !== 'id' && key.endsWith('Id')) || key in IdValue.prototype || key === 'node',
    );
    expect(wrong.map(({ at }) => at)).toEqual([]);
  });

  it('has an SQL name of its own within the table', () => {
    for (const table of all.values()) {
      const names = Object.entries(table.columns).map(([key, { type }]) => columnName(key, type));
      expect(new Set(names).size, table.name).toBe(names.length);
    }
  });

  it('leads, where it is a reference, to a table that is identified by an id', () => {
    const wrong = columns.filter(
      ({ definition }) => definition.type === 'reference' && all.get(definition.target ?? '')?.key.join() !== 'id',
    );
    expect(wrong.map(({ at }) => at)).toEqual([]);
  });

  it('is at least as private, where it is a reference, as the id it leads to', () => {
    const wrong = columns.filter(({ definition }) => {
      const target = all.get(definition.target ?? '')?.columns['id'];
      return target !== undefined && definition.privacy < target.privacy;
    });
    expect(wrong.map(({ at }) => at)).toEqual([]);
  });

  it('hides nothing behind a reference to a thing that stands for no person', () => {
    const wrong = columns.filter(({ definition }) => {
      const target = all.get(definition.target ?? '')?.columns['id'];
      return target?.privacy === 'P0' && definition.privacy !== 'P0';
    });
    expect(wrong.map(({ at }) => at)).toEqual([]);
  });

  it('counts numbers in a unit, unless it is a position on a scale of its own', () => {
    const wrong = columns.filter(
      ({ definition: { type, unit, minimum, maximum } }) =>
        ['integer', 'decimal', 'seconds', 'money'].includes(type) && unit === undefined && (minimum === undefined || maximum === undefined),
    );
    expect(wrong.map(({ at }) => at)).toEqual(['target.value', 'order_line.line', 'standard.target']);
  });

  it('is planned only where it is a time', () => {
    expect(columns.filter(({ definition }) => definition.planned && !times.includes(definition.type))).toEqual([]);
  });

  it('is planned where its name speaks of what is due or promised', () => {
    const wrong = columns.filter(
      ({ key, definition }) =>
        times.includes(definition.type) && /due|promised|target|expires|valid|planned/i.test(key) && !definition.planned,
    );
    expect(wrong.map(({ at }) => at)).toEqual([]);
  });

  it('keeps a currency beside its amounts', () => {
    const wrong = columns.filter(({ table, definition }) => definition.type === 'money' && !('currency' in table.columns));
    expect(wrong.map(({ at }) => at)).toEqual([]);
  });
});
