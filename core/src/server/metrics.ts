import type { FastifyInstance } from 'fastify';
import { Counter, Gauge, Histogram, Registry } from 'prom-client';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Its answers last as long as the client stays, so their duration says nothing. */
    readonly longLived?: boolean;
  }
}

/** What the server counts, in a registry of its own. Labels are routes and codes: no ids. */
export class Metrics {
  private readonly registry = new Registry();

  private readonly requests = new Histogram({
    name: 'touchstone_http_request_duration_seconds',
    help: 'Duration of requests by route.',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
    registers: [this.registry],
  });

  private readonly runs = new Histogram({
    name: 'touchstone_run_seconds',
    help: 'Duration of finished runs.',
    buckets: [0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 120, 300, 600],
    registers: [this.registry],
  });

  private readonly failedRuns = new Counter({
    name: 'touchstone_runs_failed_total',
    help: 'Runs that failed.',
    registers: [this.registry],
  });

  private readonly rows = new Counter({
    name: 'touchstone_rows_imported_total',
    help: 'Rows that imports have kept.',
    registers: [this.registry],
  });

  constructor() {
    const memory: Gauge = new Gauge({
      name: 'touchstone_resident_memory_bytes',
      help: 'Resident memory of the process.',
      registers: [this.registry],
      collect: () => memory.set(process.memoryUsage.rss()),
    });
  }

  get contentType(): string {
    return this.registry.contentType;
  }

  /** All metrics in the text format of Prometheus. */
  read(): Promise<string> {
    return this.registry.metrics();
  }

  runFinished(seconds: number): void {
    this.runs.observe(seconds);
  }

  runFailed(): void {
    this.failedRuns.inc();
  }

  rowsImported(rows: number): void {
    this.rows.inc(rows);
  }

  /** Measures every answer of a server but the long-lived. */
  observe(app: FastifyInstance): void {
    app.addHook('onResponse', (request, reply, done) => {
      const { config, url } = request.routeOptions;
      if (!config.longLived) {
        this.requests.observe({ method: request.method, route: url ?? 'unknown', status: reply.statusCode }, reply.elapsedTime / 1000);
      }
      done();
    });
  }
}
