import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { Organisation } from '@touchstone/sdk/contract';
import Type from 'typebox';

import { answers, NoQuery, OrganisationParams } from '../parameters.js';
import type { ServedOrganisations } from '../served-organisations.js';

const OrganisationSummary = Type.Pick(Organisation, ['id', 'name', 'timezone', 'locale']);

/** `/organisations`: which are served, and the tree and names of one. */
export function organisationsRoutes(organisations: ServedOrganisations): FastifyPluginAsyncTypebox {
  return async (app) => {
    app.get('/organisations', {
      schema: {
        tags: ['organisations'],
        summary: 'The organisations that this server serves.',
        querystring: NoQuery,
        response: answers(200, Type.Array(OrganisationSummary)),
      },
      handler: async () => Promise.all(organisations.list().map(({ services }) => services.describe())),
    });

    app.get('/organisations/:organisation', {
      schema: {
        tags: ['organisations'],
        summary: 'One organisation with its units and the names of other dimensions.',
        params: OrganisationParams,
        querystring: NoQuery,
        response: answers(200, Organisation),
      },
      handler: async ({ params }) => organisations.get(params.organisation).services.describe(),
    });
  };
}
