import type { DecisionRequest, FindingLife, FindingList, ListedFinding } from '@touchstone/sdk/contract';
import { type Command, InvalidArgumentError, Option } from 'commander';

import { type CommandContext, forOrganisation, languageTag, type OrganisationOptions, withOrganisation } from '../command-context.js';
import { print, printJson } from '../command-io.js';
import { tableText } from '../terminal/table-text.js';
import { figure } from './simulate.command.js';

interface ListOptions extends OrganisationOptions {
  readonly all?: boolean;
  readonly check?: string;
  readonly locale?: string;
}

interface DecideOptions extends OrganisationOptions {
  readonly owner?: string;
  readonly approver?: string;
  readonly reason?: string;
  readonly until?: string;
  readonly worst?: number;
}

type Terms = DecisionRequest extends infer T ? (T extends unknown ? Omit<T, 'revision'> : never) : never;

/** `touchstone findings`: what needs a decision, and deciding it. */
export function findingsCommand(program: Command, context: CommandContext): void {
  const findings = forOrganisation(program.command('findings').description('list the findings that need a decision or were decided about, and decide'))
    .option('--all', 'also those that are gone')
    .option('--check <id>', 'those of one check, such as follow-up.promise-kept, or of a whole principle, such as follow-up')
    .option('--locale <tag>', "language of the sentences (default: the organisation's)", languageTag)
    .action(async ({ org, json, all, check, locale }: ListOptions) => {
      const list = await withOrganisation(context, org, (organisation) => organisation.life.findings(locale));
      const shown = { ...list, findings: list.findings.filter((each) => (all === true || each.state !== 'gone') && (check === undefined || isOf(each, check))) };
      if (json) {
        printJson(context.io, shown);
      } else {
        print(context.io, ...findingsText(shown, context.io.stdout.columns ?? Infinity));
      }
    });

  const decision = (name: string, description: string, termsOf: (options: DecideOptions) => Terms): Command =>
    forOrganisation(findings.command(`${name} <finding>`).description(description)).action(async (finding: string, options: DecideOptions) => {
      // The options that the list has too are read from where they were given.
      const given = { ...findings.opts<DecideOptions>(), ...options };
      const life = await withOrganisation(context, given.org, async (organisation) => {
        const { revision } = (await organisation.life.finding(finding)).life;
        return organisation.life.decide(finding, { ...termsOf(given), revision });
      });
      if (given.json) {
        printJson(context.io, life);
      } else {
        print(context.io, decisionText(life));
      }
    });
  const reason = (text: string) => new Option('--reason <text>', text);
  const until = (text: string) => new Option('--until <day>', text).argParser(localDay);

  decision('assign', 'give a finding to somebody', ({ owner = '', reason: why }) => ({ kind: 'assigned', owner, ...(why !== undefined && { reason: why }) }))
    .requiredOption('--owner <person>', 'who sees to it: an id under "people" in touchstone.json')
    .addOption(reason('what for'));
  decision('accept', 'accept a finding, as bad as it is now, until a day', ({ until: last = '', reason: why = '', approver = '', worst }) => ({ kind: 'accepted', until: last, reason: why, approver, ...(worst !== undefined && { worst }) }))
    .addOption(until('last day on which it is accepted, such as 2026-12-31').makeOptionMandatory())
    .addOption(reason('why it is accepted').makeOptionMandatory())
    .requiredOption('--approver <person>', 'who answers for it: an id under "people" that approves')
    .option('--worst <value>', 'the worst value to accept, such as 70% or 4h (default: the present one)', figure);
  decision('dismiss', 'say that a finding is not a problem', ({ reason: why = '' }) => ({ kind: 'not-a-problem', reason: why })).addOption(reason('why it is none').makeOptionMandatory());
  decision('watch', 'watch a finding; it opens again when it gets worse', ({ until: last, reason: why }) => ({ kind: 'watched', ...(last !== undefined && { until: last }), ...(why !== undefined && { reason: why }) }))
    .addOption(until('day after which it is open again'))
    .addOption(reason('what for'));
  decision('reopen', 'take a decision back', () => ({ kind: 'open' }));
}

function localDay(text: string): string {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || Number.isNaN(Date.parse(text))) {
    throw new InvalidArgumentError('It must be a day, such as 2026-12-31.');
  }
  return text;
}

const columns = ['finding', 'check', 'status', 'state', 'until', 'who', 'sentence'] as const;

const isOf = (finding: FindingLife, id: string): boolean => finding.check === id || finding.check.startsWith(`${id}.`);

const statusOf = ({ status, reopened }: FindingLife): string => (reopened === null ? status : `${status}: ${reopened}`);

/** What stands where, for people; what needs a decision comes first. */
export function findingsText({ findings, reaction }: FindingList, width: number): string[] {
  if (findings.length === 0) {
    return ['No finding is remembered. `touchstone score` looks for some.'];
  }
  const row = ({ sentence, ...life }: ListedFinding) => ({
    finding: life.id,
    check: life.check,
    status: statusOf(life),
    state: life.state,
    until: life.decision.until,
    who: life.decision.owner ?? life.decision.approver,
    sentence: sentence ?? `${life.check} ${Object.values(life.unit).join(' ')}`.trim(),
  });
  const days = (hours: number): string => `${(hours / 24).toFixed(1)} days`;
  return [
    ...tableText(columns, findings.map(row), width),
    '',
    `${reaction.undecided} need a decision. Decided: ${reaction.decided}${reaction.medianHours === null ? '' : `, half of them within ${days(reaction.medianHours)}`}.`,
    ...(reaction.oldestUndecidedHours === null ? [] : [`The longest wait for a decision is ${days(reaction.oldestUndecidedHours)}.`]),
  ];
}

/** How a finding stands after a decision. */
export function decisionText(life: FindingLife): string {
  const { owner, approver, until } = life.decision;
  const terms = [owner ?? approver, until === null ? undefined : `until ${until}`].filter((part) => part !== undefined && part !== null);
  return `${life.id} is ${statusOf(life)}${terms.length > 0 ? ` (${terms.join(', ')})` : ''}.`;
}
