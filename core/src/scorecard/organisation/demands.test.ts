import type { OrganisationSettings } from '@touchstone/sdk/schema';
import { expect, test } from 'vitest';

import { enabled } from '../judged.testing.js';
import { demandsOf } from './demands.js';

const settings = {
  timezone: 'Europe/Prague',
  weights: { 'follow-up': 3 },
  standards: { 'follow-up.promise-kept': { target: 0.9, orgUnits: { brno: { target: 0.7 } } } },
  exemptions: [{ check: 'follow-up.promise-kept', unit: { orgUnit: 'brno' }, reason: 'Flood', approvedBy: 'Jana', until: '2026-10-31' }],
} as object as OrganisationSettings;

const names = {
  units: [{ id: 'group', parent: null }, { id: 'brno', parent: 'group' }].map((each) => ({ ...each, name: '', kind: 'branch', country: null })),
  channelUnits: new Map([['brno-phone', 'brno']]),
};

const { standardOf, exemptionOf, principleWeight } = demandsOf(settings, names);

test('a channel is held to the standard of its branch, and the rest to that of the organisation', () => {
  const target = (unit: Record<string, string>) => standardOf(enabled(), unit, '2026-10-31T22:00:00Z').target;

  expect([target({}), target({ orgUnit: 'brno' }), target({ channel: 'brno-phone' }), target({ channel: 'fax' })]).toEqual([0.9, 0.7, 0.7, 0.9]);
});

test('a standard that changes on a date changes at local midnight', () => {
  const change = { target: 0.9, dated: [{ target: 0.95, from: '2026-08-15' }] };
  const dated = demandsOf({ ...settings, standards: { 'follow-up.promise-kept': change } }, names).standardOf;
  const at = (moment: string) => dated(enabled(), { orgUnit: 'brno' }, moment);

  expect([at('2026-08-14T21:59:59Z').target, at('2026-08-14T22:00:00Z').target]).toEqual([0.9, 0.95]);
  expect(at('2026-10-01T00:00:00Z').setBy).toEqual({ level: 'organisation', from: '2026-08-15' });
});

const during = (moment: string, current = true) => ({ moment, current });

test('an exemption holds for its very unit until the end of its last local day', () => {
  const brno = { orgUnit: 'brno' };

  expect(exemptionOf('follow-up.promise-kept', brno, during('2026-10-31T22:59:59Z'))).toMatchObject({ reason: 'Flood' });
  expect(exemptionOf('follow-up.promise-kept', brno, during('2026-10-31T23:00:00Z'))).toBeUndefined();
  expect(exemptionOf('follow-up.promise-kept', { ...brno, timeOfDay: 'evening' }, during('2026-10-01T00:00:00Z'))).toBeUndefined();
  expect(exemptionOf('follow-up.contacted', brno, during('2026-10-01T00:00:00Z'))).toBeUndefined();
});

test('an exemption says nothing of periods before its first local day, and without one of no earlier period at all', () => {
  const [flood] = settings.exemptions;
  const dated = demandsOf({ ...settings, exemptions: flood ? [{ ...flood, from: '2026-08-15' }] : [] }, names).exemptionOf;
  const brno = { orgUnit: 'brno' };

  expect(exemptionOf('follow-up.promise-kept', brno, during('2026-09-30T21:59:59Z', false))).toBeUndefined();
  expect(dated('follow-up.promise-kept', brno, during('2026-08-14T21:59:59Z', false))).toBeUndefined();
  expect(dated('follow-up.promise-kept', brno, during('2026-08-14T22:00:00Z', false))).toMatchObject({ from: '2026-08-15' });
});

test('principles weigh what the organisation says, else one', () => {
  expect([principleWeight('follow-up'), principleWeight('speed')]).toEqual([3, 1]);
});
