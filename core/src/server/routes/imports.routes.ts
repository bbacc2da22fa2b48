import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { ForgetReport, ForgetRequest, ImportReport, ImportRequest } from '@touchstone/sdk/contract';
import { isAbsolute } from 'node:path';

import { HostError } from '../../base/errors.js';
import { localOwner } from '../../store/index.js';
import { refuseAfar } from '../loopback.js';
import { answers, NoQuery, OrganisationParams } from '../parameters.js';
import type { ServedOrganisations } from '../served-organisations.js';

function refuseRelative(paths: readonly string[]): void {
  const relative = paths.find((path) => !isAbsolute(path));
  if (relative !== undefined) {
    throw new HostError('REQUEST_INVALID', { reason: `"${relative}" is not an absolute path on this machine` });
  }
}

/** `/organisations/:organisation/imports` and `/forgotten-customers`: for the command, when this server holds the organisation. */
export function importsRoutes(organisations: ServedOrganisations): FastifyPluginAsyncTypebox {
  return async (app) => {
    app.post('/organisations/:organisation/imports', {
      config: { longLived: true },
      schema: {
        tags: ['data'],
        summary: 'Imports files of this machine and answers when done. Going away calls it off.',
        params: OrganisationParams,
        querystring: NoQuery,
        body: ImportRequest,
        response: answers(200, ImportReport),
      },
      handler: async (request, reply) => {
        const { body, params, ip } = request;
        refuseAfar(ip);
        refuseRelative([...body.files, ...(body.mapping === undefined ? [] : [body.mapping])]);
        const caller = new AbortController();
        reply.raw.once('close', () => caller.abort());
        return organisations.get(params.organisation).work.importFiles(body, caller.signal);
      },
    });

    app.post('/organisations/:organisation/forgotten-customers', {
      config: { longLived: true },
      schema: {
        tags: ['data'],
        summary: 'Removes a customer and all that tells of dealings with the customer, and answers when done. Cannot be undone.',
        params: OrganisationParams,
        querystring: NoQuery,
        body: ForgetRequest,
        response: answers(200, ForgetReport),
      },
      handler: async ({ body, params, ip }) => {
        refuseAfar(ip);
        return organisations.get(params.organisation).work.forgetCustomer(body, localOwner);
      },
    });
  };
}
