import type { OrganisationContext } from '../host/index.js';
import * as intake from '../intake/index.js';

/** The units of targets as the table of standards tells them. */
const units = { percent: 'share', points: 'points', number: 'number', duration: 'seconds', money: 'money', count: 'count' } as const;

/** The standards of the catalogue that hold, as rows of the table that checks of standards read. */
export function catalogueRows({ standards, plugins, settings }: Pick<OrganisationContext, 'standards' | 'plugins' | 'settings'>): readonly intake.StandardsRow[] {
  const formats: ReadonlyMap<string, keyof typeof units> = new Map(plugins.list().flatMap(({ contribution }) => (contribution?.checks ?? []).map(({ id, format }) => [`${contribution?.principle}.${id}`, format] as const)));
  const unitOf = (check: string) => {
    const format = formats.get(check);
    return format && units[format];
  };
  return intake.toStandardsRows(standards.holdingAll(), { locale: settings.locale, unitOf });
}
