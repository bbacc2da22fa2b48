import { check, house, percent, share } from '@touchstone/sdk';
import { serviceProbe } from '@touchstone/sdk/model';

/** The share of probes that found their channel working. */
export const uptime = check({
  id: 'uptime',
  question: 'Do our channels work when we say they are open?',
  measure: share({ of: serviceProbe, meeting: serviceProbe.ok, period: serviceProbe.at }),
  by: ['channel'],
  standard: {
    target: percent(99),
    floor: percent(95),
    better: 'higher',
    provenance: house,
    source: 'Digital channels work in 99 of 100 tests.',
  },
  countOf: 'probes',
  advice: 'fix-failing-channel',
});
