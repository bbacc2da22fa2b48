import type { CommandArgument, PluginContribution } from '@touchstone/sdk';
import { anyCheckResult, anyFinding, anyScorecard } from '@touchstone/sdk/testing';

import { findMessagesProblem, findRenderProblem, findResultProblem, type GuestCall } from '../../../host/index.js';

/** A call of a contribution's code with something that it could be given. */
export interface ContributedCall extends Pick<GuestCall, 'call'> {
  readonly id: string;
  readonly given: unknown;
  /** Why an answer would not be taken. */
  readonly findProblem: (value: unknown) => string | undefined;
}

const samples: Readonly<Record<CommandArgument['type'], CommandArgument['default'] & {}>> = { number: 1, duration: 60, list: ['brno'], text: 'brno', boolean: true };

const said = (problem: { readonly path: string; readonly reason: string } | undefined): string | undefined =>
  problem && `answers with what the host would not take: ${problem.path || '/'} ${problem.reason}`;

/** Calls of all commands, exporters and notifiers of a plugin: with an organisation that was scored, and with one that never was. */
export function contributedCalls({ settings: own = [], checks, principle, commands = [], exporters = [], notifiers = [] }: PluginContribution): readonly ContributedCall[] {
  const settings = Object.fromEntries(own.map((each) => [each.id, each.default]));
  const scorecard = anyScorecard();
  const { organisation, run } = scorecard;
  return [
    ...commands.flatMap(({ id, arguments: wanted = [], checks: named = checks.map((check) => `${principle}.${check.id}`) }) => {
      const args = Object.fromEntries(wanted.map((each) => [each.id, each.default ?? each.minimum ?? samples[each.type]]));
      const results = [named.map((check) => anyCheckResult({ id: check })), []];
      return results.map((each) => ({ call: 'run' as const, id, given: { arguments: args, settings, checks: each }, findProblem: (value: unknown) => said(findResultProblem(value)) }));
    }),
    ...exporters.flatMap(({ id }) =>
      [scorecard, anyScorecard({ principles: [], findings: [] })].map((each) => ({ call: 'render' as const, id, given: { scorecard: each, settings }, findProblem: (value: unknown) => said(findRenderProblem(value)) })),
    ),
    ...notifiers.map(({ id }) => ({ call: 'notify' as const, id, given: { organisation, run, findings: [anyFinding()], settings }, findProblem: (value: unknown) => said(findMessagesProblem(value)) })),
  ];
}
