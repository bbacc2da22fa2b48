import { columnName, type TableDefinition, tables } from '@touchstone/sdk/model';

/**
 * The tables whose rows tell of dealings with one customer, and by which of their references they belong to one: a row that has one of
 * them goes with the customer. In an order in which what a row may refer to comes before it.
 */
const personalReferences: Readonly<Partial<Record<keyof typeof tables, readonly string[]>>> = {
  customer: [],
  order: ['customer'],
  case: ['customer', 'order'],
  survey_invite: ['customer', 'case'],
  customer_status: ['customer'],
  order_line: ['order'],
  return_request: ['order', 'case'],
  offer: ['case'],
  call: ['case'],
  self_service_session: ['customer'],
  case_event: ['case'],
  message: ['case'],
  commitment: ['case'],
  complaint: ['case'],
  survey_response: ['invite', 'case'],
  review: ['case'],
  mention: ['case'],
};

/** A reference from one table to another, by the name of its column. */
export interface ReferenceColumn {
  readonly column: string;
  readonly target: string;
}

/** Rows of a table that go with a customer. */
export interface PersonalTable {
  readonly table: string;
  /** Rows that refer so to what goes, go too. */
  readonly references: readonly ReferenceColumn[];
  /** Whether other rows may belong to these by their id. */
  readonly isReferred: boolean;
}

/** Rows of a table that stay and only forget what they refer to. */
export interface Pointer extends ReferenceColumn {
  readonly table: string;
}

const definitions: readonly TableDefinition[] = Object.values(tables);

function referencesOf(table: TableDefinition): (ReferenceColumn & { readonly key: string })[] {
  return Object.entries(table.columns).flatMap(([key, { type, target }]) => (target === undefined ? [] : [{ key, column: columnName(key, type), target }]));
}

const referred = new Set<string>(['customer', 'order', 'case', 'survey_invite']);

/** What goes with a customer, what is referred to before what refers to it. */
export const personalTables: readonly PersonalTable[] = Object.entries(personalReferences).map(([table, keys]) => {
  const definition = definitions.find(({ name }) => name === table);
  return {
    table,
    references: definition ? referencesOf(definition).filter(({ key }) => keys.includes(key)) : [],
    isReferred: referred.has(table),
  };
});

/** All other references to such rows: of a defect to the case that told of it, of a review of an employee's work. Their rows are about something else. */
export const pointers: readonly Pointer[] = definitions.flatMap((table) => {
  const own = personalTables.find((each) => each.table === table.name)?.references.map(({ column }) => column) ?? [];
  return referencesOf(table)
    .filter(({ column, target }) => referred.has(target) && !own.includes(column))
    .map(({ column, target }) => ({ table: table.name, column, target }));
});
