import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { ImportReport, ImportRequest } from '@touchstone/sdk/contract';
import { isAbsolute } from 'node:path';

import { HostError } from '../../base/errors.js';
import { isLoopback } from '../loopback.js';
import { answers, NoQuery, OrganisationParams } from '../parameters.js';
import type { ServedOrganisations } from '../served-organisations.js';

function refuseRelative(paths: readonly string[]): void {
  const relative = paths.find((path) => !isAbsolute(path));
  if (relative !== undefined) {
    throw new HostError('REQUEST_INVALID', { reason: `"${relative}" is not an absolute path on this machine` });
  }
}

/** `/organisations/:organisation/imports`: for the command, when this server holds the organisation. */
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
        if (!isLoopback(ip)) {
          throw new HostError('HOST_NEEDS_AUTHENTICATION', { host: ip });
        }
        refuseRelative([...body.files, ...(body.mapping === undefined ? [] : [body.mapping])]);
        const caller = new AbortController();
        reply.raw.once('close', () => caller.abort());
        return organisations.get(params.organisation).work.importFiles(body, caller.signal);
      },
    });
  };
}
