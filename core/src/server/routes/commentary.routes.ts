import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { Commentary, CommentaryDraft } from '@touchstone/sdk/contract';

import { localOwner } from '../../store/index.js';
import { answers, NoQuery, PeriodParams } from '../parameters.js';
import type { ServedOrganisations } from '../served-organisations.js';

/** `/organisations/:organisation/commentary/:period`: what people write about a period, for the report to the board. */
export function commentaryRoutes(organisations: ServedOrganisations): FastifyPluginAsyncTypebox {
  return async (app) => {
    app.get('/organisations/:organisation/commentary/:period', {
      schema: {
        tags: ['commentary'],
        summary: 'What was written about a period; empty where nothing was.',
        params: PeriodParams,
        querystring: NoQuery,
        response: answers(200, Commentary),
      },
      handler: async ({ params }) => organisations.get(params.organisation).services.commentary(params.period),
    });

    app.put('/organisations/:organisation/commentary/:period', {
      schema: {
        tags: ['commentary'],
        summary: 'Writes about a period in the place of the revision that was read. Refused where somebody else wrote in between.',
        params: PeriodParams,
        querystring: NoQuery,
        body: CommentaryDraft,
        response: answers(200, Commentary),
      },
      handler: async ({ body, params }) => organisations.get(params.organisation).services.writeCommentary(params.period, body, localOwner),
    });
  };
}
