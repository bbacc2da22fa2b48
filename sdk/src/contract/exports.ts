import Type, { type Static } from 'typebox';

import { EvidencePart } from './evidence.js';

const id = Type.String({ minLength: 1, maxLength: 200 });

/** What can be exported: the checks, the checks by unit, the findings, the rows behind one finding or one figure, the actions, or why the score moved. */
export const ExportSubject = Type.Enum(['scorecard', 'units', 'findings', 'evidence', 'actions', 'comparison']);
export type ExportSubject = Static<typeof ExportSubject>;

/** The exporters of the host itself. They have no slash in their ids, so that no plugin can take them. */
export const ExportFormat = Type.Enum(['csv', 'json', 'sarif']);
export type ExportFormat = Static<typeof ExportFormat>;

/** Something that makes files: one of the host, or what an enabled plugin can make of a scorecard. */
export const ExporterSummary = Type.Object({
  id: Type.String({ description: 'One of the host, or the id of a plugin, a slash, and its own.', examples: ['csv', 'acme.spreadsheet/csv'] }),
  plugin: Type.Union([Type.String(), Type.Null()], { description: 'Null for those of the host.' }),
  doc: Type.String(),
  mediaType: Type.String({ examples: ['text/csv'] }),
  extension: Type.String({ examples: ['csv'] }),
  subjects: Type.Array(ExportSubject, { description: 'What it can make a file of. Plugins are given the scorecard.' }),
});
export type ExporterSummary = Static<typeof ExporterSummary>;

/** Which part of a subject is exported, as the screens choose it. What a subject has no use for is refused. */
export const ExportSelection = Type.Object(
  {
    check: Type.Optional(Type.String({ ...id, description: 'Of units: those of this check alone, with the limits of chance. Of evidence: the check, where no finding is named.' })),
    by: Type.Optional(Type.String({ ...id, description: 'Of the units of a check: the cut, such as `orgUnit`.' })),
    finding: Type.Optional(Type.String({ ...id, description: 'Of evidence: the finding, where no check is named.' })),
    part: Type.Optional(EvidencePart),
    lot: Type.Optional(Type.String({ minLength: 1, maxLength: 40, description: 'Of evidence: rows come in an order drawn by this lot.' })),
    from: Type.Optional(Type.String({ ...id, description: 'Of a comparison: the earlier run, which has to be named.' })),
    to: Type.Optional(Type.String({ ...id, description: 'Of a comparison: the later run. Default: the latest.' })),
    bom: Type.Optional(Type.Boolean({ description: 'Of CSV: begin with a byte order mark, by which spreadsheets know UTF-8. Default: without.' })),
  },
  { additionalProperties: false },
);
export type ExportSelection = Static<typeof ExportSelection>;
