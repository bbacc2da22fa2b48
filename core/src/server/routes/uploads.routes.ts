import type { Readable } from 'node:stream';
import { finished } from 'node:stream/promises';

import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { MappingWish, UploadImportRequest, UploadLook, UploadSummary, UploadTrial } from '@touchstone/sdk/contract';
import Type from 'typebox';

import { tellProblem } from '../../base/error-words/tell-problem.js';
import { localOwner } from '../../store/index.js';
import { acceptedLocale } from '../accepted-locale.js';
import { refuseAfar } from '../loopback.js';
import { answers, LocaleQuery, NoQuery, OrganisationParams, UploadParams, UploadQuery } from '../parameters.js';
import type { ServedOrganisations } from '../served-organisations.js';

const Begun = Type.Object({ upload: Type.String() }, { additionalProperties: false });

/** `/organisations/:organisation/uploads`: files that are dropped on a page, looked at, mapped and imported. */
export function uploadsRoutes(organisations: ServedOrganisations): FastifyPluginAsyncTypebox {
  const uploadsOf = ({ organisation }: { readonly organisation: string }) => organisations.get(organisation).services.uploads;
  const tags = ['data'];
  return async (app) => {
    // The bytes of a file are not kept in memory: they flow to the disk. A browser asks before it sends such bytes elsewhere.
    app.addContentTypeParser('application/octet-stream', (_request, payload, done) => done(null, payload));
    app.addHook('preValidation', async ({ ip }) => refuseAfar(ip));

    app.get('/organisations/:organisation/uploads', {
      schema: { tags, summary: 'Files that wait to be imported, are being imported, or could not be.', params: OrganisationParams, querystring: NoQuery, response: answers(200, Type.Array(UploadSummary)) },
      handler: async ({ headers, params }) => {
        const locale = acceptedLocale(headers['accept-language']);
        return (await uploadsOf(params).list()).map((upload) => ({ ...upload, problem: upload.problem && tellProblem(upload.problem, locale) }));
      },
    });

    app.post('/organisations/:organisation/uploads', {
      config: { longLived: true },
      bodyLimit: Number.MAX_SAFE_INTEGER,
      schema: {
        tags,
        summary: 'Takes a file in, as application/octet-stream. It waits for its mapping, a day at most.',
        params: OrganisationParams,
        querystring: UploadQuery,
        response: answers(201, UploadSummary),
      },
      handler: async (request, reply) => {
        const { body, params, query } = request;
        const gone = new AbortController();
        request.raw.once('close', () => (request.raw.complete ? undefined : gone.abort()));
        const length = Number(request.headers['content-length'] ?? Number.NaN);
        const bytes = body as Readable | undefined;
        try {
          const upload = await uploadsOf(params).receive({ name: query.name, bytes: bytes?.iterator({ destroyOnReturn: false }) ?? empty(), length: Number.isNaN(length) ? undefined : length, signal: gone.signal });
          return await reply.code(201).send(upload);
        } catch (error) {
          await drain(bytes);
          throw error;
        }
      },
    });

    app.get('/organisations/:organisation/uploads/:upload', {
      config: { longLived: true },
      schema: { tags, summary: 'What a file holds, column by column, and how it might be mapped.', params: UploadParams, querystring: NoQuery, response: answers(200, UploadLook) },
      handler: async ({ params }) => uploadsOf(params).look(params.upload),
    });

    app.post('/organisations/:organisation/uploads/:upload/trials', {
      config: { longLived: true },
      schema: { tags, summary: 'What a mapping would make of the file. Keeps nothing.', params: UploadParams, querystring: LocaleQuery, body: MappingWish, response: answers(200, UploadTrial) },
      handler: async ({ body, params, query }) => uploadsOf(params).tryOut(params.upload, body, query.locale),
    });

    app.post('/organisations/:organisation/uploads/:upload/imports', {
      schema: {
        tags,
        summary: 'Keeps the mapping and begins to import the file. The events tell how it goes; a run follows.',
        params: UploadParams,
        querystring: NoQuery,
        body: UploadImportRequest,
        response: answers(202, Begun),
      },
      handler: async ({ body, params }, reply) => {
        await organisations.get(params.organisation).work.importUpload(params.upload, body, localOwner);
        return reply.code(202).send({ upload: params.upload });
      },
    });

    app.delete('/organisations/:organisation/uploads/:upload', {
      schema: { tags, summary: 'Removes a file; calls its import off where it is under way.', params: UploadParams, querystring: NoQuery, response: answers(204, Type.Null()) },
      handler: async ({ params }, reply) => {
        await uploadsOf(params).discard(params.upload);
        return reply.code(204).send(null);
      },
    });
  };
}

async function* empty(): AsyncIterable<Buffer> {}

/** Reads what is still on its way, and drops it: a browser hears no answer before it has sent everything. */
async function drain(bytes: Readable | undefined): Promise<void> {
  if (bytes && !bytes.destroyed && !bytes.readableEnded) {
    await finished(bytes.resume()).catch(() => undefined);
  }
}
