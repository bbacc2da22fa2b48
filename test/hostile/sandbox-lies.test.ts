import { measured } from './hostile.testing.js';
import { answers, derives, describeAttacks } from './sandbox-attack.testing.js';

const refused = (why: string): RegExp => new RegExp(`^PLUGIN_RESULT_INVALID: .*${why}`);
const share = (k: string, n: string): string => `{ kind: 'share', k: ${k}, n: ${n} }`;

describeAttacks('A plugin that lies about what it counted', [
  { tries: 'counts more hits than rows', code: answers(share('9', '8')), ends: refused('counts 9 rows among 8') },
  { tries: 'counts fewer than none', code: answers(share('1', '-3')), ends: refused('/0/statistic/n must be >= 0') },
  { tries: 'counts fewer hits than none', code: answers(share('-1', '3')), ends: refused('/0/statistic/k must be >= 0') },
  { tries: 'stands on rows that nobody measured', code: answers(share('900', '1000')), ends: refused('stands on 1000 rows where 10 were measured') },
  { tries: 'stands on the rows of all in one branch', code: answers(share('5', '10'), `unit: { orgUnit: 'brno' }, period: '2026-10'`), ends: refused('where 4 were measured') },
  { tries: 'answers with no number', code: answers(share('NaN', '8')), ends: refused('must be number') },
  { tries: 'answers without an end', code: answers(share('1', 'Infinity')), ends: refused('must be number') },
  { tries: 'answers with less than nothing, which JSON calls nothing', code: answers(share('-0', '10')), ends: { derives: [{ unit: {}, period: '2026-10', statistic: { kind: 'share', k: 0, n: 10 } }] } },
  { tries: 'answers in text', code: answers(share('"8"', '"10"')), ends: refused('must be number') },
  { tries: 'answers by a boxed number with a will of its own', code: answers(share('Object.assign(new Number(8), { toJSON: () => 11 })', '10')), ends: refused('counts 11 rows among 10') },
  { tries: 'answers another each time it is read', code: derives(`let k = 0; return [{ unit: {}, period: '2026-10', statistic: { kind: 'share', get k() { return k += 7; }, n: 10 } }];`), ends: { derives: [{ unit: {}, period: '2026-10', statistic: { kind: 'share', k: 7, n: 10 } }] } },
]);

describeAttacks('A plugin that answers what was not asked', [
  { tries: 'answers with a verdict', code: answers(`{ kind: 'share', k: 1, n: 1, verdict: 'meets' }`), ends: refused('/0/statistic/verdict is not known here') },
  { tries: 'answers with a score', code: derives('return { score: 100 };'), ends: refused('must be array') },
  { tries: 'answers with rows', code: derives('return statistics.map((each) => ({ ...each, rows: [1, 2, 3] }));'), ends: refused('/0/rows is not known here') },
  { tries: 'answers with another kind', code: answers(`{ kind: 'mean', n: 3, sum: 1, sumOfSquares: 1 }`), ends: refused('is a mean of a check that measures a share') },
  { tries: 'answers with a kind that is none', code: answers(`{ kind: 'opaque', n: 1 }`), ends: refused('must not be "opaque"') },
  { tries: 'answers with nothing', code: derives('return null;'), ends: refused('must be array') },
  { tries: 'answers without a unit', code: derives(`return [{ period: '2026-10', statistic: { kind: 'share', k: 1, n: 1 } }];`), ends: refused("required property 'unit'") },
  { tries: 'answers twice for one place', code: derives('return [...statistics, statistics[0]];'), ends: refused('/3 is the second for its unit and period') },
  { tries: 'answers twice for one place in another order', code: derives(`const s = { kind: 'share', k: 1, n: 1 }; return [{ unit: {}, period: '2026-10', statistic: s }, { statistic: s, period: '2026-10', unit: {} }];`), ends: refused('/1 is the second') },
  { tries: 'answers for a period that was not measured', code: answers(share('1', '1'), `unit: {}, period: '2099-01'`), ends: refused('period that was not measured') },
  { tries: 'answers for a branch that there is not', code: answers(share('1', '1'), `unit: { orgUnit: 'atlantis' }, period: '2026-10'`), ends: refused('unit that was not measured') },
  { tries: 'answers for a dimension that there is not', code: answers(share('1', '1'), `unit: { employee: 'jana' }, period: '2026-10'`), ends: refused('unit that was not measured') },
  { tries: 'answers for a branch of its own spelling', code: answers(share('1', '1'), `unit: { orgUnit: 'brno\\ud800' }, period: '2026-10'`), ends: refused('is no text') },
  { tries: 'answers with half a character for a period', code: answers(share('1', '1'), `unit: {}, period: '\\udfff'`), ends: refused('is no text') },
  { tries: 'claims the check of another plugin', code: `export const derive = { 'healthy.kept': () => [], get kept() { return undefined; } };`, ends: /^PLUGIN_CODE_MISSING/ },
  { tries: 'exports a function that objects inherit', code: 'export const derive = Object.create({ kept: (statistics) => statistics });', ends: /^PLUGIN_CODE_MISSING/ },
  { tries: 'exports nothing', code: '', ends: /^PLUGIN_CODE_MISSING/ },
  { tries: 'is no code at all', code: '\u0000\u0001 <html>', ends: /^PLUGIN_CODE_FAILED/ },
  { tries: 'derives figures about people', code: derives('return statistics;'), check: { minimumGroup: 5 }, ends: refused('figures about people cannot be derived') },
  { tries: 'leaves out what it does not like', code: derives(`return statistics.filter(({ unit }) => unit.orgUnit !== 'brno');`), ends: { derives: measured.slice(0, 2) } },
]);
