import { createChdbConnection } from 'chdb/connection';

import { openClickHouse } from '../../core/src/engine/clickhouse/clickhouse-engine.js';
import type { Engine } from '../../core/src/engine/engine.js';

/** ClickHouse within this process, its tables in a folder: one folder a process is what it allows. */
export function openChdb(folder: string): Promise<Engine> {
  return openClickHouse({ connection: createChdbConnection({ path: folder }) });
}
