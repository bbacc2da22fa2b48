import { mkdir } from 'node:fs/promises';
import { parseArgs } from 'node:util';

import { writeCalendars } from './calendars.ts';
import { listenForCalls } from './calls.ts';
import { CaseWriter, writeBranchCases } from './cases.ts';
import { writeChannels, writeProbes } from './channels.ts';
import { listenForCommitments } from './commitments.ts';
import { writeCosts } from './costs.ts';
import { writeCustomers } from './customers.ts';
import { listenForComplaints, listenForReviews, writeFeedback, writeMysteryVisits, writePublicReviews } from './listening.ts';
import { listenForMessages } from './messages.ts';
import { writeActions, writeAnnotations, writeInternalRequests, writeTalks, writeTraining } from './office.ts';
import { writeOrdersBox } from './orders-box.ts';
import { branches, writeOrgUnits } from './organisation.ts';
import { writeEngagement, writeIdeas, writeStaff } from './people.ts';
import { type PlantName, selectPlants } from './plants.ts';
import { writeSettings } from './settings.ts';
import { writeOffers, writeProducts, writeSessions } from './shop.ts';
import { listenForSurveys } from './surveys.ts';
import { type FileReport, FileWriter, type TableWriter } from './table-writer.ts';
import { writeTopics } from './topics.ts';
import { createTrueRates } from './true-rates.ts';
import { createWorld } from './world.ts';

/** Which world to make. */
export interface WorldOptions {
  /** The same seed gives the same rows. */
  readonly seed: number;
  /** All plants, none (the null world), or some by name. */
  readonly plants: boolean | readonly PlantName[];
  /** By which the number of cases and customers is multiplied. Default 1: about 120 000 cases. */
  readonly scale?: number;
  /** Of what is written by the clock, tests of channels and staffing, only every so manieth is. Default 1. */
  readonly every?: number;
  readonly onProgress?: (progress: GenerateProgress) => void;
}

export interface GenerateOptions extends WorldOptions {
  /** The organisation's folder; made where it is missing. Files of the example in it are replaced. */
  readonly out: string;
}

export interface GenerateProgress {
  /** What is being made, such as `customers` or the name of a branch. */
  readonly step: string;
  readonly done: number;
  readonly total: number;
}

export interface GenerateReport {
  readonly seed: number;
  readonly plants: readonly PlantName[];
  readonly files: readonly FileReport[];
}

/** Makes the example organisation Rose Hair. Throws a `RangeError` for an unknown plant or a scale that is not positive. */
export async function generate({ out, ...options }: GenerateOptions): Promise<GenerateReport> {
  const { seed, scale = 1 } = options;
  const enabled = selectPlants(options.plants);
  refuseScale(scale);
  await mkdir(out, { recursive: true });
  const writer = new FileWriter(out);
  await generateInto(writer, options);
  const files = writer.close();
  await writeSettings(out, { seed, scale, enabled });
  return { seed, plants: [...enabled], files };
}

function refuseScale(scale: number): void {
  if (!(scale > 0)) {
    throw new RangeError(`The scale must be a positive number, not ${scale}.`);
  }
}

/** Writes the rows of the example. Throws a `RangeError` for an unknown plant or a scale that is not positive. */
export async function generateInto(writer: TableWriter, { seed, plants, scale = 1, every = 1, onProgress }: WorldOptions): Promise<void> {
  refuseScale(scale);
  const world = createWorld({ seed, scale, every, rates: createTrueRates(selectPlants(plants)) });

  let done = 0;
  const total = branches.length + 3;
  const step = async (name: string): Promise<void> => {
    onProgress?.({ step: name, done, total });
    done += 1;
    // Lets a progress bar be drawn and Ctrl-C be heard between the steps.
    await new Promise((resolve) => setImmediate(resolve));
  };

  await step('organisation');
  writeOrgUnits(writer);
  writeCalendars(writer);
  writeTopics(writer);
  writeChannels(writer, world);
  writeCosts(writer, world);
  const staff = writeStaff(writer, world);
  writeEngagement(writer, world);
  writeIdeas(writer, world);
  writeActions(writer, world);
  writeAnnotations(writer, world);
  const talks = writeTalks(writer, world, staff);
  writeTraining(writer, world, staff);
  writeInternalRequests(writer, world);
  writeProducts(writer, world);
  writeOffers(writer, world);
  writeFeedback(writer, world);
  writeMysteryVisits(writer, world);
  writePublicReviews(writer, world);

  await step('customers');
  const customers = writeCustomers(writer, world);
  writeSessions(writer, world, customers);

  const surveys = listenForSurveys(writer, world);
  const calls = listenForCalls(writer, world);
  const written = [listenForMessages(writer, world), listenForCommitments(writer, world), listenForReviews(writer, world, talks), listenForComplaints(writer, world)];
  const listeners = [...written, surveys.listen, calls.listen];
  const cases = new CaseWriter(writer, world, listeners);
  for (const branch of branches) {
    await step(branch.name);
    writeBranchCases(cases, world, branch, { customers, staff });
  }
  writeOrdersBox(cases, world, { customers, staff });

  await step('answers and staffing');
  surveys.finish();
  calls.finish();
  writeProbes(writer, world);

  onProgress?.({ step: 'done', done: total, total });
}

const usage = `Makes the example organisation Rose Hair.

  node examples/rose-hair/generate.ts --out FOLDER [--seed 1] [--null | --plant NAME…] [--scale 1]
`;

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      out: { type: 'string' },
      seed: { type: 'string', default: '1' },
      null: { type: 'boolean', default: false },
      plant: { type: 'string', multiple: true },
      scale: { type: 'string', default: '1' },
      help: { type: 'boolean', default: false },
    },
  });
  const [seed, scale] = [Number(values.seed), Number(values.scale)];
  if (values.help) {
    process.stdout.write(usage);
    return;
  }
  if (values.out === undefined || !Number.isSafeInteger(seed)) {
    throw new RangeError(`${values.out === undefined ? 'Say where to with --out FOLDER.' : `"${values.seed}" is not a whole number.`}\n\n${usage}`);
  }
  const report = await generate({
    out: values.out,
    seed,
    scale,
    plants: (values.plant as PlantName[] | undefined) ?? !values.null,
    onProgress: ({ step, done, total }) => {
      if (process.stderr.isTTY) {
        process.stderr.write(`\r\u001b[K${done}/${total} ${step}${done === total ? '\n' : ''}`);
      }
    },
  });
  for (const { file, rows, bytes } of report.files) {
    process.stdout.write(`${file.padEnd(32)} ${String(rows).padStart(9)} rows ${(bytes / 1e6).toFixed(1).padStart(7)} MB\n`);
  }
}

if (import.meta.main) {
  try {
    await main();
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 2;
  }
}
