import { Readable } from 'node:stream';

import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { AuditFilter, AuditPage, FigureOrigin } from '@touchstone/sdk/contract';
import Type from 'typebox';

import { answers, AuditQuery, OrganisationParams, OriginQuery } from '../parameters.js';
import type { ServedOrganisations } from '../served-organisations.js';
import { started } from '../started.js';

/** `/organisations/:organisation/audit`: who changed what and when, and where a figure comes from. */
export function auditRoutes(organisations: ServedOrganisations): FastifyPluginAsyncTypebox {
  const tags = ['audit'];
  return async (app) => {
    app.get('/organisations/:organisation/audit', {
      schema: { tags, summary: 'Every change with its actor, and what it changed, newest first, page by page.', params: OrganisationParams, querystring: AuditQuery, response: answers(200, AuditPage) },
      handler: async ({ params, query: { limit, after, ...filter } }) => organisations.get(params.organisation).services.changes.page(filter, { limit, after }),
    });

    app.get('/organisations/:organisation/audit.csv', {
      exposeHeadRoute: false,
      config: { longLived: true },
      schema: {
        tags,
        summary: 'The same as CSV, whole, safe to open in a spreadsheet: a row for each field that was changed.',
        params: OrganisationParams,
        querystring: AuditFilter,
        response: answers(200, Type.Unsafe<Readable>({ type: 'string', contentMediaType: 'text/csv' })),
      },
      handler: async ({ params, query }, reply) => {
        const first = await started(organisations.get(params.organisation).services.changes.csv(query));
        return reply
          .header('content-disposition', `attachment; filename="${params.organisation.replaceAll(/[^A-Za-z0-9._-]+/g, '-')}-audit.csv"`)
          .type('text/csv; charset=utf-8')
          .send(Readable.from(first, { objectMode: false }));
      },
    });

    app.get('/organisations/:organisation/audit/origin', {
      schema: {
        tags,
        summary: 'Where a figure comes from that a run told of a period: the standard and who approved it, the plugin, the data, and the rows.',
        params: OrganisationParams,
        querystring: OriginQuery,
        response: answers(200, FigureOrigin),
      },
      handler: async ({ params, query: { locale, ...asked } }) => organisations.get(params.organisation).services.changes.origin(asked, locale),
    });
  };
}
