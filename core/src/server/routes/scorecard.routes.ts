import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { Scorecard, ViewChoices } from '@touchstone/sdk/contract';
import Type from 'typebox';

import { HostError } from '../../base/errors.js';
import { matchesEtag } from '../etag.js';
import { answers, NoQuery, OrganisationParams, toView, ViewQuery } from '../parameters.js';
import type { ServedOrganisations } from '../served-organisations.js';

/** `/organisations/:organisation/scorecard` and `/views`: the bytes of the latest run or a view of it, written once a run, view and locale. */
export function scorecardRoutes(organisations: ServedOrganisations): FastifyPluginAsyncTypebox {
  return async (app) => {
    app.get('/organisations/:organisation/views', {
      schema: {
        tags: ['scorecard'],
        summary: 'The periods and channels that the scorecard can be looked at by, beside the units of the organisation.',
        params: OrganisationParams,
        querystring: NoQuery,
        response: answers(200, ViewChoices),
      },
      handler: async ({ params }) => organisations.get(params.organisation).services.viewChoices(),
    });

    app.get('/organisations/:organisation/scorecard', {
      schema: {
        tags: ['scorecard'],
        summary: 'The scorecard of the latest run, or a view of it: another period, an org unit as `unit.orgUnit=brno`, a channel. Ask again with If-None-Match.',
        params: OrganisationParams,
        querystring: ViewQuery,
        response: { ...answers(200, Type.Unsafe<Buffer>(Scorecard)), 304: Type.Unsafe<undefined>({ description: 'The same as before.' }) },
      },
      handler: async ({ headers, params, query }, reply) => {
        const scorecard = await organisations.get(params.organisation).scorecards.get(query.locale, toView(query));
        if (!scorecard) {
          throw new HostError('SCORECARD_MISSING', { id: params.organisation });
        }
        reply.header('etag', scorecard.etag).header('cache-control', 'no-cache');
        if (matchesEtag(headers['if-none-match'], scorecard.etag)) {
          return reply.code(304).send(undefined);
        }
        return reply.code(200).type('application/json; charset=utf-8').send(scorecard.body);
      },
    });
  };
}
