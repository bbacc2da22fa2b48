import { isDeepStrictEqual } from 'node:util';
import path from 'node:path';

import type { SettingValues } from '@touchstone/sdk';
import type { AnyDerive } from '@touchstone/sdk/testing';

import { quickjsEngine, Sandbox, SandboxFailure } from '../../../host/index.js';
import type { BuiltPlugin } from './build-plugin.js';
import { placeInStack, tellPlace } from './source-place.js';

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
 * fail there, where there is no `Intl`, no timer and nothing that fetches, or answer otherwise, by a clock or dice of its own.
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
    try {
      for (const { check, statistics, settings, answer } of this.made) {
        const call = { call: 'derive', check, args: [statistics, settings], now: Date.UTC(2026, 9, 31, 12), seed: 1 } as const;
        try {
          const { value } = await sandbox.call({ plugin: id, code, file: path.join(folder, entry) }, call);
          problems.push(...(isDeepStrictEqual(value, answer) ? [] : [`code, "${check}": answers otherwise in the sandbox than in Node`]));
        } catch (error) {
          problems.push(`code, "${check}": ${this.tell(error)}`);
        }
      }
    } finally {
      await sandbox.close();
    }
    return [...new Set(problems)];
  }

  private remembering(check: string, derive: AnyDerive): AnyDerive {
    return (statistics, settings) => {
      const asked = structuredClone<readonly unknown[]>(statistics);
      const answer = derive(statistics, settings);
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
