import { describePlantedWorlds } from './planted-world.testing.js';

describePlantedWorlds({ first: 51, count: 50 });
