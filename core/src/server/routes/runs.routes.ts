import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { PeriodComparison, RunAccepted, RunComparison, RunList, RunRequest, Scorecard } from '@touchstone/sdk/contract';
import Type from 'typebox';

import { HostError } from '../../base/errors.js';
import { matchesEtag, toEtag } from '../etag.js';
import { answers, ComparisonParams, LocaleQuery, NoQuery, OrganisationParams, PeriodsQuery, RunParams, RunsQuery, toUnit } from '../parameters.js';
import type { ServedOrganisations } from '../served-organisations.js';

/** `/organisations/:organisation/runs` and `/comparison`: score again, look back, and tell what moved, the score or any figure. */
export function runsRoutes(organisations: ServedOrganisations): FastifyPluginAsyncTypebox {
  return async (app) => {
    app.post('/organisations/:organisation/runs', {
      schema: {
        tags: ['runs'],
        summary: 'Begins a run, or joins the same one under way. The events tell how it goes. Without a body it is about the present.',
        params: OrganisationParams,
        querystring: NoQuery,
        body: Type.Union([Type.Null(), RunRequest]),
        response: answers(202, RunAccepted),
      },
      handler: async ({ params, body }, reply) => {
        const look = body ?? {};
        if (look.asOf !== undefined && Number.isNaN(Date.parse(look.asOf))) {
          throw new HostError('REQUEST_INVALID', { reason: `${look.asOf} is no moment` });
        }
        return reply.code(202).send(organisations.get(params.organisation).work.startRun(look));
      },
    });

    app.get('/organisations/:organisation/runs', {
      schema: {
        tags: ['runs'],
        summary: 'The runs that were kept, newest first, look backs too.',
        params: OrganisationParams,
        querystring: RunsQuery,
        response: answers(200, RunList),
      },
      handler: async ({ params, query }) => ({ runs: await organisations.get(params.organisation).services.listRuns(query.limit) }),
    });

    app.get('/organisations/:organisation/runs/:run/scorecard', {
      schema: {
        tags: ['runs'],
        summary: 'The scorecard of a run that was kept.',
        params: RunParams,
        querystring: LocaleQuery,
        response: answers(200, Scorecard),
      },
      handler: async ({ params, query }) => {
        const scorecard = await organisations.get(params.organisation).services.scorecardOfRun(params.run, query.locale);
        if (!scorecard) {
          throw new HostError('RUN_UNKNOWN', { id: params.run });
        }
        return scorecard;
      },
    });

    app.get('/organisations/:organisation/runs/:run/compare/:other', {
      schema: {
        tags: ['runs'],
        summary: 'Why the score moved from one run to another: data, coverage, standards, weights, plugins. The parts sum to the change.',
        params: ComparisonParams,
        querystring: LocaleQuery,
        response: answers(200, RunComparison),
      },
      handler: async ({ params, query }) => organisations.get(params.organisation).services.compare(params.run, params.other, query.locale),
    });

    app.get('/organisations/:organisation/comparison', {
      schema: {
        tags: ['runs'],
        summary: 'Two periods beside each other: every check with its difference, whether that could be chance, and why the score moved. A unit is named as `unit.orgUnit=brno`. Ask again with If-None-Match.',
        params: OrganisationParams,
        querystring: PeriodsQuery,
        response: { ...answers(200, Type.Unsafe<Buffer>(PeriodComparison)), 304: Type.Unsafe<undefined>({ description: 'The same as before.' }) },
      },
      handler: async ({ headers, params, query }, reply) => {
        const { from, to, locale } = query;
        const compared = await organisations.get(params.organisation).services.comparePeriods({ from, to, unit: toUnit(query) }, locale);
        const body = Buffer.from(JSON.stringify(compared));
        const etag = toEtag(body);
        reply.header('etag', etag).header('cache-control', 'no-cache');
        if (matchesEtag(headers['if-none-match'], etag)) {
          return reply.code(304).send(undefined);
        }
        return reply.code(200).type('application/json; charset=utf-8').send(body);
      },
    });
  };
}
