import type { PluginPreview, PreviewedFinding } from '@touchstone/sdk/contract';
import type { Command } from 'commander';

import { briefMissing } from '../../measures/index.js';
import { type CommandContext, forOrganisation, languageTag, type OrganisationOptions, withOrganisation, withProgress } from '../command-context.js';
import { print, printJson } from '../command-io.js';
import { hang } from '../terminal/wrap.js';
import { comparisonText } from './compare.command.js';

interface PreviewOptions extends OrganisationOptions {
  readonly registry?: string;
  readonly locale?: string;
}

/** `touchstone plugin preview`: what a plugin would change, before it takes part. */
export function pluginPreviewCommand(plugin: Command, context: CommandContext): void {
  forOrganisation(plugin.command('preview <what>').description('try a plugin or a newer version on the stored data, and tell what it would change; nothing is kept'))
    .option('--registry <url>', "address of an npm registry (default: npm's own)")
    .option('--locale <tag>', "language (default: the organisation's)", languageTag)
    .action(async (what: string, { org, json, registry, locale }: PreviewOptions) => {
      const { toAbsoluteSpec } = await import('../../host/index.js');
      const request = { spec: toAbsoluteSpec(what, context.io.folder), ...(registry !== undefined && { registry }) };
      const preview = await withOrganisation(context, org, (organisation) =>
        withProgress(context, (report) => organisation.previewPlugin(request, { report, signal: context.signal, locale })),
      );
      if (json) {
        printJson(context.io, preview);
      } else {
        print(context.io, ...previewText(preview));
      }
    });
}

const width = 80;

/** What a plugin would change, for people: the answer first. */
export function previewText({ plugin, version, previous, baseline, comparison, findings, checks, cost, error }: PluginPreview): string[] {
  const over = previous === null ? '' : ` in place of ${previous}`;
  const against = baseline === 'published' ? 'beside the published scorecard' : 'beside a scorecard that was made for this, since none is published';
  return [
    ...hang('', `This is what ${plugin} ${version}${over} would change, ${against}. Nothing was kept of it.`, width),
    '',
    ...comparisonText(comparison),
    '',
    `Findings: ${findings.appearing.length} appear, ${findings.going.length} go, ${findings.staying} stay.`,
    ...findings.appearing.flatMap((each) => hang('  + ', told(each), width)),
    ...findings.going.flatMap((each) => hang('  − ', told(each), width)),
    '',
    // A tick beside "misses" would say the contrary: only what keeps a check from being measured has a sign.
    ...checks.flatMap(({ id, verdict, missing, problem }) => [
      `${missing.length === 0 && !problem ? ' ' : '✖'} ${id}  ${verdict ?? 'waits'}${missing.length === 0 ? '' : `  needs ${briefMissing(missing).join(', ')}`}`,
      ...(problem ? hang('    ', `${problem.code}: ${problem.detail}`, width) : []),
    ]),
    '',
    `Cost: measuring ${cost.measuringMs.toFixed(0)} ms of what was not known yet; its code ${cost.calls} calls, ${cost.sandboxMs.toFixed(1)} ms, ${(cost.memoryBytes / 1024 / 1024).toFixed(1)} MiB.`,
    ...(error ? hang('', `Last error: ${error.code}: ${error.detail}`, width) : []),
  ];
}

const told = ({ check, sentence }: PreviewedFinding): string => sentence ?? `${check}: it tells of people, and is shown once the plugin takes part.`;
