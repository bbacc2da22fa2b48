import type { CommandResult, CommandSummary, ExporterSummary } from '@touchstone/sdk/contract';

import type { OrganisationCommands } from '../../services/commands.js';
import type { OrganisationExporters } from '../../services/exporters.js';
import { viewQuery } from '../view-options.js';
import type { Request } from './remote-organisation.js';

/** `acme.desk/tickets` as two steps of an address: of the plugin, and of its own. */
function steps(id: string): readonly [plugin: string, own: string] {
  const [plugin = '', own = ''] = id.split('/');
  return [encodeURIComponent(plugin), encodeURIComponent(own)];
}

/** The exporters of an organisation that a server holds. */
export function remoteExporters(fetch: (path: string, query: NonNullable<Request['query']>) => Promise<Response>): OrganisationExporters {
  return {
    list: async () => (await (await fetch('/exporters', {})).json()) as ExporterSummary[],
    render: async (exporter, { subject = 'scorecard', bom, period, unit, ...selection } = {}) => {
      const [plugin, own] = steps(exporter);
      const view = viewQuery({ ...(period !== undefined && { period }), ...(unit && { unit }) });
      const query = { ...selection, ...view, ...(bom !== undefined && { bom: String(bom) }) };
      const isOfPlugin = exporter.includes('/');
      const path = isOfPlugin ? `/plugins/${plugin}/exporters/${own}/file` : `/exports/${subject}`;
      const answer = await fetch(path, isOfPlugin ? query : { ...query, format: exporter });
      const [, name = own] = /filename="([^"]+)"/.exec(answer.headers.get('content-disposition') ?? '') ?? [];
      return { name, mediaType: (answer.headers.get('content-type') ?? '').replace(/;.*$/, ''), chunks: textOf(answer) };
    },
  };
}

/** The text of an answer as it arrives; its byte order mark stays. */
export async function* textOf({ body }: Response): AsyncIterable<string> {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  for await (const bytes of body ?? new ReadableStream<Uint8Array>()) {
    yield decoder.decode(bytes, { stream: true });
  }
  yield decoder.decode();
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
