import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { EvidencePage, Explanation } from '@touchstone/sdk/contract';

import { answers, CheckEvidenceParameters, CheckParams, LocaleQuery, toUnit } from '../parameters.js';
import type { ServedOrganisations } from '../served-organisations.js';

/** `/organisations/:organisation/checks/:check`: how a check is calculated, and the rows behind any of its figures. */
export function checksRoutes(organisations: ServedOrganisations): FastifyPluginAsyncTypebox {
  return async (app) => {
    app.get('/organisations/:organisation/checks/:check/explanation', {
      schema: {
        tags: ['checks'],
        summary: 'How a check is calculated, in words and in SQL.',
        params: CheckParams,
        querystring: LocaleQuery,
        response: answers(200, Explanation),
      },
      handler: async ({ params, query }) => organisations.get(params.organisation).services.explain(params.check, query.locale),
    });

    app.get('/organisations/:organisation/checks/:check/evidence', {
      schema: {
        tags: ['checks'],
        summary: 'The rows behind a check, of any period and unit, page by page. A unit is named as `unit.orgUnit=brno`.',
        params: CheckParams,
        querystring: CheckEvidenceParameters,
        response: answers(200, EvidencePage),
      },
      handler: async ({ params, query }) => {
        const { after, limit, part, period } = query;
        const unit = toUnit(query);
        return organisations.get(params.organisation).services.checkEvidence(params.check, {
          limit,
          ...(part === undefined ? {} : { part }),
          ...(after === undefined ? {} : { after }),
          ...(period === undefined ? {} : { period }),
          ...(unit === undefined ? {} : { unit }),
        });
      },
    });
  };
}
