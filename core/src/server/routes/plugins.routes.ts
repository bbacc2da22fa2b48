import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { PluginPreview, PluginPreviewRequest, PluginSummary, RunningPlugin } from '@touchstone/sdk/contract';
import Type from 'typebox';

import { localOwner } from '../../store/index.js';
import { answers, LocaleQuery, NoQuery, OrganisationParams, PluginParams } from '../parameters.js';
import type { ServedOrganisations } from '../served-organisations.js';

const Enablement = Type.Object({ enabled: Type.Boolean() }, { additionalProperties: false });

/** `/organisations/:organisation/plugins`: what there is, and whether it takes part. */
export function pluginsRoutes(organisations: ServedOrganisations): FastifyPluginAsyncTypebox {
  return async (app) => {
    app.get('/organisations/:organisation/plugins', {
      schema: {
        tags: ['plugins'],
        summary: 'The plugins, read from their manifests.',
        params: OrganisationParams,
        querystring: LocaleQuery,
        response: answers(200, Type.Array(PluginSummary)),
      },
      handler: async ({ params, query }) => [...(await organisations.get(params.organisation).services.plugins(query.locale))],
    });

    app.post('/organisations/:organisation/plugins/previews', {
      config: { longLived: true },
      schema: {
        tags: ['plugins'],
        summary: 'Runs a plugin, or another version of one, on the stored data and tells what it would change. Nothing is kept. Going away calls it off.',
        params: OrganisationParams,
        querystring: LocaleQuery,
        body: PluginPreviewRequest,
        response: answers(200, PluginPreview),
      },
      handler: async ({ body, params, query }, reply) => {
        const caller = new AbortController();
        reply.raw.once('close', () => caller.abort());
        return organisations.get(params.organisation).work.previewPlugin(body, query.locale, caller.signal);
      },
    });

    app.get('/organisations/:organisation/plugins/running', {
      schema: {
        tags: ['plugins'],
        summary: 'The enabled plugins with code of their own: state, cost and last error. Runs nothing.',
        params: OrganisationParams,
        querystring: NoQuery,
        response: answers(200, Type.Array(RunningPlugin)),
      },
      handler: async ({ params }) => [...(await organisations.get(params.organisation).services.runningPlugins())],
    });

    app.delete('/organisations/:organisation/plugins/:plugin/quarantine', {
      schema: {
        tags: ['plugins'],
        summary: 'Lets a plugin out of quarantine, so that it may run again.',
        params: PluginParams,
        querystring: NoQuery,
        response: answers(204, Type.Null()),
      },
      handler: async ({ params }, reply) => {
        await organisations.get(params.organisation).services.releasePlugin(params.plugin, localOwner);
        return reply.code(204).send(null);
      },
    });

    app.delete('/organisations/:organisation/plugins/:plugin/machine', {
      schema: {
        tags: ['plugins'],
        summary: "Takes the machine of a plugin's code away; it gets another when it is next called.",
        params: PluginParams,
        querystring: NoQuery,
        response: answers(204, Type.Null()),
      },
      handler: async ({ params }, reply) => {
        await organisations.get(params.organisation).services.stopPlugin(params.plugin, localOwner);
        return reply.code(204).send(null);
      },
    });

    app.put('/organisations/:organisation/plugins/:plugin/enabled', {
      schema: {
        tags: ['plugins'],
        summary: 'Lets a plugin take part from the next run on, or not.',
        params: PluginParams,
        querystring: NoQuery,
        body: Enablement,
        response: answers(204, Type.Null()),
      },
      handler: async ({ body, params }, reply) => {
        await organisations.get(params.organisation).services.setPluginEnabled(params.plugin, body.enabled, localOwner);
        return reply.code(204).send(null);
      },
    });
  };
}
