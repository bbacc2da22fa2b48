import type { StandardsQuery, StandardsSummary } from '@touchstone/sdk/contract';

import type { KeptStandard } from './kept-standard.js';

/** What to look for in a catalogue. */
export type StandardFilters = Omit<StandardsQuery, 'limit' | 'after' | 'skip' | 'locale'>;

/** The standards that every filter agrees to. Whether they were retired is nothing to it. */
export function filterStandards(standards: readonly KeptStandard[], filters: StandardFilters): readonly KeptStandard[] {
  const { search = '', state, principle, check, orgUnit, owner, pack, legal, reverify, reviewBy } = filters;
  const words = plain(search).split(' ').filter((word) => word !== '');
  const is = (wanted: string | undefined, value: string | null | undefined): boolean => wanted === undefined || wanted === value;
  return standards.filter(
    ({ code, facts, approvedAt, pack: taken }) =>
      (state !== 'proposed' || approvedAt === null) &&
      (state !== 'approved' || approvedAt !== null) &&
      is(principle, principleOf(facts)) &&
      is(check, facts.check) &&
      is(owner, facts.owner) &&
      is(pack, taken) &&
      (orgUnit === undefined || facts.orgUnits?.includes(orgUnit) === true) &&
      (legal === undefined || (facts.legal ?? false) === legal) &&
      (reverify === undefined || (facts.reverify !== undefined) === reverify) &&
      (reviewBy === undefined || (facts.reviewOn !== undefined && facts.reviewOn <= reviewBy)) &&
      (words.length === 0 || hasWords(plain([code, ...Object.values(facts.texts), facts.source, facts.owner, facts.scheme].join(' ')), words)),
  );
}

/** What a catalogue holds, counted by what it may be filtered by. */
export function countStandards(standards: readonly KeptStandard[], today: string): Omit<StandardsSummary, 'retired' | 'fourEyes'> {
  const count = (filters: StandardFilters): number => filterStandards(standards, filters).length;
  return {
    total: standards.length,
    proposed: count({ state: 'proposed' }),
    legal: count({ legal: true }),
    reverify: count({ reverify: true }),
    reviewDue: count({ reviewBy: today }),
    today,
    principles: tally(standards.map(({ facts }) => principleOf(facts))),
    owners: tally(standards.map(({ facts }) => facts.owner)),
    orgUnits: tally(standards.flatMap(({ facts }) => facts.orgUnits ?? [])),
    packs: tally(standards.map(({ pack }) => pack ?? undefined)),
  };
}

const principleOf = ({ check }: Pick<KeptStandard['facts'], 'check'>): string | undefined => check?.split('.')[0];

const hasWords = (text: string, words: readonly string[]): boolean => words.every((word) => text.includes(word));

/** Without case and accents: people search as they type. */
const plain = (text: string): string => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase().replaceAll(/\s+/g, ' ').trim();

function tally(names: readonly (string | undefined)[]): { name: string; standards: number }[] {
  const counts = new Map<string, number>();
  for (const name of names) {
    if (name !== undefined) {
      counts.set(name, (counts.get(name) ?? 0) + 1);
    }
  }
  return [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, standards]) => ({ name, standards }));
}
