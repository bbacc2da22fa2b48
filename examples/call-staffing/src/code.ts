import { plannedWait } from './planned-wait.ts';
import { worseEachMonth } from './worse-each-month.ts';

/** The code of the plugin, by check: packing makes one module of it, which the host runs in a sandbox, on statistics alone. */
export const derive = { 'wait-as-planned': plannedWait };
export const advise = { 'wait-as-planned': worseEachMonth };
