import type { Mapping, MappingPlan, ModelTable, UploadColumn, UploadLook, UploadSummary } from '@touchstone/sdk/contract';
import { type TableDefinition, tables } from '@touchstone/sdk/model';

import * as intake from '../intake/index.js';
import { columnsOf } from '../model/ddl.js';
import { docIn } from '../model/docs/doc-in.js';

interface LookedAt {
  readonly upload: UploadSummary;
  readonly kept: { readonly text: string; readonly mapping: Mapping } | undefined;
  readonly mappingName: string;
  readonly timezone: string;
}

/** What a file holds, told for a page. A mapping that is kept for such files, and that reads columns this one has, comes before a guess. */
export function lookOf(look: intake.FileLook, { kept, mappingName, timezone, upload }: LookedAt): UploadLook {
  const names = new Set(look.profiles.map(({ name }) => name));
  const remembered = kept && intake.planOf(kept.mapping);
  const fits = remembered?.columns.some(({ column }) => names.has(column)) === true;
  const plan = fits ? intake.completePlan({ ...remembered, columns: remembered.columns.filter(({ column }) => names.has(column)) }, look.profiles) : look.proposal.plan;
  // A kept mapping that says more than a plan can is shown as it stands.
  const asText = kept !== undefined && remembered === undefined;
  return {
    upload,
    rows: look.rows,
    encoding: look.encoding ?? null,
    columns: look.profiles.map((profile) => columnOf(profile, look, fits ? plan : undefined)),
    plan: asText ? null : (plan ?? emptyPlan(timezone)),
    mapping: asText ? kept.text : null,
    mappingName,
  };
}

const emptyPlan = (timezone: string): MappingPlan => ({ table: 'case', timezone, decimal: '.', columns: [] });

function columnOf({ distinct, filled, formats, name, personal, samples, values }: intake.FileLook['profiles'][number], { proposal }: intake.FileLook, remembered: MappingPlan | undefined): UploadColumn {
  const note = proposal.notes.find(({ column }) => column === name);
  const known = remembered?.columns.find(({ column }) => column === name);
  const guessed = note?.guess ?? null;
  return {
    name,
    filled,
    distinct,
    samples: personal ? [] : [...samples],
    values: personal ? [] : [...values],
    formats: [...formats],
    becomes: remembered ? (known ? `${remembered.table}.${known.becomes}` : null) : guessed,
    confidence: known ? 1 : (note?.confidence ?? 0),
    because: known ? 'kept-mapping' : (note?.because ?? 'unknown'),
  };
}

/** The tables of the model that a file may fill, described in a language. */
export const modelTables = (locale: string): ModelTable[] =>
  Object.values<TableDefinition>(tables)
    .filter(({ name }) => name !== 'import_batch')
    .map((table) => ({
      name: table.name,
      doc: docIn(locale, table.doc),
      tier: table.tier,
      columns: columnsOf(table).map((column) => ({
        name: column.name,
        doc: docIn(locale, column.definition.doc),
        type: column.definition.type,
        required: column.required,
        key: table.key.includes(column.key),
        values: [...(column.definition.values ?? [])],
        words: Object.keys(intake.vocabularyOf(table.name, column)?.meanings ?? {}),
      })),
    }));
