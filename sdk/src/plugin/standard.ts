/** Where a target comes from. Anything but `law`, `standard` and `own` is shown as a starting value to confirm. */
export type Provenance = 'law' | 'standard' | 'seed' | 'industry' | 'own' | 'house';

/**
 * An organisation's standard for a check: in the measure's own unit (a share is 0 to 1, a duration seconds).
 *
 * With provenance `own` there is no fixed target: the check's own earlier periods set the limits.
 */
export interface Standard {
  readonly target?: number;
  /** Where attainment is nil. */
  readonly floor?: number;
  readonly better: 'higher' | 'lower';
  readonly provenance: Provenance;
  /** The law, the norm or the study, in words. Told in other languages where the messages have it too, as `<check>.source`. */
  readonly source?: string;
}

/** A share given in per cent: `percent(95)` is 0.95. */
export const percent = (value: number): number => value / 100;

/** Percentage points on the scale of shares: `points(10)` is 0.1. */
export const points = percent;

export const house = 'house' satisfies Provenance;
export const law = 'law' satisfies Provenance;
export const industry = 'industry' satisfies Provenance;
export const own = 'own' satisfies Provenance;

/** No fixed target: the check is held to the limits of its own earlier periods. */
export const ownHistory = (better: Standard['better'] = 'higher'): Standard => ({ better, provenance: own });
