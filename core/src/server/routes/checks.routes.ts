import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { EvidencePage, Explanation, MeasurePlan, StandardSimulation, UnitComparison } from '@touchstone/sdk/contract';

import { answers, CheckEvidenceParameters, CheckParams, LocaleQuery, OrganisationParams, PlanQuery, SimulationQuery, toUnit, toView, UnitsQuery } from '../parameters.js';
import type { ServedOrganisations } from '../served-organisations.js';

/** `/organisations/:organisation/checks/:check`: how a check is calculated, its units beside each other, the rows behind any of its figures, standards tried out, and what a run measures. */
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

    app.get('/organisations/:organisation/checks/:check/simulation', {
      schema: {
        tags: ['checks'],
        summary: 'What another standard would change in the latest run: verdicts of units, and the score. Measures and sets nothing.',
        params: CheckParams,
        querystring: SimulationQuery,
        response: answers(200, StandardSimulation),
      },
      handler: async ({ params, query }) => {
        const { target, floor, locale } = query;
        const tried = { ...(target !== undefined && { target }), ...(floor !== undefined && { floor }) };
        return organisations.get(params.organisation).services.simulate(params.check, tried, locale);
      },
    });

    app.get('/organisations/:organisation/checks/:check/units', {
      schema: {
        tags: ['checks'],
        summary: 'The units of a check beside each other, with the limits of chance. Never a ranking.',
        params: CheckParams,
        querystring: UnitsQuery,
        response: answers(200, UnitComparison),
      },
      handler: async ({ params, query }) => organisations.get(params.organisation).services.compareUnits(params.check, { ...toView(query), by: query.by }, query.locale),
    });

    app.get('/organisations/:organisation/plan', {
      schema: {
        tags: ['checks'],
        summary: 'What a run would measure: its scans, and what of them is still known from earlier runs.',
        params: OrganisationParams,
        querystring: PlanQuery,
        response: answers(200, MeasurePlan),
      },
      handler: async ({ params, query }) => organisations.get(params.organisation).services.plan(query.check),
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
        const { after, limit, part, period, lot } = query;
        const unit = toUnit(query);
        return organisations.get(params.organisation).services.checkEvidence(params.check, {
          limit,
          ...(part === undefined ? {} : { part }),
          ...(lot === undefined ? {} : { lot }),
          ...(after === undefined ? {} : { after }),
          ...(period === undefined ? {} : { period }),
          ...(unit === undefined ? {} : { unit }),
        });
      },
    });
  };
}
