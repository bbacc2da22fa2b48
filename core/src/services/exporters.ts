import type { ExporterSummary } from '@touchstone/sdk/contract';

import { HostError } from '../base/errors.js';
import * as host from '../host/index.js';
import { type ExportedFile, type ExportRequest, fileName, refuseUnusable, viewOf } from './export/export-request.js';
import { type Exportable, exportByHost, hostExporters } from './export/host-exporters.js';
import { settingsFor } from './given-to-plugins.js';

export type { ExportedFile, ExportRequest } from './export/export-request.js';

/** What can be made of an organisation's scorecard and what stands behind it, by the host and by its plugins. */
export interface OrganisationExporters {
  /** The exporters of the host, then those of the enabled plugins, sorted by id. Runs nothing. */
  list(): Promise<readonly ExporterSummary[]>;
  /**
   * Makes a file of what the latest run says; a plugin is given the scorecard. Throws `EXPORTER_UNKNOWN`, `EXPORT_INVALID`,
   * `SCORECARD_MISSING`, what asking for the subject throws, and what a call of a plugin's code throws.
   */
  render(exporter: string, request?: ExportRequest): Promise<ExportedFile>;
}

/** The exporters of an organisation, as its plugins have them now. */
export function organisationExporters(context: host.OrganisationContext, organisation: Exportable): OrganisationExporters {
  const { contributions, running, settings } = context;
  const ofPlugins = (): readonly ExporterSummary[] =>
    contributions.exporters.list().map(({ id, plugin, contribution: { doc, mediaType, extension } }) => ({ id, plugin, doc, mediaType, extension, subjects: ['scorecard'] }));
  const list = () => [...hostExporters, ...ofPlugins()];
  return {
    list: () => Promise.resolve(list()),
    render: async (id, request = {}) => {
      const own = hostExporters.find((each) => each.id === id);
      if (own) {
        return exportByHost(organisation, own, request);
      }
      const found = contributions.exporters.get(id);
      if (!found) {
        throw new HostError('EXPORTER_UNKNOWN', { exporter: id, known: list().map((each) => each.id).join(', ') });
      }
      const { subject = 'scorecard', locale } = request;
      if (subject !== 'scorecard') {
        throw new HostError('EXPORT_INVALID', { reason: `${id} can be made of the scorecard, not of ${subject}` });
      }
      refuseUnusable(subject, request);
      const document = await organisation.scorecard(locale, viewOf(request));
      if (!document) {
        throw new HostError('SCORECARD_MISSING', { id: settings.id });
      }
      const { plugin, contribution } = found;
      const given = { scorecard: document, settings: settingsFor(context, plugin) };
      const text = await host.askRender(running, { plugin, id, now: document.run.asOf, given });
      return { name: fileName([settings.id, contribution.id], contribution.extension), mediaType: contribution.mediaType, chunks: once(text) };
    },
  };
}

async function* once(text: string): AsyncIterable<string> {
  yield text;
}
