// tsyringe reads constructor injection through the Reflect metadata API, so this comes before any class of the core.
import 'reflect-metadata';

import fc from 'fast-check';

/**
 * The seed of every property that names none: the same on each machine, so that a red run is the fault of the change and not of the
 * dice. `TOUCHSTONE_SEED=7 npm test` throws them anew; a failure prints the seed with which it comes again.
 */
fc.configureGlobal({ seed: Number(process.env['TOUCHSTONE_SEED'] ?? 1) });
