/** What a visitor found of one standard. */
export interface VisitItem {
  readonly result?: 'met' | 'missed' | 'not-applicable';
  readonly kind?: string;
  /** How long it took, in seconds. */
  readonly seconds?: number;
}

/** A visit as it is written down: kept in the browser until it is saved as files. */
export interface VisitNotes {
  readonly id: string;
  readonly orgUnit: string;
  readonly channelKind: string;
  /** Local time, as `2026-11-23T14:05`. */
  readonly at: string;
  readonly wave?: string;
  readonly shopper?: string;
  /** By the code of the standard. */
  readonly items: Readonly<Record<string, VisitItem>>;
}

/** A file to save, called after a table of the model, so that it imports as it is. */
export interface VisitFile {
  readonly name: string;
  readonly text: string;
}

const cell = (value: string | number | boolean | undefined): string => (value === undefined ? '' : `"${String(value).replaceAll('"', '""')}"`);

const csv = (heads: readonly string[], rows: readonly (readonly Parameters<typeof cell>[0][])[]): string => [heads.join(','), ...rows.map((row) => row.map(cell).join(','))].join('\n').concat('\n');

/** The visit and what was found, as the tables `mystery_visit` and `mystery_item` of the model take them; standards nobody looked at are left out. */
export function visitFiles({ id, orgUnit, channelKind, at, wave, shopper, items }: VisitNotes): VisitFile[] {
  const found = Object.entries(items).filter(([, { result }]) => result !== undefined);
  return [
    { name: `mystery_visit-${id}.csv`, text: csv(['id', 'wave', 'org_unit_id', 'channel_kind', 'at', 'shopper_id'], [[id, wave, orgUnit, channelKind, at, shopper]]) },
    {
      name: `mystery_item-${id}.csv`,
      text: csv(
        ['visit_id', 'standard_id', 'kind', 'passed', 'value_seconds', 'not_applicable'],
        found.map(([code, { result, kind = 'other', seconds }]) => [id, code, kind, result === 'not-applicable' ? undefined : result === 'met', seconds, result === 'not-applicable']),
      ),
    },
  ];
}

/** A key for a visit that no other has: by its day and unit, for people, and by digits that nobody chose. */
export function newVisitId(orgUnit: string, at: string): string {
  const digits = String((crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) % 1_000_000).padStart(6, '0');
  return `${at.slice(0, 10)}-${orgUnit.replaceAll(/[^A-Za-z0-9_-]+/g, '-')}-${digits}`;
}
