import type { EvidenceColumn, Organisation } from '@touchstone/sdk/contract';

import { formatDuration } from '../format/duration.js';
import { valueName } from '../format/model-name.js';
import { formatNumber } from '../format/number.js';
import { formatDay, formatMoment } from '../format/period.js';
import { formatExclusion } from '../format/unit.js';
import { isTextKey, localize } from '../localize/localize.js';

const numeric = new Set(['integer', 'decimal', 'seconds', 'money']);

/** Whether a column holds figures, which stand to the right. */
export const isNumeric = ({ type }: EvidenceColumn): boolean => numeric.has(type);

/** Whether a column holds moments or days, which stay on one line. */
export const isMoment = ({ type }: EvidenceColumn): boolean => type === 'timestamp' || type === 'date' || type === 'month';

const decimalsOf = (value: number): number => (Number.isInteger(value) ? 0 : 2);

function formatReference(id: string, { units, labels }: Organisation): string {
  const unit = units.find((candidate) => candidate.id === id);
  return unit?.name ?? Object.values(labels).find((members) => members[id] !== undefined)?.[id] ?? id;
}

/** What the host itself says of a row, beside the row's own columns. */
const addedByHost: Readonly<Record<string, (value: string) => string>> = {
  left_out_because: formatExclusion,
  counted_in: (side) => {
    const key = `model.sides.${side}`;
    return isTextKey(key) ? localize(key) : side;
  },
};

/** A value as a reader expects it: times in the organisation's time zone, durations in words. Undefined where there is none. */
export function formatCell(value: unknown, { name, type }: EvidenceColumn, organisation: Organisation): string | undefined {
  if (value === null || value === undefined || value === '') {
    return undefined;
  }
  if (typeof value === 'boolean') {
    return localize(value ? 'evidence.true' : 'evidence.false');
  }
  if (typeof value === 'number') {
    switch (type) {
      case 'seconds':
        return formatDuration(value);
      case 'money':
        return formatNumber(value / 100, 2);
      default:
        return formatNumber(value, decimalsOf(value));
    }
  }
  if (typeof value !== 'string') {
    return Array.isArray(value) ? value.join(', ') : JSON.stringify(value);
  }
  switch (type) {
    case 'choice':
      return valueName(value);
    case 'timestamp':
      return formatMoment(value, organisation.timezone);
    case 'date':
      return formatDay(value);
    case 'month':
      return formatDay(value.slice(0, 7));
    case 'reference':
      return formatReference(value, organisation);
    default:
      return addedByHost[name]?.(value) ?? value;
  }
}
