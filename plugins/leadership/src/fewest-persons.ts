/** Fewest persons that a figure about people may describe. */
export const fewestPersons = 5;
