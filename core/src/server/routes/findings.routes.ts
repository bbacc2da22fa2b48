import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { EvidencePage, FindingPage } from '@touchstone/sdk/contract';

import { answers, FindingEvidenceQuery, FindingParams, FindingQuery } from '../parameters.js';
import type { ServedOrganisations } from '../served-organisations.js';

/** `/organisations/:organisation/findings/:finding`: what a finding says, and the rows behind it. */
export function findingsRoutes(organisations: ServedOrganisations): FastifyPluginAsyncTypebox {
  return async (app) => {
    app.get('/organisations/:organisation/findings/:finding', {
      schema: {
        tags: ['findings'],
        summary: 'Everything about one finding but its rows.',
        params: FindingParams,
        querystring: FindingQuery,
        response: answers(200, FindingPage),
      },
      handler: async ({ params, query }) =>
        organisations.get(params.organisation).services.finding(params.finding, query),
    });

    app.get('/organisations/:organisation/findings/:finding/evidence', {
      schema: {
        tags: ['findings'],
        summary: 'The rows behind a finding, page by page.',
        params: FindingParams,
        querystring: FindingEvidenceQuery,
        response: answers(200, EvidencePage),
      },
      handler: async ({ params, query }) =>
        organisations.get(params.organisation).services.findingEvidence(params.finding, query),
    });
  };
}
