import type { PluginContribution } from '@touchstone/sdk';
import type { ExemptionSetting, OrganisationSettings } from '@touchstone/sdk/schema';
import { DateTime } from 'luxon';

import { checkWeight, isDated, principleWeight, settingsFor, standardFor, unitSettingsFor } from '../../host/index.js';
import type { CatalogueLayers, CheckRegistry, HeldStandard, RegisteredCheck } from '../../host/index.js';
import { fingerprint } from '../fingerprint.js';
import { createPaths, type Names } from '../names.js';
import type { Demands, EnabledCheck, ExemptionMoment } from '../scoring-input.js';
import { sameUnit } from '../unit-key.js';

/** A registered check under the settings and the weight that the organisation gave it. */
export function toEnabledCheck({ id, principle, check }: RegisteredCheck, settings: OrganisationSettings, units: Names['units']): EnabledCheck {
  const unitSettings = unitSettingsFor(principle, check, settings, units);
  return { id, principle, check, settings: settingsFor(principle, check, settings), ...(unitSettings && { unitSettings }), weight: checkWeight(id, check, settings) };
}

/** Every check of the enabled plugins, sorted by id. */
export function enabledChecks(checks: CheckRegistry, settings: OrganisationSettings, units: Names['units']): EnabledCheck[] {
  return checks.list().map((each) => toEnabledCheck(each, settings, units));
}

/** The checks that a plugin would bring, whether it takes part or not; what units set otherwise does not matter to what they need. */
export function checksOf({ principle, checks }: PluginContribution, settings: OrganisationSettings): EnabledCheck[] {
  return checks.map((check) => toEnabledCheck({ id: `${principle}.${check.id}`, principle, plugin: '', check }, settings, []));
}

/** Whether an exemption holds at a moment: from the beginning of its first to the end of its last day in the organisation's time zone. */
function holds({ from, until }: ExemptionSetting, { moment, current }: ExemptionMoment, zone: string): boolean {
  const at = DateTime.fromISO(moment, { zone: 'utc' });
  const begun = from === undefined ? current : at >= DateTime.fromISO(from, { zone }).startOf('day');
  return begun && at <= DateTime.fromISO(until, { zone }).endOf('day');
}

/** Fingerprints of what was accepted until a day that is over by the calendar. That is no wait for data: an acceptance ends though the data end before it. */
export function endedFindings({ exemptions, timezone }: Pick<OrganisationSettings, 'exemptions' | 'timezone'>, now: Date): string[] {
  const today = DateTime.fromJSDate(now, { zone: timezone }).toFormat('yyyy-MM-dd');
  const idOf = ({ check, unit }: ExemptionSetting): string => fingerprint(check, unit);
  const going = new Set(exemptions.filter(({ until }) => until >= today).map(idOf));
  return [...new Set(exemptions.map(idOf))].filter((id) => !going.has(id)).sort();
}

/** Demands of the present: what has ended is not accepted in the current period, and stays accepted in those before. */
export function withoutEnded(demands: Demands, ended: readonly string[]): Demands {
  const over = new Set(ended);
  return { ...demands, exemptionOf: (check, unit, at) => (at.current && over.has(fingerprint(check, unit)) ? undefined : demands.exemptionOf(check, unit, at)) };
}

/** Fingerprints of what the exemptions accept that hold at a moment. */
export function exemptedFindings({ exemptions, timezone }: Pick<OrganisationSettings, 'exemptions' | 'timezone'>, moment: string): string[] {
  return exemptions.filter((each) => holds(each, { moment, current: true }, timezone)).map(({ check, unit }) => fingerprint(check, unit));
}

/** What the organisation demands, by its settings, its tree of units and its catalogue of standards. Default: no catalogue. */
export function demandsOf(settings: OrganisationSettings, names: Pick<Names, 'units' | 'channelUnits'>, catalogue?: CatalogueLayers): Demands {
  const said = { standards: settings.standards, ...(catalogue && { catalogue }) };
  const pathOf = createPaths(names);
  const dayOf = remembering((moment) => DateTime.fromISO(moment, { zone: settings.timezone }).toFormat('yyyy-MM-dd'));
  const dated = remembering((id) => isDated(id, said));
  // A run asks for each unit of each check in each period.
  const known = new Map<string, HeldStandard>();
  return {
    standardOf: ({ id, check }, unit, moment) => {
      const orgUnits = pathOf(unit);
      const day = dated(id) ? dayOf(moment) : '';
      const key = JSON.stringify([id, day, orgUnits.at(-1)]);
      const found = known.get(key) ?? standardFor({ id, standard: check.standard }, said, { orgUnits, day });
      known.set(key, found);
      return found;
    },
    exemptionOf: (check, unit, at) =>
      settings.exemptions.find((each) => each.check === check && sameUnit(each.unit, unit) && holds(each, at, settings.timezone)),
    principleWeight: (principle) => principleWeight(principle, settings),
  };
}

function remembering<T>(of: (key: string) => T): (key: string) => T {
  const known = new Map<string, T>();
  return (key) => {
    const value = known.get(key) ?? of(key);
    known.set(key, value);
    return value;
  };
}
