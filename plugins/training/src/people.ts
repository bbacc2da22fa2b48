import { employee } from '@touchstone/sdk/model';

/** Fewest persons that a figure about people may describe. */
export const fewestPersons = 5;

/** People who work here now. */
export const working = employee.leftMonth.isMissing().and(employee.isBot.not());
