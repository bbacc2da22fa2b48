import { expect, test } from 'vitest';

import { effectiveSetting } from './plugin-settings.js';

const url = { default: 'https://crm.example', scope: 'unit' } as const;
const layered = { 'crm.url': { value: 'https://a.example', orgUnits: { west: 'https://west.example', brno: 'https://brno.example' } } };
const of = (settings: Parameters<typeof effectiveSetting>[2]['settings'], orgUnits?: readonly string[]) => effectiveSetting('crm.url', url, { settings, ...(orgUnits && { orgUnits }) });

test('takes the value of the nearest layer and says which that is', () => {
  expect([of({}), of({ 'crm.url': 'https://b.example' }), of(layered), of(layered, ['company', 'west', 'plzen']), of(layered, ['company', 'south', 'brno'])]).toEqual([
    { layer: 'default', value: 'https://crm.example' },
    { layer: 'organisation', value: 'https://b.example' },
    { layer: 'organisation', value: 'https://a.example' },
    { layer: 'orgUnit', orgUnit: 'west', value: 'https://west.example' },
    { layer: 'orgUnit', orgUnit: 'brno', value: 'https://brno.example' },
  ]);
});

test('takes the default where a branch alone says something and another one is asked for', () => {
  expect(of({ 'crm.url': { orgUnits: { brno: 'https://brno.example' } } }, ['company', 'praha'])).toEqual({ layer: 'default', value: 'https://crm.example' });
});

test('has one value for all units where the plugin says so', () => {
  expect(effectiveSetting('crm.url', { ...url, scope: 'organisation' }, { settings: layered, orgUnits: ['west'] })).toEqual({ layer: 'organisation', value: 'https://a.example' });
});

test('finds nothing under the names that every object has', () => {
  expect(effectiveSetting('constructor', { default: 1, scope: 'unit' }, { settings: {}, orgUnits: ['constructor'] })).toEqual({ layer: 'default', value: 1 });
});
