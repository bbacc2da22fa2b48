import type { Standard } from '@touchstone/sdk';
import type { CheckResult, Explanation, Scorecard, Unit } from '@touchstone/sdk/contract';
import type { OrganisationSettings } from '@touchstone/sdk/schema';

import { effectiveCheckSetting, type OrganisationContext, type SettingLayer } from '../../host/index.js';
import { minimumFor, practicalMargin, sampleSize } from '../../judging/index.js';
import { explainMeasure, missingData } from '../../measures/index.js';
import { toApplied } from '../applied-standard.js';
import { createPaths, readNames } from '../names.js';
import type { Texts } from '../texts/texts.js';
import type { EnabledCheck } from '../scoring-input.js';
import { sameUnit, unitKey } from '../unit-key.js';
import { demandsOf, toEnabledCheck } from './demands.js';
import { frameOf } from './frame.js';
import { knownCheck } from './known-check.js';
import { judgingWords, originWords } from './judging-words.js';

type ExplainContext = Pick<OrganisationContext, 'engine' | 'settings' | 'checks' | 'plugins' | 'standards'>;

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
  const names = await readNames(engine);
  const enabled = toEnabledCheck(registered, settings, names.units);
  const frame = (await frameOf(context, document)).context;
  const told = { dialect: engine.dialect, locale: texts.locale };
  const recipe = explainMeasure(enabled, frame, told);
  const missing = (await missingData(engine, [enabled])).get(id) ?? [];
  const orgUnits = createPaths(names)(unit);
  const held = settingsAt(enabled, settings, orgUnits);
  const standard = demandsOf(settings, names, context.standards.layers).standardOf(enabled, unit, frame.asOf);
  const measured = document?.principles.flatMap((principle) => principle.checks).find((each) => each.id === id);
  const leftOut = new Map(measured?.excluded.map(({ why, rows }) => [why, rows]));
  const named = new Set(recipe.exclusions.map(({ why }) => why));
  const unnamed = [...leftOut.keys()].filter((why) => !named.has(why)).map((why) => ({ why, words: why }));
  return {
    check: id,
    question: texts.question({ id, question: enabled.check.question }),
    words: withValues(enabled, held, (measured) => explainMeasure(measured, frame, told).words),
    judging: [
      judgingWords(enabled.check.measure.kind, standard, { minimum: enabled.check.minimum, locale: texts.locale }),
      ...originWords(standard, (orgUnit) => names.units.find(({ id: own }) => own === orgUnit)?.name ?? orgUnit, texts.locale),
    ].join(' '),
    periodRule: recipe.periodRule,
    timezone: settings.timezone,
    calendar: recipe.calendar,
    countOf: measured?.countOf ?? enabled.check.countOf ?? 'rows',
    needs: [...recipe.needs],
    missing: [...missing],
    excluded: [...recipe.exclusions, ...unnamed].map(({ why, words }) => ({ why, words: texts.exclusion(id, why, words), rows: leftOut.get(why) ?? 0 })),
    settings: enabled.check.settings.map(({ id: name, type, doc }) => {
      const setting = texts.settingWords(id, { id: name, doc });
      const { value, ...layer } = held.get(name) ?? { layer: 'default', value: 0 };
      const units = (enabled.unitSettings?.[name] ?? []).map(({ setBy, value: own }) => ({ orgUnit: setBy, name: names.labels['orgUnit']?.[setBy] ?? setBy, value: own, words: texts.setting(own, type) }));
      return { id: name, value, words: texts.setting(value, type), ...setting, ...originOf(layer), ...(units.length > 0 && { units }) };
    }),
    standard: texts.standard(id, toApplied(standard)),
    ...(enabled.check.measure.kind === 'share' && sampleOf(measured, { unit, standard, check: enabled.check })),
    plugin: { id: registered.plugin, version: plugins.get(registered.plugin).version },
    sql: recipe.sql,
  };
}

/** How many rows it takes to know the share of a unit; of the target where it was not measured, and nothing where neither is known. */
function sampleOf(
  measured: CheckResult | undefined,
  { unit, standard, check }: { readonly unit: Unit; readonly standard: Standard; readonly check: Pick<EnabledCheck['check'], 'minimum' | 'margin'> },
): Pick<Explanation, 'sample'> {
  const figure = unitKey(unit) === unitKey({}) ? measured : measured?.units.findLast((each) => sameUnit(each.unit, unit));
  const { target, better } = standard;
  const share = figure?.value ?? target;
  if (share === undefined) {
    return {};
  }
  const some = { kind: 'share', k: 0, n: 0 } as const;
  const [minimum, margin] = [minimumFor(some, check.minimum), practicalMargin(some, standard, check.margin)];
  const { within, perfect, settled } = sampleSize({ share, better, minimum, margin, ...(target !== undefined && { target }) });
  return { sample: { share, rows: figure?.n ?? 0, within: [...within], ...(perfect !== undefined && { perfect }), ...(settled !== undefined && { settled }) } };
}

type Held = ReadonlyMap<string, ReturnType<typeof effectiveCheckSetting>>;

/** The settings of a check as they hold for a unit, each with its origin. */
const settingsAt = ({ principle, check }: EnabledCheck, settings: OrganisationSettings, orgUnits: readonly string[]): Held =>
  new Map(check.settings.map((setting) => [setting.id, effectiveCheckSetting(principle, setting, settings, orgUnits)]));

/** What is told in words is told with the values of the unit. */
const withValues = <T>(enabled: EnabledCheck, held: Held, tell: (enabled: EnabledCheck) => T): T =>
  tell({ ...enabled, settings: Object.fromEntries([...held].map(([id, { value }]) => [id, value])) });

/** Who set a value; nothing where it is what the plugin proposes. */
const originOf = (layer: SettingLayer): Pick<Explanation['settings'][number], 'setBy'> =>
  layer.layer === 'default' ? {} : { setBy: layer.layer === 'orgUnit' ? { level: 'orgUnit', orgUnit: layer.orgUnit } : { level: 'organisation' } };
