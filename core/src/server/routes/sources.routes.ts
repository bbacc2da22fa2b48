import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { PluginSecret, SecretRequest, SourcePullReport, SourcePullRequest, SourceSummary } from '@touchstone/sdk/contract';
import Type from 'typebox';

import { localOwner } from '../../store/index.js';
import { answers, NoQuery, OrganisationParams, SecretParams, SourceParams } from '../parameters.js';
import type { ServedOrganisations } from '../served-organisations.js';

/** `/organisations/:organisation/sources`, and the secrets that plugins are given: what they say goes in and never comes out. */
export function sourcesRoutes(organisations: ServedOrganisations): FastifyPluginAsyncTypebox {
  const secretsOf = ({ organisation }: { readonly organisation: string }) => organisations.get(organisation).services.secrets(localOwner);
  return async (app) => {
    app.get('/organisations/:organisation/sources', {
      schema: { tags: ['data'], summary: 'The sources of the enabled plugins. Runs nothing.', params: OrganisationParams, querystring: NoQuery, response: answers(200, Type.Array(SourceSummary)) },
      handler: async ({ params }) => [...(await organisations.get(params.organisation).services.sources.list())],
    });

    app.post('/organisations/:organisation/plugins/:plugin/sources/:source/pulls', {
      config: { longLived: true },
      schema: {
        tags: ['data'],
        summary: 'Pulls a source, imports what it brings, and answers when done. Going away calls it off.',
        params: SourceParams,
        querystring: NoQuery,
        body: SourcePullRequest,
        response: answers(200, SourcePullReport),
      },
      handler: async ({ body, params }, reply) => {
        const caller = new AbortController();
        reply.raw.once('close', () => caller.abort());
        return organisations.get(params.organisation).work.pullSource(`${params.plugin}/${params.source}`, body, caller.signal);
      },
    });

    app.get('/organisations/:organisation/secrets', {
      schema: { tags: ['plugins'], summary: 'The secrets that plugins ask for, and whether they are set.', params: OrganisationParams, querystring: NoQuery, response: answers(200, Type.Array(PluginSecret)) },
      handler: async ({ params }) => [...(await secretsOf(params).list())],
    });

    app.put('/organisations/:organisation/plugins/:plugin/secrets/:secret', {
      schema: { tags: ['plugins'], summary: 'Keeps a secret for a plugin.', params: SecretParams, querystring: NoQuery, body: SecretRequest, response: answers(204, Type.Null()) },
      handler: async ({ body, params }, reply) => {
        await secretsOf(params).set(params.plugin, params.secret, body.value);
        return reply.code(204).send(null);
      },
    });

    app.delete('/organisations/:organisation/plugins/:plugin/secrets/:secret', {
      schema: { tags: ['plugins'], summary: 'Forgets a secret of a plugin.', params: SecretParams, querystring: NoQuery, response: answers(204, Type.Null()) },
      handler: async ({ params }, reply) => {
        await secretsOf(params).remove(params.plugin, params.secret);
        return reply.code(204).send(null);
      },
    });
  };
}
