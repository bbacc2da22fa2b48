import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { RunAccepted } from '@touchstone/sdk/contract';

import { answers, NoBody, NoQuery, OrganisationParams } from '../parameters.js';
import type { ServedOrganisations } from '../served-organisations.js';

/** `/organisations/:organisation/runs`: score again. */
export function runsRoutes(organisations: ServedOrganisations): FastifyPluginAsyncTypebox {
  return async (app) => {
    app.post('/organisations/:organisation/runs', {
      schema: {
        tags: ['runs'],
        summary: 'Begins a run, or joins the one under way. The events tell how it goes.',
        params: OrganisationParams,
        querystring: NoQuery,
        body: NoBody,
        response: answers(202, RunAccepted),
      },
      handler: async ({ params }, reply) => reply.code(202).send(organisations.get(params.organisation).work.startRun()),
    });
  };
}
