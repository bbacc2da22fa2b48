import { Readable } from 'node:stream';

import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { ApprovalRequest, CatalogueStandard, PackRequest, Problem, RetirementRequest, StandardAcknowledgements, StandardRequest, StandardsChange, StandardsImportRequest, StandardsPackSummary, StandardsPage, StandardsPreview, StandardsQuery, StandardsSummary } from '@touchstone/sdk/contract';
import Type from 'typebox';

import { localOwner } from '../../store/index.js';
import { answers, LocaleQuery, NoQuery, OrganisationParams, PackParams, StandardParams } from '../parameters.js';
import type { ServedOrganisations } from '../served-organisations.js';

/** A file of a few ten thousand standards, in bytes. */
const fileLimit = 25_000_000;

const WithdrawalQuery = Type.Object({ version: Type.Optional(Type.Integer({ minimum: 1, description: 'The version that was looked at. Refused with `REVISION_STALE` where another is the latest.' })) }, { additionalProperties: false });

const Approved = Type.Object({ approved: Type.Integer({ minimum: 0, description: 'How many versions waited for it.' }) }, { additionalProperties: false });

/** `/organisations/:organisation/standards`: the catalogue, its versions and their approval, files and packs. */
export function standardsRoutes(organisations: ServedOrganisations): FastifyPluginAsyncTypebox {
  const standardsOf = ({ organisation }: { readonly organisation: string }) => organisations.get(organisation).services.standards(localOwner);
  const tags = ['standards'];
  return async (app) => {
    app.get('/organisations/:organisation/standards', {
      schema: { tags, summary: 'The catalogue of standards, page by page.', params: OrganisationParams, querystring: StandardsQuery, response: answers(200, StandardsPage) },
      handler: async ({ params, query }) => standardsOf(params).list(query),
    });

    app.get('/organisations/:organisation/standards-summary', {
      schema: { tags, summary: 'What the catalogue holds, counted by what it may be filtered by.', params: OrganisationParams, querystring: NoQuery, response: answers(200, StandardsSummary) },
      handler: async ({ params }) => standardsOf(params).summary(),
    });

    app.get('/organisations/:organisation/standards.csv', {
      exposeHeadRoute: false,
      schema: {
        tags,
        summary: 'The catalogue as a file.',
        params: OrganisationParams,
        querystring: LocaleQuery,
        response: { 200: { description: 'The standards.', content: { 'text/csv': { schema: Type.Unsafe<Readable>(Type.String()) } } }, '4xx': Problem, '5xx': Problem },
      },
      handler: async ({ params, query }, reply) =>
        reply
          .type('text/csv; charset=utf-8')
          .header('content-disposition', 'attachment; filename="standards.csv"')
          .send(Readable.from(standardsOf(params).exportCsv(query.locale), { objectMode: false })),
    });

    app.post('/organisations/:organisation/standards/imports', {
      bodyLimit: fileLimit,
      schema: { tags, summary: 'Takes in a file of standards, all or none.', params: OrganisationParams, querystring: NoQuery, body: StandardsImportRequest, response: answers(200, StandardsChange) },
      handler: async ({ body, params }) => standardsOf(params).importCsv(body),
    });

    app.post('/organisations/:organisation/standards/imports/preview', {
      bodyLimit: fileLimit,
      schema: { tags, summary: 'What a file would change, and which of its lines are no standards. Changes nothing.', params: OrganisationParams, querystring: LocaleQuery, body: StandardsImportRequest, response: answers(200, StandardsPreview) },
      handler: async ({ body, params, query }) => standardsOf(params).previewCsv(body, query.locale),
    });

    app.post('/organisations/:organisation/standards/approvals', {
      schema: { tags, summary: 'Approves every standard that waits for it.', params: OrganisationParams, querystring: NoQuery, body: ApprovalRequest, response: answers(200, Approved) },
      handler: async ({ body, params }) => ({ approved: await standardsOf(params).approve(undefined, body) }),
    });

    app.get('/organisations/:organisation/standards/:code/versions', {
      schema: { tags, summary: 'Every version of a standard, newest first.', params: StandardParams, querystring: LocaleQuery, response: answers(200, Type.Array(CatalogueStandard)) },
      handler: async ({ params, query }) => [...(await standardsOf(params).history(params.code, query.locale))],
    });

    app.put('/organisations/:organisation/standards/:code', {
      schema: { tags, summary: 'Adds a version of a standard, or a standard.', params: StandardParams, querystring: LocaleQuery, body: StandardRequest, response: answers(200, CatalogueStandard) },
      handler: async ({ body, params, query }) => standardsOf(params).put(params.code, body, query.locale),
    });

    app.get('/organisations/:organisation/standards/:code/acknowledgements', {
      schema: { tags, summary: 'How many of the staff have acknowledged the version of a standard that holds.', params: StandardParams, querystring: NoQuery, response: answers(200, StandardAcknowledgements) },
      handler: async ({ params }) => standardsOf(params).acknowledgements(params.code),
    });

    app.put('/organisations/:organisation/standards/:code/retirement', {
      schema: { tags, summary: 'Ends a standard once somebody approves that; its versions are kept.', params: StandardParams, querystring: LocaleQuery, body: RetirementRequest, response: answers(200, CatalogueStandard) },
      handler: async ({ body, params, query }) => standardsOf(params).retire(params.code, body, query.locale),
    });

    app.delete('/organisations/:organisation/standards/:code/proposal', {
      schema: { tags, summary: 'Takes back the version of a standard that waits for approval.', params: StandardParams, querystring: WithdrawalQuery, response: answers(204, Type.Null()) },
      handler: async ({ params, query }, reply) => {
        await standardsOf(params).withdraw(params.code, query.version);
        return reply.code(204).send(null);
      },
    });

    app.post('/organisations/:organisation/standards/:code/approvals', {
      schema: { tags, summary: 'Approves the latest version of a standard.', params: StandardParams, querystring: NoQuery, body: ApprovalRequest, response: answers(200, Approved) },
      handler: async ({ body, params }) => ({ approved: await standardsOf(params).approve(params.code, body) }),
    });

    app.get('/organisations/:organisation/standards-packs', {
      schema: { tags, summary: 'The packs of standards that enabled plugins bring.', params: OrganisationParams, querystring: LocaleQuery, response: answers(200, Type.Array(StandardsPackSummary)) },
      handler: async ({ params, query }) => [...(await standardsOf(params).packs(query.locale))],
    });

    app.get('/organisations/:organisation/plugins/:plugin/standards-packs/:pack/preview', {
      schema: { tags, summary: 'What the standards of a pack say beside what the catalogue says.', params: PackParams, querystring: LocaleQuery, response: answers(200, StandardsPreview) },
      handler: async ({ params, query }) => standardsOf(params).previewPack(`${params.plugin}/${params.pack}`, query.locale),
    });

    app.post('/organisations/:organisation/plugins/:plugin/standards-packs/:pack', {
      schema: { tags, summary: 'Takes the standards of a pack into the catalogue; those that it has stay as they are.', params: PackParams, querystring: NoQuery, body: PackRequest, response: answers(200, StandardsChange) },
      handler: async ({ body, params }) => standardsOf(params).enablePack(`${params.plugin}/${params.pack}`, body),
    });
  };
}
