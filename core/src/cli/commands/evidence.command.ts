import { once } from 'node:events';

import type { EvidencePage, EvidencePart } from '@touchstone/sdk/contract';
import { type Command, Option } from 'commander';

import { type CommandContext, forOrganisation, type OrganisationOptions, wholeNumber, withOrganisation } from '../command-context.js';
import { type CommandIo, note, print } from '../command-io.js';
import type { OrganisationAccess } from '../organisation-access.js';
import { tableText } from '../terminal/table-text.js';

interface EvidenceOptions extends OrganisationOptions {
  readonly part?: EvidencePart;
  readonly limit?: number;
  readonly lot?: string;
}

const pageSize = 1000;

const partsText = `
Parts:
  numerator    rows that meet what the check asks for: kept promises, promoters, customers who stayed
  misses       rows that count and do not meet it: broken promises, detractors, customers who left; of a census, the breaches
  denominator  all rows that count
  excluded     rows that were left out, each with the reason

Without --part: the rows to look at first, which are the misses, or the numerator where less is better and where nothing can miss.
`;

/** `touchstone evidence`: the rows behind a finding. */
export function evidenceCommand(program: Command, context: CommandContext): void {
  forOrganisation(program.command('evidence <finding>').description('print the rows behind a finding; with --json one JSON object a line'))
    .addOption(new Option('--part <part>', 'which rows').choices(['misses', 'numerator', 'denominator', 'excluded']))
    .option('--limit <rows>', 'at most so many rows (default: all as JSON, else 50)', wholeNumber(1, 1_000_000_000))
    .option('--lot <text>', 'in an order drawn by lot, the same for the same text: the first rows are a random sample')
    .addHelpText('after', partsText)
    .action((finding: string, { org, json, part, limit, lot }: EvidenceOptions) =>
      withOrganisation(context, org, async (organisation) => {
        const pages = evidencePages(organisation, finding, { ...(part && { part }), ...(lot !== undefined && { lot }), limit: limit ?? (json ? Infinity : 50) });
        await (json ? writeLines(context, pages) : printTable(context.io, pages));
      }),
    );
}

interface Selection {
  readonly part?: EvidencePart;
  readonly limit: number;
  readonly lot?: string;
}

async function* evidencePages(organisation: OrganisationAccess, finding: string, { part, limit, lot }: Selection): AsyncIterable<EvidencePage> {
  let left = limit;
  let after: string | undefined;
  do {
    const page = await organisation.findingEvidence(finding, {
      limit: Math.min(left, pageSize),
      ...(part && { part }),
      ...(lot !== undefined && { lot }),
      ...(after !== undefined && { after }),
    });
    yield page;
    left -= page.rows.length;
    after = page.next;
  } while (after !== undefined && left > 0);
}

/** Waits for a slow reader, so that any number of rows fits into memory. */
async function writeLines({ io, signal }: CommandContext, pages: AsyncIterable<EvidencePage>): Promise<void> {
  for await (const { rows } of pages) {
    if (rows.length > 0 && !io.stdout.write(`${rows.map((row) => JSON.stringify(row)).join('\n')}\n`)) {
      await once(io.stdout, 'drain', { signal });
    }
  }
}

async function printTable(io: CommandIo, pages: AsyncIterable<EvidencePage>): Promise<void> {
  let shown = 0;
  let total = 0;
  for await (const page of pages) {
    const filled = page.columns.filter(({ name }) => page.rows.some((row) => row[name] !== null && row[name] !== undefined));
    print(io, ...tableText(filled.map(({ name }) => name), page.rows, io.stdout.columns ?? 120));
    shown += page.rows.length;
    total = page.total;
  }
  note(io, `${shown} of ${total} rows.`);
}
