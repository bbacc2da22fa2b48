import type { DataHealth } from '@touchstone/sdk/contract';

import * as host from '../host/index.js';
import * as intake from '../intake/index.js';
import { missingData } from '../measures/index.js';
import * as scorecard from '../scorecard/index.js';

/** What the data of an organisation can be trusted for. */
export async function readDataHealth({ checks, engine, settings }: host.OrganisationContext): Promise<DataHealth> {
  const missing = await missingData(engine, scorecard.enabledChecks(checks, settings, []));
  return {
    dataVersion: await intake.dataVersion(engine),
    asOf: (await scorecard.readDataSpan(engine, new Date().toISOString(), settings.timezone)).lastEvent ?? null,
    tables: await host.readTableHealth(engine),
    batches: await intake.importBatches(engine),
    rejects: await intake.countRejects(engine),
    undone: await intake.undoneImports(engine),
    disabled: [...missing].flatMap(([check, columns]) => (columns.length > 0 ? [{ check, missing: [...columns] }] : [])),
  };
}
