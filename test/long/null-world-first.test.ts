import { describeNullWorlds } from './null-world.testing.js';

describeNullWorlds({ first: 1, count: 100 });
