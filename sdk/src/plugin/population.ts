import type { Excluding } from '../measure/build.js';
import { serviceCase } from '../model/index.js';
import type { Row } from '../model/row.js';

type CaseRow = Row<'case'>;

/** What keeps a case out of service figures: spam, tests, internal ones, merged ones and those we began ourselves. */
export function invalidCase(row: CaseRow = serviceCase): Excluding {
  return {
    spam: row.isSpam,
    test: row.isTest,
    internal: row.isInternal,
    merged: row.mergedInto.isKnown(),
    outbound: row.direction.is('outbound'),
  };
}

