import swagger from '@fastify/swagger';
import swaggerUi from '@fastify/swagger-ui';
import type { FastifyInstance } from 'fastify';

import { withNamedSchemas } from './named-schemas.js';

/** Where the description of the API is. */
export const docsPath = '/api/docs';

/** Describes every route that follows, as OpenAPI and as pages under {@link docsPath}. */
export function describeApi(app: FastifyInstance, version: string): void {
  void app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Touchstone',
        version,
        description: 'The service-quality scorecard and what stands behind it.',
        license: { name: 'Apache-2.0' },
      },
    },
    transformObject: (told) => ('openapiObject' in told ? withNamedSchemas(told.openapiObject) : told.swaggerObject),
  });
  void app.register(swaggerUi, {
    routePrefix: docsPath,
    staticCSP: true,
    // Its own policy names the hashes of its inline parts, but also lets in other servers and asks for TLS, which loopback has not.
    transformStaticCSP: (policy) =>
      policy
        .replace(/ (https:|validator\.swagger\.io)/g, '')
        .replace(/ ?upgrade-insecure-requests;?/, '')
        .replace("frame-ancestors 'self'", "frame-ancestors 'none'"),
    theme: { title: 'Touchstone API' },
    // The standalone layout has a bar for other descriptions and a logo that are not ours.
    uiConfig: { layout: 'BaseLayout', validatorUrl: null, deepLinking: true },
  });
}
