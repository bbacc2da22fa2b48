import { expect, onTestFinished, test } from 'vitest';

import { openStateDatabase } from '../../store/index.js';
import { standardFor } from '../organisation/standards.js';
import { type StandardFacts, toCatalogueStandard } from './kept-standard.js';
import { StandardsCatalogue } from './standards-catalogue.js';

const check = { id: 'speed.first-reply', standard: { target: 0.9, floor: 0.5, better: 'higher', provenance: 'house', source: 'Plugin.' } } as const;
const facts = (said: Partial<StandardFacts> = {}): StandardFacts => ({ texts: { en: 'Mail is answered.' }, check: check.id, target: 0.8, ...said });

async function openCatalogue() {
  let hour = 0;
  const state = await openStateDatabase(':memory:', () => new Date(Date.UTC(2026, 0, 1, (hour += 1))).toISOString());
  onTestFinished(() => state.close());
  const catalogue = await StandardsCatalogue.open(state.standards);
  const change = (code: string, said: StandardFacts, approvedBy?: string) => catalogue.change([{ code, facts: said }], { actor: 'eva', approvedBy, action: 'standard.change' });
  const held = (orgUnits: readonly string[] = [], day = '2026-10-31', settings = {}) => standardFor(check, { standards: settings, catalogue: catalogue.layers }, { orgUnits, day });
  return { state, catalogue, change, held };
}

test('a standard changes what a check is held to once it is approved, and says which one it is', async () => {
  const { catalogue, change, held } = await openCatalogue();
  await change('mail', facts({ source: 'Decision 7' }));
  const waiting = [held(), catalogue.version];
  await catalogue.approve(['mail'], { actor: 'eva', approvedBy: 'jan' });

  expect(waiting).toEqual([check.standard, '']);
  expect(held()).toEqual({ target: 0.8, floor: 0.5, better: 'higher', provenance: 'house', source: 'Decision 7', setBy: { level: 'organisation', standard: { code: 'mail', version: 1 } } });
});

test('a change waits for approval while the version before it holds', async () => {
  const { catalogue, change, held } = await openCatalogue();
  await change('mail', facts(), 'jan');
  await change('mail', facts({ target: 0.7 }));

  expect([held().target, catalogue.list().map((each) => toCatalogueStandard(each, catalogue.holding(each.code), 'en'))]).toMatchObject([0.8, [{ version: 2, target: 0.7, state: 'proposed', approvedVersion: 1 }]]);
  expect(await catalogue.approve(['mail'], { actor: 'eva', approvedBy: 'jan' })).toEqual(['mail']);
  expect(held().target).toBe(0.7);
  expect((await catalogue.history('mail')).map(({ version, approvedBy }) => [version, approvedBy])).toEqual([[2, 'jan'], [1, 'jan']]);
});

test('it holds in its places and on its days; the settings of a place lie over it', async () => {
  const { change, held } = await openCatalogue();
  await change('all', facts(), 'jan');
  await change('brno', facts({ target: 0.6, orgUnits: ['brno'], from: '2026-03-01', until: '2026-08-31' }), 'jan');
  const days = ['2026-02-28', '2026-03-01', '2026-08-31', '2026-09-01'];

  expect(days.map((day) => held(['company', 'brno'], day).target)).toEqual([0.8, 0.6, 0.6, 0.8]);
  expect(days.map((day) => held(['company', 'zlin'], day).target)).toEqual([0.8, 0.8, 0.8, 0.8]);
  expect(held(['company', 'brno'], '2026-05-05').setBy).toEqual({ level: 'orgUnit', orgUnit: 'brno', from: '2026-03-01', until: '2026-08-31', standard: { code: 'brno', version: 1 } });
  expect(held(['company', 'brno'], '2026-05-05', { [check.id]: { target: 0.99 } }).target).toBe(0.6);
  expect(held(['company', 'brno'], '2026-05-05', { [check.id]: { orgUnits: { brno: { target: 0.55 } } } })).toMatchObject({ target: 0.55, setBy: { level: 'orgUnit', orgUnit: 'brno' } });
  expect(held([], '2026-05-05', { [check.id]: { target: 0.99 } }).target).toBe(0.99);
});

test('of several standards for one check the one that began last is on top', async () => {
  const { change, held } = await openCatalogue();
  await change('late', facts({ target: 0.6, from: '2026-06-01' }), 'jan');
  await change('early', facts({ target: 0.7, from: '2026-01-01' }), 'jan');

  expect([held([], '2026-05-31').target, held([], '2026-06-01').target]).toEqual([0.7, 0.6]);
});

test('where standards agree in what they ask, each source is told', async () => {
  const { change, held } = await openCatalogue();
  await change('cz', facts({ provenance: 'law', source: 'CZ: Act.' }), 'jan');
  await change('hu', facts({ provenance: 'law', source: 'HU: Act.' }), 'jan');
  await change('other', facts({ provenance: 'law', target: 0.5, source: 'Else.', orgUnits: ['brno'] }), 'jan');

  expect([held().source, held(['brno']).source]).toEqual(['CZ: Act. HU: Act.', 'Else.']);
});

