import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { KeptMapping, MappingText, ModelTable } from '@touchstone/sdk/contract';
import Type from 'typebox';

import { localOwner } from '../../store/index.js';
import { refuseAfar } from '../loopback.js';
import { answers, LocaleQuery, MappingParams, NoQuery, OrganisationParams } from '../parameters.js';
import type { ServedOrganisations } from '../served-organisations.js';

/** `/organisations/:organisation/mappings`: the mappings that are kept, comments and all; and `/model`, what they may fill. */
export function mappingsRoutes(organisations: ServedOrganisations): FastifyPluginAsyncTypebox {
  const mappingsOf = ({ organisation }: { readonly organisation: string }) => organisations.get(organisation).services.mappings;
  const tags = ['data'];
  return async (app) => {
    app.get('/organisations/:organisation/mappings', {
      schema: { tags, summary: 'The mappings that are kept.', params: OrganisationParams, querystring: NoQuery, response: answers(200, Type.Array(KeptMapping)) },
      handler: async ({ params }) => [...(await mappingsOf(params).list())],
    });

    app.get('/organisations/:organisation/mappings/:mapping', {
      schema: { tags, summary: 'A mapping as text, with its comments.', params: MappingParams, querystring: NoQuery, response: answers(200, MappingText) },
      handler: async ({ params }) => mappingsOf(params).read(params.mapping),
    });

    app.put('/organisations/:organisation/mappings/:mapping', {
      schema: { tags, summary: 'Replaces the text of a mapping, where nobody has changed it since.', params: MappingParams, querystring: NoQuery, body: MappingText, response: answers(200, MappingText) },
      handler: async ({ body, ip, params }) => {
        refuseAfar(ip);
        return mappingsOf(params).write(params.mapping, body, localOwner);
      },
    });

    app.get('/organisations/:organisation/model', {
      schema: { tags, summary: 'The tables that a mapping may fill, and their columns.', params: OrganisationParams, querystring: LocaleQuery, response: answers(200, Type.Array(ModelTable)) },
      handler: async ({ params, query }) => [...mappingsOf(params).tables(query.locale)],
    });
  };
}
