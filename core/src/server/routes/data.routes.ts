import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { DataHealth, Problem } from '@touchstone/sdk/contract';
import { Readable } from 'node:stream';
import Type from 'typebox';

import { answers, LocaleQuery, OrganisationParams, RejectsQuery } from '../parameters.js';
import type { ServedOrganisations } from '../served-organisations.js';
import { started } from '../started.js';

/** `/organisations/:organisation/data` and `/rejects.csv`: what the data can be trusted for, and what did not fit. */
export function dataRoutes(organisations: ServedOrganisations): FastifyPluginAsyncTypebox {
  return async (app) => {
    app.get('/organisations/:organisation/data', {
      schema: {
        tags: ['data'],
        summary: 'What the data can be trusted for: sources, totals, rejects, signs of bent figures, times, and the checks that lack data.',
        params: OrganisationParams,
        querystring: LocaleQuery,
        response: answers(200, DataHealth),
      },
      handler: async ({ params, query }) => organisations.get(params.organisation).services.dataHealth(query.locale),
    });

    app.get('/organisations/:organisation/rejects.csv', {
      exposeHeadRoute: false,
      schema: {
        tags: ['data'],
        summary: 'Rejected rows with line, column and reason, as a file.',
        params: OrganisationParams,
        querystring: RejectsQuery,
        response: {
          200: { description: 'Rejected rows.', content: { 'text/csv': { schema: Type.Unsafe<Readable>(Type.String()) } } },
          '4xx': Problem,
          '5xx': Problem,
        },
      },
      handler: async ({ params, query }, reply) => {
        const rows = await started(organisations.get(params.organisation).services.rejectsCsv(query.batch, query.locale));
        return reply
          .type('text/csv; charset=utf-8')
          .header('content-disposition', 'attachment; filename="rejects.csv"')
          .send(Readable.from(rows, { objectMode: false }));
      },
    });
  };
}
