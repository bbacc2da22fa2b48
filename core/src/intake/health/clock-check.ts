import type { ClockColumn, ClockHours, ClockSuspicion } from '@touchstone/sdk/contract';

import type { Session } from '../../engine/engine.js';
import type { ImportReport } from '../load/batch.js';
import { clockFaces, type ClockFace, faceKey, futureRows } from './clock-hours.js';
import { clockSigns, dayHours, nightOf } from './clock-signs.js';

export interface TimesAsked {
  /** The files that were imported, the latest first. */
  readonly files: readonly ImportReport[];
  /** The name of the kept mapping of files that are called so. */
  readonly mappingOf: (fileName: string) => string | null;
  /** The organisation's time zone. */
  readonly timezone: string;
}

/** Fewer times than this in the hour that clocks skip may be slips of a pen. */
const fewestSkipped = 3;
/** Fewer moments than this do not say whether a column names zones. */
const fewestMoments = 20;

/** How the moments of each column were written, over all files that told. */
export function clockColumns({ files, mappingOf }: Omit<TimesAsked, 'timezone'>): ClockColumn[] {
  const told = files.flatMap(({ batch, moments = [] }) => moments.map((moment) => ({ ...moment, source: batch.sourceSystem, fileName: batch.fileName })));
  const alike = Map.groupBy(told, ({ column, source, table }) => JSON.stringify([source, table, column]));
  return [...alike.values()].flatMap((each) => {
    const [latest] = each;
    const total = (what: 'skippedHour' | 'values' | 'zoned'): number => each.reduce((sum, moments) => sum + moments[what], 0);
    if (!latest || total('values') === 0) {
      return [];
    }
    const { column, fileName, from, source, table, timezone } = latest;
    return [{ source, mapping: mappingOf(fileName), table, column, from, timezone, values: total('values'), zoned: total('zoned'), skippedHour: total('skippedHour') }];
  });
}

/** The times of day of all rows, and what they give away. Reads every row once. */
export async function clockHours(session: Session, timezone: string): Promise<readonly { readonly face: ClockFace; readonly future: number }[]> {
  const [faces, future] = [await clockFaces(session, timezone), await futureRows(session)];
  return faces.map((face) => ({ face, future: future.get(faceKey(face)) ?? 0 }));
}

type Faces = Awaited<ReturnType<typeof clockHours>>;

/** What there is to be suspected of the times, and at which hours of the day rows happen. */
export function clockSuspicions(columns: readonly ClockColumn[], faces: Faces, { files, mappingOf, timezone }: TimesAsked): { readonly hours: ClockHours[]; readonly suspicions: ClockSuspicion[] } {
  const mappingOfSource = (source: string): string | null => mappingOf(files.find(({ batch }) => batch.sourceSystem === source)?.batch.fileName ?? '');
  const hours = faces.map(({ face, future }): ClockHours => {
    const day = dayHours(face);
    const { column, rows, source, table } = face;
    return { source, mapping: mappingOfSource(source), table, column, rows, midnight: day.midnight, hours: [...day.hours], night: nightOf(day.hours), future };
  });
  const ofFaces = faces.flatMap(({ face, future }) => {
    const { column, rows, source, table } = face;
    const read = columns.find((each) => each.source === source && each.table === table && each.column === column);
    const place = { source, mapping: mappingOfSource(source), table, column, from: read?.from ?? column, timezone: read?.timezone ?? timezone };
    const mostlyZoned = read !== undefined && read.zoned > read.values / 2;
    const signs = clockSigns(face).map((sign): ClockSuspicion => {
      const suggest = sign.kind === 'summer-earlier' ? 'UTC' : sign.kind === 'summer-later' && place.timezone !== timezone ? timezone : null;
      return { ...sign, ...place, suggest: mostlyZoned ? null : suggest };
    });
    return future === 0 ? signs : [...signs, { ...place, kind: 'future' as const, rows: future, of: rows, hours: null, suggest: null }];
  });
  return { hours, suspicions: [...ofFaces, ...columns.filter(({ skippedHour }) => skippedHour >= fewestSkipped).map(skipped), ...mixedColumns(columns)] };
}

const skipped = ({ skippedHour, values, zoned: _zoned, ...place }: ClockColumn): ClockSuspicion => ({ ...place, kind: 'skipped-hour', rows: skippedHour, of: values, hours: null, suggest: 'UTC' });

/** Columns of one table of which some name their zones and some do not: told by two clocks, they may not fit each other. */
function mixedColumns(columns: readonly ClockColumn[]): ClockSuspicion[] {
  const enough = columns.filter(({ values }) => values >= fewestMoments);
  return [...Map.groupBy(enough, faceKey).values()].flatMap((ofTable) => {
    const zoned = ofTable.reduce((sum, column) => sum + column.zoned, 0);
    const plain = ofTable.filter((column) => column.zoned < column.values);
    return zoned === 0 ? [] : plain.map(({ skippedHour: _skipped, zoned: own, ...place }) => ({ ...place, kind: 'mixed' as const, rows: place.values - own, of: place.values, hours: null, suggest: null }));
  }).map(({ values: _values, ...suspicion }) => suspicion);
}
