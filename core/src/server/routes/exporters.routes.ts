import { Readable } from 'node:stream';

import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { ExporterSummary, ExportFormat, ExportSelection, ExportSubject, Problem } from '@touchstone/sdk/contract';
import type { FastifyReply } from 'fastify';
import Type from 'typebox';

import type { ExportedFile } from '../../services/exporters.js';
import { answers, ExporterParams, NoQuery, OrganisationParams, toView, ViewQuery } from '../parameters.js';
import type { ServedOrganisations } from '../served-organisations.js';
import { started } from '../started.js';

const ExportParams = Type.Object({ ...OrganisationParams.properties, subject: ExportSubject });
const ExportQuery = Type.Object(
  { ...ExportSelection.properties, ...ViewQuery.properties, format: Type.Enum(ExportFormat.enum, { default: 'csv', description: 'SARIF is for findings alone.' }) },
  { additionalProperties: false },
);

/** A file, made while it is sent. */
const file = {
  200: {
    description: 'The file.',
    content: {
      'text/csv': { schema: Type.Unsafe<Readable>(Type.String()) },
      'application/json': { schema: Type.Unsafe<Readable>(Type.String()) },
      'application/sarif+json': { schema: Type.Unsafe<Readable>(Type.String()) },
    },
  },
  '4xx': Problem,
  '5xx': Problem,
};

/** `/organisations/:organisation/exporters` and `/exports`: what can be made of the scorecard and what stands behind it, to be kept as a file. */
export function exportersRoutes(organisations: ServedOrganisations): FastifyPluginAsyncTypebox {
  return async (app) => {
    app.get('/organisations/:organisation/exporters', {
      schema: { tags: ['exports'], summary: 'The exporters of the host and of the enabled plugins. Runs nothing.', params: OrganisationParams, querystring: NoQuery, response: answers(200, Type.Array(ExporterSummary)) },
      handler: async ({ params }) => [...(await organisations.get(params.organisation).services.exporters.list())],
    });

    app.get('/organisations/:organisation/exports/:subject', {
      exposeHeadRoute: false,
      config: { longLived: true },
      schema: { tags: ['exports'], summary: 'What the latest run says, as a file: CSV, JSON or SARIF.', params: ExportParams, querystring: ExportQuery, response: file },
      handler: async ({ params, query }, reply) => {
        const { format, check, by, finding, part, lot, from, to, bom, locale } = query;
        const selection = { check, by, finding, part, lot, from, to, bom };
        const chosen = Object.fromEntries(Object.entries(selection).filter(([, value]) => value !== undefined)) as ExportSelection;
        return send(reply, await organisations.get(params.organisation).services.exporters.render(format, { ...chosen, ...toView(query), locale, subject: params.subject }));
      },
    });

    app.get('/organisations/:organisation/plugins/:plugin/exporters/:exporter/file', {
      config: { longLived: true },
      schema: {
        tags: ['exports'],
        summary: 'The scorecard of the latest run, as a plugin renders it.',
        params: ExporterParams,
        querystring: ViewQuery,
        response: answers(200, Type.Unsafe<Readable>({ type: 'string', format: 'binary' })),
      },
      handler: async ({ params, query }, reply) =>
        send(reply, await organisations.get(params.organisation).services.exporters.render(`${params.plugin}/${params.exporter}`, { locale: query.locale, ...toView(query) })),
    });
  };
}

async function send(reply: FastifyReply, { name, mediaType, chunks }: ExportedFile): Promise<FastifyReply> {
  const first = await started(chunks);
  return reply
    // What a stranger wrote may be a page: it is kept, and never opened under this address.
    .header('content-disposition', `attachment; filename="${name}"`)
    .header('content-security-policy', "default-src 'none'; sandbox")
    .type(`${mediaType}; charset=utf-8`)
    .send(Readable.from(first, { objectMode: false }));
}
