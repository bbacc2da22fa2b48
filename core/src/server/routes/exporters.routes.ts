import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { ExporterSummary } from '@touchstone/sdk/contract';
import Type from 'typebox';

import { answers, ExporterParams, LocaleQuery, NoQuery, OrganisationParams } from '../parameters.js';
import type { ServedOrganisations } from '../served-organisations.js';

/** `/organisations/:organisation/exporters`: what plugins make of the scorecard, to be kept as a file. */
export function exportersRoutes(organisations: ServedOrganisations): FastifyPluginAsyncTypebox {
  return async (app) => {
    app.get('/organisations/:organisation/exporters', {
      schema: { tags: ['scorecard'], summary: 'The exporters of the enabled plugins. Runs nothing.', params: OrganisationParams, querystring: NoQuery, response: answers(200, Type.Array(ExporterSummary)) },
      handler: async ({ params }) => [...(await organisations.get(params.organisation).services.exporters.list())],
    });

    app.get('/organisations/:organisation/plugins/:plugin/exporters/:exporter/file', {
      config: { longLived: true },
      schema: {
        tags: ['scorecard'],
        summary: 'The scorecard of the latest run, as a plugin renders it.',
        params: ExporterParams,
        querystring: LocaleQuery,
        response: answers(200, Type.Unsafe<Buffer>({ type: 'string', format: 'binary' })),
      },
      handler: async ({ params, query }, reply) => {
        const { name, mediaType, text } = await organisations.get(params.organisation).services.exporters.render(`${params.plugin}/${params.exporter}`, query.locale);
        return reply
          // What a stranger wrote may be a page: it is kept, and never opened under this address.
          .header('content-disposition', `attachment; filename="${name}"`)
          .header('content-security-policy', "default-src 'none'; sandbox")
          .type(`${mediaType}; charset=utf-8`)
          .send(Buffer.from(text));
      },
    });
  };
}
