import { fastify, type FastifyBaseLogger, type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';

import { acceptedLocale } from './accepted-locale.js';
import { answerBrokenRequest } from './broken-request.js';
import { compileLater } from './compile-later.js';
import { type EventStreamOptions, EventStreams } from './event-stream.js';
import { Metrics } from './metrics.js';
import { describeApi } from './openapi.js';
import type { OrganisationServices } from './organisation-services.js';
import { problemType, toProblem } from './problem.js';
import { formatRefusal } from './request-invalid.js';
import { RequestLog } from './request-log.js';
import { auditRoutes } from './routes/audit.routes.js';
import { checksRoutes } from './routes/checks.routes.js';
import { commentaryRoutes } from './routes/commentary.routes.js';
import { dataRoutes } from './routes/data.routes.js';
import { commandsRoutes } from './routes/commands.routes.js';
import { eventsRoutes } from './routes/events.routes.js';
import { exportersRoutes } from './routes/exporters.routes.js';
import { findingsRoutes } from './routes/findings.routes.js';
import { healthRoutes } from './routes/health.routes.js';
import { importsRoutes } from './routes/imports.routes.js';
import { lifeRoutes } from './routes/life.routes.js';
import { mappingsRoutes } from './routes/mappings.routes.js';
import { organisationsRoutes } from './routes/organisations.routes.js';
import { pluginAdministrationRoutes } from './routes/plugin-administration.routes.js';
import { pluginsRoutes } from './routes/plugins.routes.js';
import { runsRoutes } from './routes/runs.routes.js';
import { scorecardRoutes } from './routes/scorecard.routes.js';
import { overviewRoutes } from './routes/overview.routes.js';
import { panelsRoutes } from './routes/panels.routes.js';
import { settingsRoutes } from './routes/settings.routes.js';
import { sourcesRoutes } from './routes/sources.routes.js';
import { standardsRoutes } from './routes/standards.routes.js';
import { uploadsRoutes } from './routes/uploads.routes.js';
import { addSecurityHeaders } from './security-headers.js';
import { ServedOrganisations } from './served-organisations.js';
import { createServerLog } from './server-log.js';
import { refuseStrangers } from './trust.js';
import { serveUi } from './ui-files.js';

/** What a server is made of. */
export interface ServerOptions {
  readonly organisations: readonly OrganisationServices[];
  /** The version of Touchstone, as the description of the API tells it. */
  readonly version: string;
  /** The folder of the built UI. Without it only the API answers. */
  readonly ui?: string;
  /** Default: JSON lines from level info to standard error. */
  readonly log?: FastifyBaseLogger;
  readonly events?: EventStreamOptions;
}

/** Nothing a client sends is longer than a list of files, in bytes. */
const bodyLimit = 2_000_000;

/**
 * Builds the server: the API under `/api/v1`, its description, health, metrics and the UI. Does not listen: see `listenOn`.
 * Closing it ends the event streams and calls off the work under way; the services stay open, for who opened them to close.
 *
 * Unknown parameters are refused, not dropped as Fastify does by default, so that a mistyped filter is an error.
 */
export function createServer(options: ServerOptions): FastifyInstance {
  const log = options.log ?? createServerLog();
  const metrics = new Metrics();
  const streams = new EventStreams(options.events);
  const organisations = new ServedOrganisations(options.organisations, {
    runFinished: (seconds) => metrics.runFinished(seconds),
    rowsImported: (rows) => metrics.rowsImported(rows),
    runFailed: (error) => {
      metrics.runFailed();
      log.error({ err: error }, 'Run failed.');
    },
  });

  const app = fastify({
    loggerInstance: log,
    logController: new RequestLog(),
    bodyLimit,
    routerOptions: { maxParamLength: 256 },
    ajv: { customOptions: { removeAdditional: false, strict: false } },
    schemaController: { compilersFactory: compileLater },
    schemaErrorFormatter: formatRefusal,
    clientErrorHandler: answerBrokenRequest,
    frameworkErrors: (error, request, reply) => sendProblem(error, request, reply),
  });
  app.setErrorHandler(sendProblem);
  // Pages of other origins can send plain text without asking first; JSON they cannot.
  app.removeContentTypeParser('text/plain');

  addSecurityHeaders(app);
  metrics.observe(app);
  refuseStrangers(app);
  describeApi(app, options.version);
  void app.register(healthRoutes(organisations, metrics));
  void app.register(
    async (api) => {
      api.addHook('onRequest', (_request, reply, done) => {
        reply.header('cache-control', 'no-store');
        done();
      });
      for (const routes of [organisationsRoutes, scorecardRoutes, findingsRoutes, lifeRoutes, checksRoutes, commentaryRoutes, dataRoutes, overviewRoutes, pluginsRoutes, pluginAdministrationRoutes, panelsRoutes, runsRoutes, importsRoutes, uploadsRoutes, mappingsRoutes, sourcesRoutes, exportersRoutes, auditRoutes, commandsRoutes, settingsRoutes, standardsRoutes]) {
        void api.register(routes(organisations));
      }
      void api.register(eventsRoutes(organisations, streams));
    },
    { prefix: '/api/v1' },
  );
  serveUi(app, options.ui);

  app.addHook('preClose', async () => {
    await streams.close();
    await organisations.close();
  });
  return app;
}

function sendProblem(error: unknown, request: Pick<FastifyRequest, 'headers' | 'log'>, reply: Pick<FastifyReply, 'code'>): void {
  const locale = acceptedLocale(request.headers['accept-language']);
  const problem = toProblem(error, locale);
  if (problem.status >= 500) {
    request.log.error({ err: error }, 'Request failed.');
  }
  void reply.code(problem.status).header('cache-control', 'no-store').header('content-language', locale).type(problemType).send(JSON.stringify(problem));
}
