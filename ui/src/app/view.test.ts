import { expect, test } from 'vitest';

import { paths } from './paths.js';
import { isPart, viewOf, viewQuery, withView } from './view.js';

const all = new URLSearchParams('period=2026-03&unit.orgUnit=brno&unit.channel=brno-phone&layout=nine&lang=cs');

test('a view is what its address says, and the address of the API the same', () => {
  expect(viewOf(all)).toEqual({ period: '2026-03', orgUnit: 'brno', channel: 'brno-phone' });
  expect(viewQuery(viewOf(all))).toEqual({ period: '2026-03', 'unit.orgUnit': 'brno', 'unit.channel': 'brno-phone' });
  expect([isPart(viewOf(all)), isPart(viewOf(new URLSearchParams('period=&lang=cs')))]).toEqual([true, false]);
});

test('another view leaves the rest of an address as it is', () => {
  expect(String(withView(all, { orgUnit: 'zlin' }))).toBe('layout=nine&lang=cs&unit.orgUnit=zlin');
});

test('a view is kept on the way to the pages that show it, and to no others', () => {
  history.replaceState(null, '', '/organisations/o?period=2026-03&unit.orgUnit=brno&by=channel');
  const query = '?period=2026-03&unit.orgUnit=brno';

  expect([paths.scorecard('o'), paths.principle('o', 'p'), paths.units('o'), paths.report('o'), paths.finding('o', 'f')]).toEqual([
    `/organisations/o${query}`,
    `/organisations/o/principles/p${query}`,
    `/organisations/o/units${query}`,
    `/organisations/o/report${query}`,
    `/organisations/o/findings/f${query}`,
  ]);
  expect(paths.data('o')).toBe('/organisations/o/data');
  expect(paths.compare('o', { unit: { orgUnit: 'zlin' } })).toBe('/organisations/o/compare?unit.orgUnit=zlin');
  history.replaceState(null, '', '/');
});
