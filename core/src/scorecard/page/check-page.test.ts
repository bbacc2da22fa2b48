import { check, house, hours, percent, plugin, setting, share } from '@touchstone/sdk';
import { commitment } from '@touchstone/sdk/model';
import { expect, test } from 'vitest';

import { checkPage } from './check-page.js';

const within = setting.duration('within', { default: hours(2), doc: 'How late is still on time.' });

const kept = check({
  id: 'kept',
  question: 'Do we keep our promises?',
  measure: share({ of: commitment, excluding: { cancelled: commitment.cancelled }, meeting: commitment.doneAt.atOrBefore(commitment.dueAt.plus(within)), period: commitment.dueAt }),
  standard: { target: percent(95), floor: percent(80), better: 'higher', provenance: house, source: 'Nineteen in twenty' },
  settings: [within],
  advice: 'call',
});

const promises = plugin({
  principle: 'promises',
  checks: [kept],
  messages: {
    en: { 'principle.name': 'Promises', 'kept.name': 'Kept', 'kept.sentence': '{value} of {n} were kept; the standard is {target}.', 'advice.call': 'Call.', 'excluded.cancelled': 'Called off' },
    cs: { 'kept.sentence': 'Splněno {value} z {n}; standard je {target}.', 'advice.call': 'Zavolejte.' },
  },
});

test('tells of a check what it asks, how, of what, against which standard, and what a finding says in each language', () => {
  const page = checkPage(promises, kept, { locales: ['en', 'cs'], authored: { why: 'It does.', how: 'By counting.', where: 'Taken into account where known: `commitment.cancelled`.', fix: '- Do.' } });

  expect(page.match(/^#+ .*/gm)).toEqual(['# Kept', ...['Question', 'Why it matters', 'How it is measured', 'Recipe', 'Left out', 'What it needs', 'Standard and its source', 'Settings', 'Example of a finding', 'How to fix'].map((each) => `## ${each}`)]);
  expect(page).toContain('- Called off\n');
  expect(page).toContain('| `commitment` | `done_at`, `due_at` |\n\nTaken into account where known: `commitment.cancelled`.');
  expect(page).toContain('At least 95\u00a0%; nothing is attained at 80\u00a0%. A starting value of the house, to be confirmed. Nineteen in twenty.');
  expect(page).toContain('- `promises.within`: How late is still on time. Default: 2 hr.');
  expect(page).toContain('- en: 88\u00a0% of 120 were kept; the standard is 95\u00a0%. Call.');
  expect(page).toContain('- cs: Splněno 88\u00a0% z 120; standard je 95\u00a0%. Zavolejte.');
});

test('leaves out what a check has not', () => {
  const bare = { ...kept, settings: [], standard: { better: 'higher', provenance: 'own' } as const };
  const page = checkPage({ ...promises, checks: [bare] }, bare, { locales: ['en'], authored: { why: 'It does.', how: '', where: '', fix: '- Do.' } });

  expect(page).not.toMatch(/## (?:Settings|How it is measured)/);
  expect(page).toContain("The check's own earlier periods.");
});
