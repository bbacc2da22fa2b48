import type { Command } from 'commander';

import { existingOrganisation, organisationFolder } from '../../host/index.js';
import { type LocalOrganisation, openOrganisation } from '../../services.js';
import { type CommandContext, forOrganisation, organisationPath, withProgress } from '../command-context.js';
import { note } from '../command-io.js';
import { exampleFolder, hasExample, makeExample } from '../example.js';
import { assertNotHeld, assertPortFree } from '../serving.js';
import { printScorecard } from './score.command.js';
import { forServer, type ServeOptions, serveUntilStopped } from './serve.command.js';

/** `touchstone start`: serves an organisation; without one the example, which is made on the first start. */
export function startCommand(program: Command, context: CommandContext): void {
  forServer(forOrganisation(program.command('start').description('serve an organisation, or the example that the first start makes'))).action(
    async ({ org, json = false, port, host }: ServeOptions) => {
      const files = org === undefined ? organisationFolder(exampleFolder) : existingOrganisation(organisationPath(context, org));
      assertNotHeld(files);
      await assertPortFree({ host, port });
      if (org === undefined && !hasExample()) {
        note(context.io, `Making the example organisation in ${files.path} …`);
        const scorecard = await withProgress(context, (report) => makeExample({ report, signal: context.signal }));
        if (!json) {
          printScorecard(context, scorecard, 'en');
        }
      }
      const organisation = await openOrganisation(files.path);
      await bringUpToDate(context, organisation, json);
      await serveUntilStopped(context, organisation, { json, port, host });
    },
  );
}

/** Scores an organisation unless its latest run was made from just what is there now. */
async function bringUpToDate(context: CommandContext, organisation: LocalOrganisation, json: boolean): Promise<void> {
  try {
    if (await organisation.isScored()) {
      return;
    }
    await withProgress(context, (report) => organisation.score({ report, signal: context.signal }));
    const scorecard = await organisation.scorecard();
    if (scorecard && !json) {
      printScorecard(context, scorecard, organisation.settings.locale);
    }
  } catch (error) {
    await organisation.close();
    throw error;
  }
}
