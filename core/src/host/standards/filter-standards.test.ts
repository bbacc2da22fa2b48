import { expect, test } from 'vitest';

import { countStandards, filterStandards, type StandardFilters } from './filter-standards.js';
import type { KeptStandard, StandardFacts } from './kept-standard.js';

const standard = (code: string, facts: Partial<StandardFacts>, more: Partial<KeptStandard> = {}): KeptStandard => ({
  code, version: 1, facts: { texts: { en: code }, ...facts }, pack: null, retired: false, changedBy: 'eva', changedAt: '2026-01-01T00:00:00Z',
  approvedBy: 'jan', approvedAt: '2026-01-01T00:00:00Z', proposedBy: null, reason: null, withdrawnBy: null, ...more,
});

const all = [
  standard('mail', { texts: { en: 'Mail is answered.', cs: 'Na poštu odpovídáme.' }, check: 'speed.first-reply', owner: 'Eva', reviewOn: '2026-06-30' }),
  standard('law', { texts: { en: 'Complaints are settled.' }, check: 'complaint.closed-in-time', legal: true, reverify: 'The act was rewritten.', orgUnits: ['brno'] }, { pack: 'touchstone.standards/law-cz' }),
  standard('kind', { texts: { en: 'We are kind.' }, owner: 'Jan Dvořák', reviewOn: '2026-07-01' }, { approvedAt: null, approvedBy: null }),
];
const found = (filters: StandardFilters) => filterStandards(all, filters).map(({ code }) => code);

test.each<[StandardFilters, string[]]>([
  [{}, ['mail', 'law', 'kind']],
  [{ search: 'POSTU' }, ['mail']],
  [{ search: 'dvorak kind' }, ['kind']],
  [{ search: 'kind unheard' }, []],
  [{ state: 'proposed' }, ['kind']],
  [{ state: 'approved' }, ['mail', 'law']],
  [{ principle: 'speed' }, ['mail']],
  [{ check: 'complaint.closed-in-time' }, ['law']],
  [{ owner: 'Eva' }, ['mail']],
  [{ orgUnit: 'brno' }, ['law']],
  [{ pack: 'touchstone.standards/law-cz' }, ['law']],
  [{ legal: true }, ['law']],
  [{ legal: false, state: 'approved' }, ['mail']],
  [{ reverify: true }, ['law']],
  [{ reviewBy: '2026-06-30' }, ['mail']],
])('%o finds %o', (filters, codes) => {
  expect(found(filters)).toEqual(codes);
});

test('counts what may be filtered by', () => {
  expect(countStandards(all, '2026-06-30')).toEqual({
    total: 3, proposed: 1, legal: 1, reverify: 1, reviewDue: 1, today: '2026-06-30',
    principles: [{ name: 'complaint', standards: 1 }, { name: 'speed', standards: 1 }],
    owners: [{ name: 'Eva', standards: 1 }, { name: 'Jan Dvořák', standards: 1 }],
    orgUnits: [{ name: 'brno', standards: 1 }],
    packs: [{ name: 'touchstone.standards/law-cz', standards: 1 }],
  });
});
