import type { TableWriter } from './table-writer.ts';

export interface Country {
  readonly id: string;
  readonly name: string;
  readonly code: string;
  readonly zone: string;
  readonly language: string;
}

export const countries = {
  cz: { id: 'cz', name: 'Rose Hair Česko', code: 'CZ', zone: 'Europe/Prague', language: 'cs' },
  sk: { id: 'sk', name: 'Rose Hair Slovensko', code: 'SK', zone: 'Europe/Bratislava', language: 'sk' },
  hu: { id: 'hu', name: 'Rose Hair Magyarország', code: 'HU', zone: 'Europe/Budapest', language: 'hu' },
  lv: { id: 'lv', name: 'Rose Hair Latvija', code: 'LV', zone: 'Europe/Riga', language: 'lv' },
} as const satisfies Record<string, Country>;

export type CountryId = keyof typeof countries;
export type HoursKind = 'street' | 'centre';

export interface Branch {
  readonly id: string;
  readonly name: string;
  readonly country: Country & { readonly id: CountryId };
  /** Expected cases a month. */
  readonly size: number;
  /** People employed. */
  readonly staff: number;
  readonly hours: HoursKind;
  readonly calendarId: string;
  readonly openedOn: string;
}

const branch = (country: CountryId, id: string, name: string, [size, hours, year]: readonly [number, HoursKind, number]): Branch => ({
  id,
  name,
  country: countries[country],
  size,
  staff: 9 + Math.round(size / 50),
  hours,
  calendarId: `${country}-${hours}`,
  openedOn: `${year}-03-01`,
});

/** The salons. They differ in size alone: a large one shows a change sooner, and is no better for it. */
export const branches: readonly Branch[] = [
  branch('cz', 'praha-1', 'Praha 1', [600, 'centre', 2009]),
  branch('cz', 'praha-2', 'Praha 2', [400, 'centre', 2012]),
  branch('cz', 'brno', 'Brno', [700, 'street', 2010]),
  branch('cz', 'ostrava', 'Ostrava', [560, 'street', 2013]),
  branch('cz', 'plzen', 'Plzeň', [195, 'street', 2014]),
  branch('cz', 'olomouc', 'Olomouc', [195, 'street', 2016]),
  branch('cz', 'liberec', 'Liberec', [195, 'street', 2018]),
  branch('cz', 'ceske-budejovice', 'České Budějovice', [195, 'street', 2019]),
  branch('sk', 'bratislava', 'Bratislava', [195, 'centre', 2011]),
  branch('sk', 'kosice', 'Košice', [195, 'street', 2014]),
  branch('sk', 'zilina', 'Žilina', [380, 'street', 2015]),
  branch('sk', 'nitra', 'Nitra', [195, 'street', 2017]),
  branch('sk', 'presov', 'Prešov', [195, 'street', 2020]),
  branch('hu', 'budapest-1', 'Budapest 1', [380, 'centre', 2013]),
  branch('hu', 'budapest-2', 'Budapest 2', [195, 'centre', 2016]),
  branch('hu', 'gyor', 'Győr', [380, 'street', 2015]),
  branch('hu', 'szeged', 'Szeged', [195, 'street', 2018]),
  branch('hu', 'pecs', 'Pécs', [195, 'street', 2021]),
  branch('lv', 'riga-1', 'Rīga 1', [560, 'street', 2014]),
  branch('lv', 'riga-2', 'Rīga 2', [195, 'centre', 2017]),
  branch('lv', 'liepaja', 'Liepāja', [195, 'street', 2019]),
  branch('lv', 'daugavpils', 'Daugavpils', [195, 'street', 2022]),
];

export const companyId = 'rose-hair';

/** Writes the tree of units: the company, a region a country, and its salons. */
export function writeOrgUnits(writer: TableWriter): void {
  const unit = writer.table('org_unit', [
    'id',
    'parent_id',
    'kind',
    'name',
    'country',
    'timezone',
    'calendar_id',
    'peer_group',
    'opened_on',
  ]);
  unit.write({ id: companyId, kind: 'company', name: 'Rose Hair', timezone: 'Europe/Prague', calendar_id: 'cz-street', opened_on: '2009-03-01' });
  for (const { id, name, code, zone } of Object.values(countries)) {
    unit.write({ id, parent_id: companyId, kind: 'region', name, country: code, timezone: zone, calendar_id: `${id}-street` });
  }
  for (const { id, name, country, calendarId, hours, openedOn } of branches) {
    unit.write({
      id,
      parent_id: country.id,
      kind: 'branch',
      name,
      country: country.code,
      timezone: country.zone,
      calendar_id: calendarId,
      peer_group: hours,
      opened_on: openedOn,
    });
  }
}
