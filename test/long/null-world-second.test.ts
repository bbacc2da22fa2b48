import { describeNullWorlds } from './null-world.testing.js';

// The other half of two hundred worlds, in a file of its own so that two workers share them.
describeNullWorlds({ first: 101, count: 100 });
