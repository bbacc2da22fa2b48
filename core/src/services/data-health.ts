import type { ClockCheck, DataHealth, Scorecard } from '@touchstone/sdk/contract';

import * as host from '../host/index.js';
import * as intake from '../intake/index.js';
import { missingData } from '../measures/index.js';
import * as scorecard from '../scorecard/index.js';
import { keptNameOf } from './mapping-files.js';

type ClockHours = Awaited<ReturnType<typeof intake.clockHours>>;

/** What the data of an organisation can be trusted for. The times of day of all rows are read once a version of the data. */
export class OrganisationHealth {
  private hours: { readonly of: string; readonly told: Promise<ClockHours> } | undefined;

  constructor(private readonly context: host.OrganisationContext) {}

  /** `document` is the scorecard of the latest run as it is told; undefined before the first. `locale` is that of the reasons of rejected rows; default: the organisation's. */
  async read(document: Scorecard | undefined, locale?: string): Promise<DataHealth> {
    const { checks, engine, settings } = this.context;
    const { timezone } = settings;
    const enabled = scorecard.enabledChecks(checks, settings, []);
    const missing = await missingData(engine, enabled);
    const reports = await intake.keptReports(engine);
    const now = new Date().toISOString();
    const dataVersion = await intake.dataVersion(engine);
    const batches = await intake.importBatches(engine);
    const mappingOf = (fileName: string): string | null => keptNameOf(this.context, fileName) ?? null;
    const fileOf = new Map(batches.map(({ fileName, id }) => [id, fileName]));
    const asked = { files: intake.filesOf(reports), mappingOf, timezone };
    return {
      dataVersion,
      asOf: (await scorecard.readDataSpan(engine, now, timezone)).lastEvent ?? null,
      tables: await host.readTableHealth(engine),
      batches,
      rejects: (await intake.countRejects(engine, locale ?? settings.locale)).map((reject) => ({ ...reject, mapping: mappingOf(fileOf.get(reject.batch) ?? '') })),
      sources: await intake.sourceFreshness(engine, { ...asked, now }),
      reconciliation: await intake.reconcile(engine, reports),
      guards: document ? scorecard.guardsTold(document, enabled) : [],
      times: await this.times(asked, dataVersion),
      undone: await intake.undoneImports(engine),
      disabled: [...missing].flatMap(([check, columns]) => (columns.length > 0 ? [{ check, missing: [...columns] }] : [])),
    };
  }

  private async times(asked: intake.TimesAsked, dataVersion: string): Promise<ClockCheck> {
    const columns = intake.clockColumns(asked);
    const total = (what: 'values' | 'zoned'): number => columns.reduce((sum, column) => sum + column[what], 0);
    const told = intake.clockSuspicions(columns, await this.hoursOf(`${dataVersion} ${asked.timezone}`, asked.timezone), asked);
    return { timezone: asked.timezone, values: total('values'), zoned: total('zoned'), untold: asked.files.filter(({ moments }) => moments === undefined).length, columns, ...told };
  }

  private hoursOf(of: string, timezone: string): Promise<ClockHours> {
    if (this.hours?.of !== of) {
      const told = intake.clockHours(this.context.engine, timezone).catch((error: unknown) => {
        this.hours = undefined;
        throw error;
      });
      this.hours = { of, told };
    }
    return this.hours.told;
  }
}
