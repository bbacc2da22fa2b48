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

const { standardOf, isExempted, principleWeight } = demandsOf(settings, names);

test('a channel is held to the standard of its branch, and the rest to that of the organisation', () => {
  const target = (unit: Record<string, string>) => standardOf(enabled(), unit).target;

  expect([target({}), target({ orgUnit: 'brno' }), target({ channel: 'brno-phone' }), target({ channel: 'fax' })]).toEqual([0.9, 0.7, 0.7, 0.9]);
});

test('an exemption holds for its very unit until the end of its last local day', () => {
  const brno = { orgUnit: 'brno' };

  expect(isExempted('follow-up.promise-kept', brno, '2026-10-31T22:59:59Z')).toBe(true);
  expect(isExempted('follow-up.promise-kept', brno, '2026-10-31T23:00:00Z')).toBe(false);
  expect(isExempted('follow-up.promise-kept', { ...brno, timeOfDay: 'evening' }, '2026-10-01T00:00:00Z')).toBe(false);
  expect(isExempted('follow-up.contacted', brno, '2026-10-01T00:00:00Z')).toBe(false);
});

test('principles weigh what the organisation says, else one', () => {
  expect([principleWeight('follow-up'), principleWeight('speed')]).toEqual([3, 1]);
});
