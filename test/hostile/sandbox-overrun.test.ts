import { answers, derives, describeAttacks } from './sandbox-attack.testing.js';

const late = /^PLUGIN_CODE_OVERRAN: .*deadline/;
const greedy = /^PLUGIN_CODE_OVERRAN: .*(memory|deadline)/;
const failed = /^PLUGIN_CODE_FAILED/;

describeAttacks('A plugin that never ends', [
  { tries: 'loops', code: derives('for (;;);'), ends: late },
  { tries: 'loops and catches what interrupts it', code: derives('for (;;) { try { for (;;); } catch {} finally { continue; } }'), ends: late },
  { tries: 'loops while it is loaded', code: 'for (;;);', ends: late },
  { tries: 'loops in a getter of its answer', code: derives('return [{ get unit() { for (;;); } }];'), ends: late },
  { tries: 'loops in toJSON', code: derives('return { toJSON() { for (;;); } };'), ends: late },
  { tries: 'loops in a proxy', code: derives('return new Proxy([], { get() { for (;;); } });'), ends: late },
  { tries: 'loops when its error is told', code: derives('throw { get message() { for (;;); } };'), ends: late },
  { tries: 'loops where nothing interrupts', code: derives('return [].indexOf.call({ length: 2 ** 53 - 1 }, 1);'), ends: late },
  { tries: 'sorts without end', code: derives('[3, 2, 1].sort(() => { for (;;); });'), ends: late },
  { tries: 'lets a generator run for ever', code: derives('for (const _ of (function* () { for (;;) yield 1; })());'), ends: late },
  { tries: 'calls itself', code: derives('const again = () => again() + 1; return again();'), ends: failed },
  { tries: 'calls itself through getters', code: derives('const o = { get a() { return o.a; } }; return o.a;'), ends: failed },
  { tries: 'matches a regular expression that blows up', code: derives('return /^(a+)+$/.test("a".repeat(60) + "!");'), ends: late },
  { tries: 'replaces by one', code: derives('return "x".repeat(40).replace(/(x+x+)+y/g, "");'), ends: late },
  { tries: 'floods the microtasks', code: derives('const flood = () => Promise.resolve().then(flood); flood(); return statistics;'), ends: { derives: [
    { unit: {}, period: '2026-09', statistic: { kind: 'share', k: 9, n: 12 } },
    { unit: {}, period: '2026-10', statistic: { kind: 'share', k: 8, n: 10 } },
    { unit: { orgUnit: 'brno' }, period: '2026-10', statistic: { kind: 'share', k: 3, n: 4 } },
  ] } },
  { tries: 'floods them and waits for the end', code: `const flood = () => Promise.resolve().then(flood); await flood();\n${derives('return statistics;')}`, ends: /^PLUGIN_CODE_FAILED.*waits/ },
  { tries: 'answers with a promise', code: 'export const derive = { kept: async (statistics) => statistics };', ends: /^PLUGIN_RESULT_INVALID/ },
]);

describeAttacks('A plugin that wants all memory', [
  { tries: 'fills arrays', code: derives('const all = []; for (;;) all.push(new Array(100_000).fill(1));'), ends: greedy },
  { tries: 'asks for one array of a billion', code: derives('return new Array(1e9).fill(0);'), ends: greedy },
  { tries: 'doubles strings', code: derives('const all = []; for (let i = 0; ; i += 1) all.push("x".repeat(1e6) + i);'), ends: greedy },
  { tries: 'joins strings beyond their length', code: derives('let text = "x"; for (;;) text += text;'), ends: /^PLUGIN_CODE_(FAILED|OVERRAN)/ },
  { tries: 'fills a map', code: derives('const map = new Map(); for (let i = 0; ; i += 1) map.set(i, new Array(1000).fill(i));'), ends: greedy },
  { tries: 'fills typed arrays', code: derives('const all = []; for (;;) all.push(new Float64Array(1e6).fill(1));'), ends: greedy },
  { tries: 'catches that there is none', code: derives('const all = []; for (;;) { try { all.push(new Uint8Array(1e6)); } catch {} }'), ends: greedy },
  { tries: 'spreads a hundred million arguments', code: derives('return Math.max(...Array(1e8));'), ends: /^PLUGIN_CODE_(FAILED|OVERRAN)/ },
  { tries: 'nests brackets a million deep', code: derives('return JSON.parse("[".repeat(1e6));'), ends: /^PLUGIN_CODE_(FAILED|OVERRAN)/ },
  { tries: 'answers with 100 MB', code: derives('return "x".repeat(1e8);'), ends: /^PLUGIN_CODE_(FAILED|OVERRAN)/ },
  { tries: 'answers with more than is read', code: derives('return "x".repeat(200_000);'), ends: /^PLUGIN_CODE_OVERRAN.*oversized/ },
  { tries: 'answers with a thousand levels', code: derives('let deep = []; for (let i = 0; i < 1000; i += 1) deep = [deep]; return deep;'), ends: /^PLUGIN_RESULT_INVALID.*too deeply/ },
  { tries: 'answers with a key as long as a book', code: answers(`{ kind: 'share', k: 1, n: 1, ['x'.repeat(50_000)]: 1 }`), ends: /^PLUGIN_RESULT_INVALID.{1,300}$/ },
]);
