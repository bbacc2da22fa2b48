import type { ExporterSummary, Scorecard } from '@touchstone/sdk/contract';

import { HostError } from '../base/errors.js';
import * as host from '../host/index.js';
import { settingsFor } from './given-to-plugins.js';

/** What a plugin made of a scorecard. */
export interface ExportedFile {
  /** The name of the organisation and of the exporter, with the extension that it declares. */
  readonly name: string;
  readonly mediaType: string;
  readonly text: string;
}

/** What an organisation's plugins can make of its scorecard. */
export interface OrganisationExporters {
  /** The exporters of the enabled plugins, sorted by id. Runs nothing. */
  list(): Promise<readonly ExporterSummary[]>;
  /**
   * Has a plugin render the scorecard of the latest run, its sentences in a language, by default the organisation's. Throws
   * `EXPORTER_UNKNOWN`, `SCORECARD_MISSING`, and what a call of a plugin's code throws.
   */
  render(exporter: string, locale?: string): Promise<ExportedFile>;
}

interface ExporterParts {
  readonly context: host.OrganisationContext;
  /** The scorecard of the latest run. */
  readonly scorecard: (locale?: string) => Promise<Scorecard | undefined>;
}

/** The exporters of an organisation, as its plugins have them now. */
export function organisationExporters({ context, scorecard }: ExporterParts): OrganisationExporters {
  const { contributions, running, settings } = context;
  return {
    list: () =>
      Promise.resolve(contributions.exporters.list().map(({ id, plugin, contribution: { doc, mediaType, extension } }) => ({ id, plugin, doc, mediaType, extension }))),
    render: async (id, locale) => {
      const found = contributions.exporters.get(id);
      if (!found) {
        throw new HostError('EXPORTER_UNKNOWN', { exporter: id, known: contributions.exporters.list().map((each) => each.id).join(', ') || 'none' });
      }
      const document = await scorecard(locale);
      if (!document) {
        throw new HostError('SCORECARD_MISSING', { id: settings.id });
      }
      const { plugin, contribution } = found;
      const given = { scorecard: document, settings: settingsFor(context, plugin) };
      const text = await host.askRender(running, { plugin, id, now: document.run.asOf, given });
      return { name: `${settings.id}-${contribution.id}.${contribution.extension}`, mediaType: contribution.mediaType, text };
    },
  };
}
