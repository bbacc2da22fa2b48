import { expect, test } from 'vitest';

import { engineMemory } from './engine-memory.js';

test.each([
  [64e9, '2000MB'],
  [3e9, '1800MB'],
  [1e9, '600MB'],
])('of a machine with %d bytes the engine takes %s', (bytes, memory) => {
  expect(engineMemory(undefined, bytes)).toBe(memory);
  expect(engineMemory('', bytes)).toBe(memory);
});

test.each([
  ['8GB', '8000MB'],
  ['1.5 gb', '1500MB'],
  ['100MB', '100MB'],
])('%s that somebody says is taken as %s', (said, memory) => {
  expect(engineMemory(said, 1e9)).toBe(memory);
});

test.each(['8', 'much', '-1GB', '99MB', '0GB', "1GB'; SELECT 1", '80%'])('%s is no amount', (said) => {
  expect(() => engineMemory(said)).toThrow(expect.objectContaining({ code: 'MEMORY_INVALID' }));
});
