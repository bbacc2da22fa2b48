import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { OrganisationEvent, Problem } from '@touchstone/sdk/contract';
import type { Readable } from 'node:stream';
import Type from 'typebox';

import type { EventStreams } from '../event-stream.js';
import { LocaleQuery, OrganisationParams } from '../parameters.js';
import type { ServedOrganisations } from '../served-organisations.js';

/** `/organisations/:organisation/events`: what happens, as it happens. */
export function eventsRoutes(organisations: ServedOrganisations, streams: EventStreams): FastifyPluginAsyncTypebox {
  return async (app) => {
    app.get('/organisations/:organisation/events', {
      config: { longLived: true },
      exposeHeadRoute: false,
      schema: {
        tags: ['events'],
        summary: 'Server-sent events: progress of runs and imports, changes of the data, and the steps of plugins with code.',
        params: OrganisationParams,
        querystring: LocaleQuery,
        response: {
          200: { description: 'One event a block.', content: { 'text/event-stream': { schema: Type.Unsafe<Readable>(OrganisationEvent) } } },
          '4xx': Problem,
          '5xx': Problem,
        },
      },
      handler: async ({ params, query }, reply) => {
        const { work } = organisations.get(params.organisation);
        // The connection ends with the stream, so that closing the server need not wait for the client to let go.
        return reply
          .type('text/event-stream; charset=utf-8')
          .header('cache-control', 'no-store')
          .header('connection', 'close')
          .send(streams.subscribe(work.onDidHappen, query.locale));
      },
    });
  };
}
