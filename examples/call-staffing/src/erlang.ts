/**
 * The share of callers who wait at all, by Erlang's formula C: `load` is how many people the calls keep busy on average, `people` how
 * many there are, more than the load. Source: A. K. Erlang, 1917; computed by way of his formula B, which does not overflow.
 */
export function shareThatWaits(load: number, people: number): number {
  let blocked = 1;
  for (let each = 1; each <= people; each += 1) {
    blocked = (load * blocked) / (each + load * blocked);
  }
  return (people * blocked) / (people - load * (1 - blocked));
}

/** How long callers wait who do, in seconds, on average: a call takes `handling` seconds. */
export const waitOfThose = (load: number, people: number, handling: number): number => handling / (people - load);
