import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { CommandRequest, CommandResult, CommandSummary } from '@touchstone/sdk/contract';
import Type from 'typebox';

import { localOwner } from '../../store/index.js';
import { answers, CommandParams, NoQuery, OrganisationParams } from '../parameters.js';
import type { ServedOrganisations } from '../served-organisations.js';

/** `/organisations/:organisation/commands`: what may be asked of plugins. */
export function commandsRoutes(organisations: ServedOrganisations): FastifyPluginAsyncTypebox {
  const commandsOf = ({ organisation }: { readonly organisation: string }) => organisations.get(organisation).services.commands(localOwner);
  return async (app) => {
    app.get('/organisations/:organisation/commands', {
      schema: { tags: ['plugins'], summary: 'The commands of the enabled plugins. Runs nothing.', params: OrganisationParams, querystring: NoQuery, response: answers(200, Type.Array(CommandSummary)) },
      handler: async ({ params }) => [...(await commandsOf(params).list())],
    });

    app.post('/organisations/:organisation/plugins/:plugin/commands/:command/runs', {
      config: { longLived: true },
      schema: { tags: ['plugins'], summary: "Runs a plugin's command and gives its answer.", params: CommandParams, querystring: NoQuery, body: CommandRequest, response: answers(200, CommandResult) },
      handler: async ({ body, params }) => commandsOf(params).run(`${params.plugin}/${params.command}`, body.arguments ?? {}),
    });
  };
}
