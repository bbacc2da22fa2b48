import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import {
  PluginChange,
  PluginConsentRequest,
  PluginDetails,
  PluginGrantRequest,
  PluginInstallRequest,
  PluginPinRequest,
  PluginRevokeRequest,
  PluginRollbackRequest,
  PluginSettingsRequest,
  PluginWeightsRequest,
} from '@touchstone/sdk/contract';

import Type from 'typebox';

import type { PluginAdministration } from '../../host/index.js';
import { localOwner } from '../../store/index.js';
import { answers, LocaleQuery, NoQuery, OrganisationParams, PluginParams } from '../parameters.js';
import type { ServedOrganisations } from '../served-organisations.js';

const described = (summary: string, status: 200 | 201 = 200) => ({ tags: ['plugins'], summary, querystring: NoQuery, response: answers(status, PluginChange) });

/** `/organisations/:organisation/plugins`: installing, granting, and what else an administrator does to them. Every change records its actor. */
export function pluginAdministrationRoutes(organisations: ServedOrganisations): FastifyPluginAsyncTypebox {
  const administer = ({ organisation }: { readonly organisation: string }): PluginAdministration =>
    organisations.get(organisation).services.administration(localOwner);

  const galleryOf = ({ organisation }: { readonly organisation: string }) => organisations.get(organisation).services.gallery(localOwner);
  const setting = (summary: string) => ({ tags: ['plugins'], summary, params: PluginParams, querystring: NoQuery, response: answers(204, Type.Null()) });

  return async (app) => {
    app.get('/organisations/:organisation/plugins/:plugin', {
      schema: {
        tags: ['plugins'],
        summary: 'What a plugin says of itself in its files, its weights and its settings. Runs nothing.',
        params: PluginParams,
        querystring: LocaleQuery,
        response: answers(200, PluginDetails),
      },
      handler: ({ params, query }) => galleryOf(params).details(params.plugin, query.locale),
    });

    app.put('/organisations/:organisation/plugins/:plugin/settings', {
      schema: { ...setting('Sets settings of a plugin for the whole organisation; null takes its own values again.'), body: PluginSettingsRequest },
      handler: async ({ body, params }, reply) => {
        await galleryOf(params).setSettings(params.plugin, body);
        return reply.code(204).send(null);
      },
    });

    app.put('/organisations/:organisation/plugins/:plugin/weights', {
      schema: { ...setting('Sets the weights of a principle and its checks; null takes what is proposed again.'), body: PluginWeightsRequest },
      handler: async ({ body, params }, reply) => {
        await galleryOf(params).setWeights(params.plugin, body);
        return reply.code(204).send(null);
      },
    });

    app.post('/organisations/:organisation/plugins', {
      schema: { ...described('Installs a plugin, or another version of it; it stays off until it is enabled.', 201), params: OrganisationParams, body: PluginInstallRequest },
      handler: async ({ body, params }, reply) => reply.code(201).send(await administer(params).install(body)),
    });

    app.post('/organisations/:organisation/plugins/:plugin/updates', {
      schema: { ...described('Looks for a newer version; one that asks for more waits for consent.'), params: PluginParams },
      handler: ({ params }) => administer(params).update(params.plugin),
    });

    app.put('/organisations/:organisation/plugins/:plugin/consent', {
      schema: { ...described('Takes the version that waits, and grants what it asks for beyond the present one.'), params: PluginParams, body: PluginConsentRequest },
      handler: ({ body, params }) => administer(params).consent(params.plugin, body.reason),
    });

    app.post('/organisations/:organisation/plugins/:plugin/rollbacks', {
      schema: { ...described('Goes back to an earlier version and pins it.'), params: PluginParams, body: PluginRollbackRequest },
      handler: ({ body, params }) => administer(params).rollback(params.plugin, body.version),
    });

    app.put('/organisations/:organisation/plugins/:plugin/pinned', {
      schema: { ...described('Forbids or allows other versions.'), params: PluginParams, body: PluginPinRequest },
      handler: ({ body, params }) => administer(params).setPinned(params.plugin, body.pinned),
    });

    app.delete('/organisations/:organisation/plugins/:plugin', {
      schema: { ...described('Removes a plugin, its grants and its place in the settings.'), params: PluginParams },
      handler: ({ params }) => administer(params).remove(params.plugin),
    });

    app.post('/organisations/:organisation/plugins/:plugin/grants', {
      schema: { ...described('Grants capabilities that the manifest asks for.'), params: PluginParams, body: PluginGrantRequest },
      handler: ({ body, params }) => administer(params).grant(params.plugin, body),
    });

    app.post('/organisations/:organisation/plugins/:plugin/revocations', {
      schema: { ...described('Takes capabilities back.'), params: PluginParams, body: PluginRevokeRequest },
      handler: ({ body, params }) => administer(params).revoke(params.plugin, body),
    });
  };
}
