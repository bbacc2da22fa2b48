import type { Unit } from '@touchstone/sdk/contract';

import { isWithin } from '../explain-away.js';
import type { Places } from '../places.js';
import { sameUnit } from '../unit-key.js';

/** Whether a figure or a finding belongs to a view: it is of the unit itself, or of one within it. All belong to the whole. */
export const belongsTo = (unit: Unit, view: Unit, places: Places): boolean => sameUnit(unit, view) || Object.keys(view).length === 0 || isWithin(unit, view, places);
