import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

import { tables } from '@touchstone/sdk/model';

import { HostError } from '../base/errors.js';
import type { Scorecard } from '@touchstone/sdk/contract';
import { organisationFolder } from '../host/index.js';
import { openOrganisation } from '../services.js';
import { isOutdated, stampExample } from './example-stamp.js';
import type { FollowOptions } from './organisation-access.js';
import { corePackage } from '../base/version.js';

/** What `examples/rose-hair/generate.ts` offers. */
interface ExampleModule {
  generate(options: {
    readonly out: string;
    readonly seed: number;
    readonly plants: boolean;
    readonly onProgress: (progress: { step: string; done: number; total: number }) => void;
  }): Promise<unknown>;
}

const checkout = path.dirname(corePackage);
const generator = path.join(checkout, 'examples/rose-hair/generate.ts');

/** Where the example organisation lies: in a folder of the checkout that Git ignores. */
export const exampleFolder = path.join(checkout, '.touchstone/rose-hair');

/** Whether the example is there and complete: it takes its name only when it is. */
export const hasExample = (): boolean => existsSync(organisationFolder(exampleFolder).settings);

/** Whether the example that is there was made by another version of what makes it. Nobody but its owner knows what was changed in it since: it is left as it is. */
export const hasOutdatedExample = (): boolean => hasExample() && existsSync(generator) && isOutdated(exampleFolder, path.dirname(generator));

/** Tables in the order of the model, so that what others refer to comes first; foreign files last. */
function inModelOrder(files: readonly string[]): string[] {
  const order = Object.keys(tables);
  const place = (file: string) => {
    const at = order.indexOf(path.basename(file, '.csv'));
    return at === -1 ? order.length : at;
  };
  return [...files].sort((a, b) => place(a) - place(b) || (a < b ? -1 : 1));
}

/**
 * Makes the example organisation, imports its data and scores it. It appears under its name when all is done, so that
 * being stopped half-way leaves nothing that looks finished. Throws `EXAMPLE_UNAVAILABLE` outside a checkout.
 */
export async function makeExample(follow: FollowOptions): Promise<Scorecard> {
  if (!existsSync(generator)) {
    throw new HostError('EXAMPLE_UNAVAILABLE', { reason: `it is made in a checkout of Touchstone alone, and there is no ${generator}` });
  }
  const draft = `${exampleFolder}.unfinished`;
  rmSync(draft, { recursive: true, force: true });
  const { generate } = (await import(pathToFileURL(generator).href)) as ExampleModule;
  await generate({
    out: draft,
    seed: 1,
    plants: true,
    onProgress({ step, done, total }) {
      refuseIfInterrupted(follow.signal);
      follow.report({ step: `making ${step}`, done, total });
    },
  });
  const scorecard = await importAndScore(draft, follow);
  stampExample(draft, path.dirname(generator));
  renameSync(draft, exampleFolder);
  return scorecard;
}

async function importAndScore(folder: string, follow: FollowOptions): Promise<Scorecard> {
  const organisation = await openOrganisation(folder);
  try {
    for (const file of inModelOrder(readdirSync(path.join(folder, 'data')))) {
      refuseIfInterrupted(follow.signal);
      const mapping = path.join(folder, 'mappings', file.replace(/\.csv$/, '.json'));
      const request = { files: [path.join(folder, 'data', file)], ...(existsSync(mapping) && { mapping }) };
      await organisation.importFiles(request, follow);
    }
    await organisation.score(follow);
    const scorecard = await organisation.scorecard();
    if (!scorecard) {
      throw new Error('The example has no scorecard after it was scored.');
    }
    return scorecard;
  } finally {
    await organisation.close();
  }
}

function refuseIfInterrupted(signal: AbortSignal): void {
  if (signal.aborted) {
    throw new HostError('INTERRUPTED', {});
  }
}
