import Type, { type Static } from 'typebox';

/** What an enabled plugin can make of a scorecard. */
export const ExporterSummary = Type.Object({
  id: Type.String({ description: 'The id of the plugin, a slash, and its own.', examples: ['acme.spreadsheet/csv'] }),
  plugin: Type.String(),
  doc: Type.String(),
  mediaType: Type.String({ examples: ['text/csv'] }),
  extension: Type.String({ examples: ['csv'] }),
});
export type ExporterSummary = Static<typeof ExporterSummary>;
