import { type ColumnDefinition, columnName } from './column.js';
import type { TableArea, TableDefinition } from './table.js';
import { tables } from './tables/index.js';

const areas: Record<TableArea, string> = {
  organisation: 'Organisation and time',
  people: 'People',
  commerce: 'Customers and commerce',
  contacts: 'Contacts',
  listening: 'Listening',
  governance: 'Governance',
};

const introduction = `# The CRM model

Every table is optional but those of tier 0; the higher tiers unlock more principles. Moments are kept in UTC, durations in whole
seconds, money in minor units (such as cents) of an ISO 4217 currency. Times marked *planned* say what is due, not what has happened.
A row with the same key as an earlier one replaces it. Every table also keeps \`import_batch_id\`, \`source_system\` and \`source_ref\`,
which lead from a row back to the file it came from.

Privacy: **P0** none · **P1** pseudonymous id · **P2** direct identifier · **P3** free text · **P4** human resources, health or special.
`;

/** Letters as a Markdown table needs them, where a bar would end the cell. */
const cell = (text: string): string => text.replaceAll('|', '\\|');

function typeOf({ type, values, target, planned }: ColumnDefinition): string {
  const what = target ? `[${target}](#${target})` : values ? values.map((value) => `\`${value}\``).join(' ') : type;
  return planned ? `${what}, *planned*` : what;
}

function rangeOf({ unit, minimum, maximum }: ColumnDefinition): string {
  const range =
    minimum !== undefined && maximum !== undefined
      ? `${minimum} to ${maximum}`
      : minimum !== undefined
        ? `from ${minimum}`
        : maximum !== undefined
          ? `up to ${maximum}`
          : undefined;
  return [unit, range].filter((part) => part !== undefined).join(', ');
}

function row(key: string, definition: ColumnDefinition): string {
  const cells = [
    `\`${columnName(key, definition.type)}\``,
    `\`${key}\``,
    typeOf(definition),
    rangeOf(definition),
    definition.required ? 'yes' : '',
    definition.privacy,
    definition.doc,
  ];
  return `| ${cells.map(cell).join(' | ')} |`;
}

function section(table: TableDefinition): string {
  const { name, doc, tier, key, minimumGroup, columns } = table;
  const nameOf = (columnKey: string) => `\`${columnName(columnKey, columns[columnKey]?.type ?? 'text')}\``;
  const notes = [
    `Tier ${tier}.`,
    `Key: ${key.map(nameOf).join(', ')}.`,
    ...(table.occursAt ? [`A row comes into being at ${nameOf(table.occursAt)}.`] : []),
    ...(minimumGroup ? [`Rows with ${nameOf(minimumGroup.column)} below ${minimumGroup.size} are refused.`] : []),
  ];
  return [
    `### ${name}`,
    '',
    doc,
    notes.join(' '),
    '',
    '| Column | In code | Type | Unit and range | Required | Privacy | Meaning |',
    '|---|---|---|---|---|---|---|',
    ...Object.entries(columns).map(([columnKey, definition]) => row(columnKey, definition)),
    '',
  ].join('\n');
}

/** The reference page of the CRM model in Markdown, table by table. */
export function renderReferencePage(): string {
  const all: readonly TableDefinition[] = Object.values(tables);
  const parts = Object.entries(areas).flatMap(([area, title]) => [
    `## ${title}\n`,
    ...all.filter((table) => table.area === area).map(section),
  ]);
  return [introduction, ...parts].join('\n');
}
