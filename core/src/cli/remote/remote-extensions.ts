import type { CommandResult, CommandSummary, ExporterSummary } from '@touchstone/sdk/contract';

import type { OrganisationCommands } from '../../services/commands.js';
import type { OrganisationExporters } from '../../services/exporters.js';

/** `acme.desk/tickets` as two steps of an address: of the plugin, and of its own. */
function steps(id: string): readonly [plugin: string, own: string] {
  const [plugin = '', own = ''] = id.split('/');
  return [encodeURIComponent(plugin), encodeURIComponent(own)];
}

/** The exporters of an organisation that a server holds. */
export function remoteExporters(fetch: (path: string, query: Readonly<Record<string, string | undefined>>) => Promise<Response>): OrganisationExporters {
  return {
    list: async () => (await (await fetch('/exporters', {})).json()) as ExporterSummary[],
    render: async (exporter, locale) => {
      const [plugin, own] = steps(exporter);
      const answer = await fetch(`/plugins/${plugin}/exporters/${own}/file`, { locale });
      const [, name = own] = /filename="([^"]+)"/.exec(answer.headers.get('content-disposition') ?? '') ?? [];
      return { name, mediaType: (answer.headers.get('content-type') ?? '').replace(/;.*$/, ''), text: await answer.text() };
    },
  };
}

/** The commands of an organisation that a server holds, which records its own actor. */
export function remoteCommands(ask: <T>(path: string, body?: unknown) => Promise<T>): OrganisationCommands {
  return {
    list: () => ask<CommandSummary[]>('/commands'),
    run: (command, told) => {
      const [plugin, own] = steps(command);
      return ask<CommandResult>(`/plugins/${plugin}/commands/${own}/runs`, { arguments: told });
    },
  };
}
