import type { Command } from 'commander';

import type { LocalOrganisation } from '../../services.js';
import { type CommandContext, forOrganisation, organisationPath, type OrganisationOptions, wholeNumber } from '../command-context.js';
import { print, printJson } from '../command-io.js';
import { exitCodes } from '../exit-code.js';

export interface ServeOptions extends OrganisationOptions {
  readonly port: number;
  readonly host: string;
}

/** Adds `--port` and `--host` to a command. */
export function forServer(command: Command): Command {
  return command
    .option('--port <port>', 'port to listen on; 0 for any that is free', wholeNumber(0, 65_535), 4870)
    .option('--host <address>', 'address of this machine to listen on', '127.0.0.1');
}

/** `touchstone serve`: the API and the UI of one organisation, until Ctrl-C. */
export function serveCommand(program: Command, context: CommandContext): void {
  forServer(forOrganisation(program.command('serve').description('serve the scorecard to the browser and the API'))).action(
    async ({ org, json, port, host }: ServeOptions) => {
      const { existingOrganisation } = await import('../../host/index.js');
      const { assertNotHeld, assertPortFree } = await import('../serving.js');
      const files = existingOrganisation(organisationPath(context, org));
      assertNotHeld(files);
      await assertPortFree({ host, port });
      const { openOrganisation } = await import('../../services.js');
      const organisation = await openOrganisation(files.path);
      await serveUntilStopped(context, organisation, { json: json ?? false, port, host });
    },
  );
}

/** Serves, says where, and ends as it should when stopped. */
export async function serveUntilStopped(
  { io, signal, end }: CommandContext,
  organisation: LocalOrganisation,
  { json, port, host }: { readonly json: boolean; readonly port: number; readonly host: string },
): Promise<void> {
  const { serveOrganisation, stopped } = await import('../serving.js');
  const { settings, files } = organisation;
  const serving = await serveOrganisation(organisation, { host, port });
  if (json) {
    printJson(io, { organisation: settings.id, folder: files.path, url: serving.url });
  } else {
    print(io, `${settings.name} is served at ${serving.url}`, 'Stop with Ctrl-C.');
  }
  await stopped(signal);
  await serving.close();
  end(exitCodes.interrupted);
}
