import type { Measure } from '@touchstone/sdk';

/** Whether a measure anywhere asks for opening hours. */
export function usesBusinessTime(measure: Measure): boolean {
  let found = false;
  JSON.stringify(measure, (key, value: unknown) => {
    found ||= (key === 'clock' && value === 'business') || (key === 'op' && value === 'open');
    return value;
  });
  return found;
}
