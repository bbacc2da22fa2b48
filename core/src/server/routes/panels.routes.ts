import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { PanelSummary } from '@touchstone/sdk/contract';
import Type from 'typebox';

import { panelPolicy } from '../panel-policy.js';
import { answers, NoQuery, OrganisationParams, PanelFileParams } from '../parameters.js';
import type { ServedOrganisations } from '../served-organisations.js';

/** Where the files of a panel are served. */
const addressOf = (organisation: string, panel: string): string => `/api/v1/organisations/${encodeURIComponent(organisation)}/panels/${panel.split('/').map(encodeURIComponent).join('/')}/`;

/** `/organisations/:organisation/panels`: the pages of plugins, under a policy that leaves them nothing but to be looked at. */
export function panelsRoutes(organisations: ServedOrganisations): FastifyPluginAsyncTypebox {
  return async (app) => {
    app.get('/organisations/:organisation/panels', {
      schema: { tags: ['plugins'], summary: 'The pages that enabled plugins show, and what they are told.', params: OrganisationParams, querystring: NoQuery, response: answers(200, Type.Array(PanelSummary)) },
      handler: ({ params: { organisation } }) =>
        organisations.get(organisation).services.panels.list().map((panel) => ({ ...panel, page: addressOf(organisation, panel.id) + panel.page })),
    });

    app.get('/organisations/:organisation/panels/:plugin/:panel/*', {
      schema: { tags: ['plugins'], summary: 'A file of a panel.', params: PanelFileParams, response: answers(200, Type.Unsafe<Buffer>({ type: 'string', format: 'binary' })) },
      handler: async ({ host, params, protocol }, reply) => {
        const panel = `${params.plugin}/${params.panel}`;
        const { bytes, mediaType } = await organisations.get(params.organisation).services.panels.file(panel, params['*']);
        const own = `${protocol}://${host}${addressOf(params.organisation, panel)}`;
        const page = mediaType.startsWith('text/html') ? Buffer.from(bytes).toString('utf8') : '';
        return reply
          .header('content-security-policy', panelPolicy(own, page))
          // The frame has an origin of its own, which is nobody's: to it its own files are another's.
          .header('cross-origin-resource-policy', 'cross-origin')
          .header('access-control-allow-origin', 'null')
          .header('x-dns-prefetch-control', 'off')
          .type(mediaType)
          .send(Buffer.from(bytes));
      },
    });
  };
}
