import type { Explanation, Scorecard, Unit } from '@touchstone/sdk/contract';

import type { OrganisationContext } from '../../host/index.js';
import { explainMeasure, missingData } from '../../measures/index.js';
import { toApplied } from '../applied-standard.js';
import { readNames } from '../names.js';
import type { Texts } from '../texts/texts.js';
import { demandsOf, toEnabledCheck } from './demands.js';
import { frameOf } from './frame.js';
import { knownCheck } from './known-check.js';
import { judgingWords, originWords } from './judging-words.js';

type ExplainContext = Pick<OrganisationContext, 'engine' | 'settings' | 'checks' | 'plugins'>;

export interface ExplainOptions {
  readonly texts: Texts;
  /** The run whose moment, period and counts are told. Default: what a run would be about now. */
  readonly document?: Scorecard | undefined;
  /** For whom the standard holds. Default: the whole organisation. */
  readonly unit?: Unit;
}

/** How a check is calculated, in words and in SQL. Throws `CHECK_UNKNOWN` and `CHECK_DISABLED`. */
export async function explainCheck(context: ExplainContext, id: string, { texts, document, unit = {} }: ExplainOptions): Promise<Explanation> {
  const { engine, settings, plugins } = context;
  const registered = knownCheck(context, id);
  const enabled = toEnabledCheck(registered, settings);
  const frame = (await frameOf(context, document)).context;
  const recipe = explainMeasure(enabled, frame, engine.dialect);
  const missing = (await missingData(engine, [enabled])).get(id) ?? [];
  const names = await readNames(engine);
  const standard = demandsOf(settings, names).standardOf(enabled, unit, frame.asOf);
  const measured = document?.principles.flatMap((principle) => principle.checks).find((each) => each.id === id);
  const leftOut = new Map(measured?.excluded.map(({ why, rows }) => [why, rows]));
  const named = new Set(recipe.exclusions.map(({ why }) => why));
  const unnamed = [...leftOut.keys()].filter((why) => !named.has(why)).map((why) => ({ why, words: why }));
  return {
    check: id,
    question: texts.question({ id, question: enabled.check.question }),
    words: recipe.words,
    judging: [
      judgingWords(enabled.check.measure.kind, standard, enabled.check.minimum),
      ...originWords(standard, (orgUnit) => names.units.find(({ id: own }) => own === orgUnit)?.name ?? orgUnit),
    ].join(' '),
    periodRule: recipe.periodRule,
    timezone: settings.timezone,
    calendar: recipe.calendar,
    countOf: measured?.countOf ?? enabled.check.countOf ?? 'rows',
    needs: [...recipe.needs],
    missing: [...missing],
    excluded: [...recipe.exclusions, ...unnamed].map(({ why, words }) => ({ why, words: texts.exclusion(id, why, words), rows: leftOut.get(why) ?? 0 })),
    settings: enabled.check.settings.map(({ id: name, type, doc, default: proposed }) => {
      const value = enabled.settings[name] ?? proposed;
      return { id: name, value, words: texts.setting(value, type), doc };
    }),
    standard: toApplied(standard),
    plugin: { id: registered.plugin, version: plugins.get(registered.plugin).version },
    sql: recipe.sql,
  };
}
