import type { Command } from 'commander';

import { type CommandContext, forOrganisation, languageTag, organisationPath, type OrganisationOptions, wholeNumber } from '../command-context.js';
import { note, print } from '../command-io.js';
import { exitCodes } from '../exit-code.js';
import { pluginFolder } from './plugin-author/plugin-folder.js';

interface DevCommandOptions extends OrganisationOptions {
  readonly folder?: string;
  readonly locale?: string;
  readonly debug?: boolean;
  readonly inspect: number;
}

const localhost = '127.0.0.1';

/** `touchstone plugin dev`: a plugin on an organisation's data, again at each change of its sources, until Ctrl-C. */
export function addDevCommand(plugin: Command, context: CommandContext): void {
  forOrganisation(plugin.command('dev').argument('[folder]', 'folder of the plugin (default: this folder)').description('watch a plugin, and score it anew at each change; changes nothing of the organisation'))
    .option('--folder <folder>', 'the same as the argument')
    .option('--locale <tag>', "language of the findings (default: the organisation's)", languageTag)
    .option('--debug', "UNSAFE: run the plugin's code in Node itself, for breakpoints; it may do whatever you may")
    .option('--inspect <port>', `port of ${localhost} where a debugger finds it, with --debug`, wholeNumber(1, 65_535), 9229)
    .action(async (argument: string | undefined, { org, json, folder, locale, debug, inspect }: DevCommandOptions) => {
      const { io, signal, end } = context;
      const { existingOrganisation } = await import('../../host/index.js');
      const { assertNotHeld, assertPortFree } = await import('../serving.js');
      const files = existingOrganisation(organisationPath(context, org));
      assertNotHeld(files);
      if (debug) {
        await assertPortFree({ host: localhost, port: inspect });
        note(io, `UNSAFE: the plugin's code runs in Node itself, not in the sandbox, and nothing limits what it does or how long. Debug your own code alone.`);
        note(io, `A debugger finds it at ${localhost}:${inspect} once it has been called; in Chrome: chrome://inspect.`);
      }
      const { openOrganisation } = await import('../../services.js');
      const { developPlugin } = await import('./plugin-author/dev/develop-plugin.js');
      const { devText, typesText } = await import('./plugin-author/dev/dev-text.js');
      const organisation = await openOrganisation(files.path);
      try {
        const { settings } = organisation;
        if (!json) {
          print(io, `On the data of ${settings.name}. Stop with Ctrl-C.`);
        }
        const about = { locale: locale ?? settings.locale, currency: settings.currency, width: io.stdout.columns ?? 120 };
        await developPlugin({
          folder: pluginFolder(context, argument ?? folder),
          organisation,
          signal,
          ...(locale !== undefined && { locale }),
          ...(debug && { inspect }),
          // A line of JSON a report: they have no end.
          tell: (report) => print(io, ...(json ? [JSON.stringify(report)] : devText(report, { ...about, now: new Date() }))),
          tellTypes: (types) => print(io, ...(json ? [JSON.stringify({ types })] : typesText(types, about.width))),
        });
      } finally {
        await organisation.close();
      }
      end(exitCodes.interrupted);
    });
}
