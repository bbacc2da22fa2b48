import { isDeepStrictEqual } from 'node:util';
import path from 'node:path';

import type { SettingValues } from '@touchstone/sdk';
import type { AnyDerive } from '@touchstone/sdk/testing';

import { defaultLimits, type GuestCall, quickjsEngine, Sandbox, SandboxFailure } from '../../../host/index.js';
import type { BuiltPlugin } from './build-plugin.js';
import { contributedCalls } from './contributed-calls.js';
import { placeInStack, tellPlace } from './source-place.js';
import { callWithin } from './call-within.js';

/** A call of a plugin's code that was made in this process. */
interface MadeCall {
  readonly check: string;
  readonly statistics: readonly unknown[];
  readonly settings: SettingValues;
  /** As JSON reads it back. */
  readonly answer: unknown;
}

/** Most calls of one check that are made again. */
const mostCalls = 3;

/**
 * The code of a plugin as tests call it, in this process; afterwards the same calls are made in the sandbox. What works in Node may
 * fail there, where there is no `Intl`, no timer and nothing that fetches, or answer otherwise, by a clock or dice of its own. What takes longer
 * in Node than the sandbox would allow is ended, for it would never come to an end there.
 */
export class SandboxRehearsal {
  private readonly made: MadeCall[] = [];

  constructor(private readonly plugin: BuiltPlugin) {}

  /** The functions of the plugin, by check, which remember what they were asked. */
  get derive(): Readonly<Record<string, AnyDerive>> {
    return Object.fromEntries(Object.entries(this.plugin.derive).map(([check, derive]) => [check, this.remembering(check, derive)]));
  }

  /** What the sandbox makes of the code that Node does not; empty where all is the same. */
  async findProblems(): Promise<readonly string[]> {
    const { manifest, folder, code } = this.plugin;
    const { id, entry } = manifest.touchstone;
    if (code === undefined || entry === undefined) {
      return [];
    }
    const sandbox = new Sandbox(quickjsEngine());
    const problems: string[] = [];
    const attempt = async (call: Pick<GuestCall, 'call' | 'check' | 'args'>, judge: (value: unknown) => string | undefined): Promise<void> => {
      try {
        const { value } = await sandbox.call({ plugin: id, code, file: path.join(folder, entry) }, { ...call, now: Date.UTC(2026, 9, 31, 12), seed: 1 });
        const wrong = judge(value);
        problems.push(...(wrong === undefined ? [] : [`code, "${call.check}": ${wrong}`]));
      } catch (error) {
        problems.push(`code, "${call.check}": ${this.tell(error)}`);
      }
    };
    try {
      for (const { check, statistics, settings, answer } of this.made) {
        await attempt({ call: 'derive', check, args: [statistics, settings] }, (value) => (isDeepStrictEqual(value, answer) ? undefined : 'answers otherwise in the sandbox than in Node'));
      }
      for (const { call, id: check, given, findProblem } of contributedCalls(this.plugin.contribution)) {
        await attempt({ call, check, args: [given] }, findProblem);
      }
      for (const { id: check } of this.plugin.contribution.checks.filter(({ advise }) => advise)) {
        await attempt({ call: 'advise', check, args: ['misses', this.wholes(check)] }, (value) => this.judgeAdvice(value));
      }
    } finally {
      await sandbox.close();
    }
    return [...new Set(problems)];
  }

  /** What was judged of the whole organisation, where anything was: about that a finding may advise. */
  private wholes(check: string): readonly unknown[] {
    const answers = this.made.filter((each) => each.check === check).flatMap(({ answer }) => answer as readonly { readonly unit: object }[]);
    return answers.filter(({ unit }) => Object.keys(unit).length === 0);
  }

  private judgeAdvice(value: unknown): string | undefined {
    if (value === null) {
      return undefined;
    }
    const { id } = (typeof value === 'object' ? value : {}) as { readonly id?: unknown };
    return typeof id === 'string' && `advice.${id}` in this.plugin.contribution.messages.en ? undefined : `advises ${JSON.stringify(id) ?? 'something'}, of which the English messages have no "advice." text`;
  }

  private remembering(check: string, derive: AnyDerive): AnyDerive {
    return (statistics, settings) => {
      const asked = structuredClone<readonly unknown[]>(statistics);
      const answer = callWithin(defaultLimits.callMs, () => derive(statistics, settings));
      if (this.made.filter((each) => each.check === check).length < mostCalls) {
        this.made.push({ check, statistics: asked, settings, answer: JSON.parse(JSON.stringify(answer)) as unknown });
      }
      return answer;
    };
  }

  private tell(error: unknown): string {
    if (!(error instanceof SandboxFailure)) {
      throw error;
    }
    const { folder, manifest, bundle } = this.plugin;
    const place = bundle && placeInStack({ stack: error.message, file: path.join(folder, manifest.touchstone.entry ?? ''), map: bundle.map }, folder);
    return `fails in the sandbox${place ? ` at ${tellPlace(place)}` : ''}: ${error.message.split('\n')[0] || error.kind}`;
  }
}
