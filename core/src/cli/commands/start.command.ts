import type { Command } from 'commander';

import type { LocalOrganisation } from '../../services.js';
import { type CommandContext, forOrganisation, organisationPath, withProgress } from '../command-context.js';
import { note } from '../command-io.js';
import { printScorecard } from './score.command.js';
import { forServer, type ServeOptions, serveUntilStopped } from './serve.command.js';

/** `touchstone start`: serves an organisation; without one the example, which is made on the first start. */
export function startCommand(program: Command, context: CommandContext): void {
  forServer(forOrganisation(program.command('start').description('serve an organisation, or the example that the first start makes'))).action(
    async ({ org, json = false, port, host }: ServeOptions) => {
      const { existingOrganisation, organisationFolder } = await import('../../host/index.js');
      const { exampleFolder, hasExample, hasOutdatedExample, makeExample } = await import('../example.js');
      const { assertNotHeld, assertPortFree } = await import('../serving.js');
      const files = org === undefined ? organisationFolder(exampleFolder) : existingOrganisation(organisationPath(context, org));
      assertNotHeld(files);
      await assertPortFree({ host, port });
      if (org === undefined && !hasExample()) {
        note(context.io, `Making the example organisation in ${files.path} …`);
        const scorecard = await withProgress(context, (report) => makeExample({ report, signal: context.signal }));
        if (!json) {
          await printScorecard(context, scorecard, 'en');
        }
      }
      if (org === undefined && hasOutdatedExample()) {
        note(context.io, `The example organisation in ${files.path} was made by another version of Touchstone, and is served as it is.`);
        note(context.io, 'To have it made anew, stop this, remove that folder and start again; what you changed in it goes with it.');
      }
      const { openOrganisation } = await import('../../services.js');
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
      await printScorecard(context, scorecard, organisation.settings.locale);
    }
  } catch (error) {
    await organisation.close();
    throw error;
  }
}