test('a standard for one channel, without a check or without a figure sets no target', async () => {
  const { catalogue, change, held } = await openCatalogue();
  await change('mail', facts({ channel: 'email' }), 'jan');
  await change('kind', { texts: { en: 'Be kind.' }, control: 'mystery-shopping' }, 'jan');
  await change('plain', { texts: { en: 'Mail is answered.' }, check: check.id }, 'jan');

  expect([held(), catalogue.version]).toEqual([check.standard, '']);
});

test('a standard that is retired holds no longer, is listed no longer, and may come back', async () => {
  const { catalogue, change, held } = await openCatalogue();
  await change('mail', facts(), 'jan');
  await catalogue.retire('mail', { actor: 'eva', approvedBy: 'jan' });

  expect([held(), catalogue.list()]).toEqual([check.standard, []]);
  await expect(catalogue.retire('mail', { actor: 'eva', approvedBy: 'jan' })).rejects.toMatchObject({ code: 'STANDARD_UNKNOWN' });
  await change('mail', facts(), 'jan');
  expect(held().setBy?.standard).toEqual({ code: 'mail', version: 3 });
});

test('what says what it said already is no new version', async () => {
  const { catalogue, change } = await openCatalogue();
  await change('mail', facts());
  const again = await change('mail', { target: 0.8, check: check.id, texts: { en: 'Mail is answered.' } });
  const approved = await change('mail', facts(), 'jan');

  expect([again, approved]).toEqual([
    { added: 0, changed: 0, unchanged: 1, approved: 0 },
    { added: 0, changed: 0, unchanged: 1, approved: 1 },
  ]);
  expect(catalogue.get('mail')).toMatchObject({ version: 1, approvedBy: 'jan' });
});

test('texts are told in the nearest language', async () => {
  const { catalogue, change } = await openCatalogue();
  await change('mail', facts({ texts: { en: 'Mail.', cs: 'Pošta.' } }));
  await change('own', facts({ texts: { hu: 'Posta.' } }));
  const told = (locale: string) => catalogue.list().map((each) => toCatalogueStandard(each, undefined, locale).text);

  expect(['cs-CZ', 'lv', 'hu'].map(told)).toEqual([['Pošta.', 'Posta.'], ['Mail.', 'Posta.'], ['Mail.', 'Posta.']]);
});

test('is what it was when it is read again', async () => {
  const { state, catalogue, change } = await openCatalogue();
  await change('mail', facts(), 'jan');
  await change('mail', facts({ target: 0.7 }));
  const again = await StandardsCatalogue.open(state.standards);

  expect([again.version, again.list(), again.layers]).toEqual([catalogue.version, catalogue.list(), catalogue.layers]);
});

test('a retirement waits for approval too, and what was proposed is taken back', async () => {
  const { catalogue, change, held } = await openCatalogue();
  await change('mail', facts(), 'jan');
  await catalogue.retire('mail', { actor: 'eva', proposedBy: 'petra', reason: 'Nobody writes mail.', basedOn: 1 });
  const [waiting] = catalogue.list().map((each) => toCatalogueStandard(each, catalogue.holding(each.code), 'en'));

  expect(waiting).toMatchObject({ version: 2, state: 'proposed', retires: true, approvedVersion: 1, proposedBy: 'petra', reason: 'Nobody writes mail.' });
  expect(held().target).toBe(0.8);
  const digest = catalogue.version;
  await catalogue.withdraw('mail', { actor: 'eva', version: 2 });
  expect([catalogue.version, catalogue.get('mail').version]).toEqual([digest, 1]);
  await expect(catalogue.withdraw('mail', { actor: 'eva' })).rejects.toMatchObject({ code: 'STANDARD_SETTLED' });
  await change('mail', facts({ target: 0.7 }), 'jan');
  expect((await catalogue.history('mail')).map((each) => toCatalogueStandard(each, catalogue.holding('mail'), 'en')).map(({ version, state }) => [version, state])).toEqual([[3, 'approved'], [2, 'withdrawn'], [1, 'approved']]);
});

test('a standard that was only ever proposed is gone once that is taken back', async () => {
  const { catalogue, change } = await openCatalogue();
  await change('mail', facts());
  await catalogue.withdraw('mail', { actor: 'eva' });

  expect([catalogue.list(), catalogue.find('mail')]).toEqual([[], undefined]);
});

test('a change of what somebody else has changed since is refused and changes nothing', async () => {
  const { catalogue, change } = await openCatalogue();
  const changeFrom = (basedOn: number, target: number) => catalogue.change([{ code: 'mail', facts: facts({ target }), basedOn }], { actor: 'eva', action: 'standard.change' });
  await changeFrom(0, 0.8);
  await change('mail', facts({ target: 0.7 }));

  await expect(changeFrom(1, 0.6)).rejects.toMatchObject({ code: 'REVISION_STALE' });
  await expect(changeFrom(0, 0.6)).rejects.toMatchObject({ code: 'REVISION_STALE' });
  await expect(catalogue.approve(['mail'], { actor: 'eva', approvedBy: 'jan', version: 1 })).rejects.toMatchObject({ code: 'REVISION_STALE' });
  expect(catalogue.get('mail')).toMatchObject({ version: 2, facts: { target: 0.7 } });
});
