import type { CheckContribution } from '@touchstone/sdk';
import type { OrganisationSettings } from '@touchstone/sdk/schema';

/** The effective settings of a check, by their short id: the organisation's where it says something, else the default. */
export function settingsFor(
  principle: string,
  check: CheckContribution,
  settings: Pick<OrganisationSettings, 'settings'>,
): Readonly<Record<string, number | readonly string[]>> {
  return Object.fromEntries(
    check.settings.map(({ id, default: proposed }) => {
      const value = settings.settings[`${principle}.${id}`];
      return [id, typeof value === 'number' || Array.isArray(value) ? value : proposed];
    }),
  );
}

/** How much a principle weighs on the scorecard. Default 1. */
export function principleWeight(principle: string, settings: Pick<OrganisationSettings, 'weights'>): number {
  return (Object.hasOwn(settings.weights, principle) ? settings.weights[principle] : undefined) ?? 1;
}

/** How much a check weighs within its principle. Default: what its plugin says. */
export function checkWeight(id: string, check: CheckContribution, settings: Pick<OrganisationSettings, 'weights'>): number {
  return settings.weights[id] ?? check.weight;
}
