import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { ChainList, ControlMatrix, DueList, LayoutList } from '@touchstone/sdk/contract';

import { answers, ControlsQuery, DueQuery, LocaleQuery, OrganisationParams, toView, ViewQuery } from '../parameters.js';
import type { ServedOrganisations } from '../served-organisations.js';

/** `/organisations/:organisation/controls`, `due`, `layouts` and `chains`: the scorecard looked at as a whole. */
export function overviewRoutes(organisations: ServedOrganisations): FastifyPluginAsyncTypebox {
  return async (app) => {
    app.get('/organisations/:organisation/controls', {
      schema: {
        tags: ['overview'],
        summary: 'Which of the twelve methods of control are alive in each branch, quarter by quarter.',
        params: OrganisationParams,
        querystring: ControlsQuery,
        response: answers(200, ControlMatrix),
      },
      handler: async ({ params, query }) => organisations.get(params.organisation).services.overview.controls(query.back, query.locale),
    });

    app.get('/organisations/:organisation/due', {
      schema: {
        tags: ['overview'],
        summary: 'What falls due in the days to come: rows that will miss a standard by the passing of time alone, by law first.',
        params: OrganisationParams,
        querystring: DueQuery,
        response: answers(200, DueList),
      },
      handler: async ({ params, query }) => organisations.get(params.organisation).services.overview.due(query.days, query.locale),
    });

    app.get('/organisations/:organisation/layouts', {
      schema: {
        tags: ['overview'],
        summary: 'The ways to lay out the scorecard of the latest run, such as by customers, employees and owners, each group with its score.',
        params: OrganisationParams,
        querystring: ViewQuery,
        response: answers(200, LayoutList),
      },
      handler: async ({ params, query }) => organisations.get(params.organisation).services.overview.layouts(query.locale, toView(query)),
    });

    app.get('/organisations/:organisation/chains', {
      schema: {
        tags: ['overview'],
        summary: 'How far the steps of a chain, such as the service-profit chain, go together in the latest run. Never what causes what.',
        params: OrganisationParams,
        querystring: LocaleQuery,
        response: answers(200, ChainList),
      },
      handler: async ({ params, query }) => organisations.get(params.organisation).services.overview.chains(query.locale),
    });
  };
}
