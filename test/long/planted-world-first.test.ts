import { describePlantedWorlds } from './planted-world.testing.js';

describePlantedWorlds({ first: 1, count: 50 });
