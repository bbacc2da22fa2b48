import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import Type from 'typebox';

import type { Metrics } from '../metrics.js';
import { answers } from '../parameters.js';
import type { ServedOrganisations } from '../served-organisations.js';

const Health = Type.Object({ status: Type.Literal('ok') });

/** `/healthz`: the process answers. `/readyz`: so does every organisation. `/metrics`: what was counted. */
export function healthRoutes(organisations: ServedOrganisations, metrics: Metrics): FastifyPluginAsyncTypebox {
  return async (app) => {
    app.get('/healthz', {
      schema: { tags: ['operation'], summary: 'Whether the process answers.', response: answers(200, Health) },
      handler: async () => ({ status: 'ok' as const }),
    });

    app.get('/readyz', {
      schema: { tags: ['operation'], summary: 'Whether every organisation can be read.', response: answers(200, Health) },
      handler: async () => {
        await Promise.all(organisations.list().map(({ services }) => services.describe()));
        return { status: 'ok' as const };
      },
    });

    app.get('/metrics', {
      schema: { tags: ['operation'], summary: 'Metrics in the text format of Prometheus.' },
      handler: async (_request, reply) => reply.type(metrics.contentType).send(await metrics.read()),
    });
  };
}
