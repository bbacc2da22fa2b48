import type { MappingPlan } from '@touchstone/sdk/contract';
import { type TableDefinition, tables } from '@touchstone/sdk/model';
import fc from 'fast-check';
import { expect, it } from 'vitest';

import { columnsOf } from '../../model/ddl.js';
import { withMapping } from '../mapping/edit-mapping.js';
import { completePlan, mappingOf } from './plan-mapping.js';
import type { ColumnProfile } from './profile.js';
import { planOf } from './read-plan.js';

const profile = (name: string): ColumnProfile => ({
  ...{ name, filled: 3, distinct: 3, samples: ['New', 'telefon', '3:20'], values: [{ value: 'New', rows: 2 }], formats: [{ format: 'dd/MM/yyyy', rows: 3 }] },
  ...{ dates: ['dd/MM/yyyy'], ambiguous: false, clock: undefined, decimal: '.', personal: undefined },
});

const anyPlan: fc.Arbitrary<MappingPlan> = fc.constantFrom(...Object.values<TableDefinition>(tables)).chain((table) =>
  fc.record({
    table: fc.constant(table.name),
    timezone: fc.constantFrom('Europe/Prague', 'Europe/Riga'),
    decimal: fc.constantFrom(',' as const, '.' as const),
    columns: fc
      .subarray(columnsOf(table).map(({ name }) => name).filter((name) => name !== 'external_ref'))
      .map((names) => names.map((becomes, place) => ({ column: `Column ${place}`, becomes, ...(becomes.endsWith('_at') && place % 2 === 0 && { clock: 'Time' }) }))),
  }),
);

it('reads out of a mapping the plan that it was made of, whatever the table', () => {
  fc.assert(
    fc.property(anyPlan, (plan) => {
      const complete = completePlan(plan, plan.columns.map(({ column }) => profile(column)));
      expect(planOf(mappingOf(complete, 'x'))).toEqual(complete);
    }),
    { numRuns: 300 },
  );
});

it('finds no plan in a mapping that says more than one can', () => {
  const mapping = mappingOf({ table: 'case', timezone: 'Europe/Riga', decimal: '.', columns: [{ column: 'When', becomes: 'opened_at' }] }, 'x');
  expect(planOf({ ...mapping, into: mapping.into.map((target) => ({ ...target, where: [{ from: 'Kind', isNot: 'test' }] })) })).toBeUndefined();
});

it('changes only what differs in the text of a mapping, and leaves comments and what a plan knows nothing of', () => {
  const text = '{\n  // Of the help desk.\n  "notes": ["Ask Eva."],\n  "timezone": "Europe/Riga",\n  "file": { "delimiter": ";", "decimal": "," },\n  "into": [{ "table": "order", "columns": { "id": "No." /* the number */ } }]\n}\n';
  const edited = withMapping(text, { timezone: 'Europe/Riga', into: [{ table: 'order', columns: { id: 'No.', placed_at: 'When' } }] });
  expect(edited).toContain('// Of the help desk.');
  expect(edited).toContain('/* the number */');
  expect(edited).toContain('"placed_at": "When"');
  expect(edited).toContain('"delimiter": ";"');
  expect(edited).not.toContain('"decimal"');
});
