import type { Scorecard } from '@touchstone/sdk/contract';

import type { OrganisationContext } from '../../host/index.js';
import type { RunFrame } from '../frame-run.js';
import { readNames } from '../names.js';
import { demandsOf, enabledChecks } from './demands.js';
import { shownBeforeOf } from './disclosures.js';
import { type CodeContext, pluginCodeOf } from './plugin-code.js';
import { pluginsOfRun } from './run-scorecard.js';
import { tellScorecard } from './tell-scorecard.js';

type TryContext = Pick<OrganisationContext, 'engine' | 'settings' | 'settingsVersion' | 'plugins' | 'checks' | 'messages' | 'standards' | 'state'> & CodeContext;

/** Which checks are tried, and when. */
export interface TriedChecks {
  /** The plugin whose checks alone are evaluated. */
  readonly plugin: string;
  readonly frame: RunFrame;
  readonly dataVersion: string;
  readonly locale: string;
}

/** Evaluates the checks of one plugin as a run would, and keeps nothing of it: neither statistics nor what was shown. */
export async function tryChecks(context: TryContext, { plugin, frame, dataVersion, locale }: TriedChecks): Promise<Scorecard> {
  const { engine, settings, settingsVersion, checks, state } = context;
  const { id, name, timezone, period } = settings;
  const { scoreOrganisation } = await import('../score.js');
  const own = new Set(checks.list().flatMap((each) => (each.plugin === plugin ? [each.id] : [])));
  const names = await readNames(engine);
  const tried = enabledChecks(checks, settings, names.units).filter((each) => own.has(each.id));
  const aboutPeople = tried.filter(({ check }) => check.minimumGroup !== undefined).map((check) => check.id);
  const { document } = await scoreOrganisation({
    engine,
    organisation: { id, name, timezone },
    grain: period.grain,
    asOf: frame.context.asOf,
    frame,
    now: () => new Date(),
    plugins: pluginsOfRun(context).filter((each) => each.id === plugin),
    checks: tried,
    shownBefore: shownBeforeOf(await state.disclosures.of(aboutPeople)),
    demands: demandsOf(settings, names, context.standards.layers),
    ...pluginCodeOf(context),
    dataVersion,
    settingsVersion,
    keep: false,
  });
  return tellScorecard(context, document, { locale });
}
