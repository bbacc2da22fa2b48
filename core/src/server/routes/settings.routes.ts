import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { SettingRequest, SettingsChange, SettingState } from '@touchstone/sdk/contract';
import Type from 'typebox';

import { localOwner } from '../../store/index.js';
import { answers, OrganisationParams, OrgUnitQuery, RunsQuery, SettingParams } from '../parameters.js';
import type { ServedOrganisations } from '../served-organisations.js';

/** `/organisations/:organisation/settings`: what holds, by whose word, and what was changed. */
export function settingsRoutes(organisations: ServedOrganisations): FastifyPluginAsyncTypebox {
  const settingsOf = ({ organisation }: { readonly organisation: string }) => organisations.get(organisation).services.settingsBy(localOwner);
  const tags = ['settings'];
  return async (app) => {
    app.get('/organisations/:organisation/settings', {
      schema: { tags, summary: 'All settings, as they hold for the organisation or for an org unit.', params: OrganisationParams, querystring: OrgUnitQuery, response: answers(200, Type.Array(SettingState)) },
      handler: async ({ params, query }) => [...(await settingsOf(params).list(query.orgUnit))],
    });

    app.get('/organisations/:organisation/settings-history', {
      schema: { tags, summary: 'What was changed in the settings, newest first.', params: OrganisationParams, querystring: RunsQuery, response: answers(200, Type.Array(SettingsChange)) },
      handler: async ({ params, query }) => [...(await settingsOf(params).history(query.limit))],
    });

    app.put('/organisations/:organisation/settings/:setting', {
      schema: { tags, summary: 'Sets a value, of the organisation or of an org unit.', params: SettingParams, body: SettingRequest, response: answers(200, SettingState) },
      handler: async ({ body, params }) => settingsOf(params).set(params.setting, body.value, body.orgUnit),
    });

    app.delete('/organisations/:organisation/settings/:setting', {
      schema: { tags, summary: 'Takes a value back, so that the layer above counts.', params: SettingParams, querystring: OrgUnitQuery, response: answers(200, SettingState) },
      handler: async ({ params, query }) => settingsOf(params).unset(params.setting, query.orgUnit),
    });
  };
}
