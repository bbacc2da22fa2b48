import fc from 'fast-check';
import { expect, test } from 'vitest';

import { bindStatement } from './bound-statement.js';

test('places get a name and the type of their value', () => {
  const { query, query_params } = bindStatement('SELECT $1, $2, $3, $4, $5, $6, $7, $8, $1', ['a', 1, 0.5, true, 5n, null, ['a', null], [1, 0.5]]);

  expect(query).toBe(
    'SELECT {p1:String}, {p2:Int64}, {p3:Float64}, {p4:Bool}, {p5:Int64}, {p6:Nullable(String)}, {p7:Array(Nullable(String))}, {p8:Array(Float64)}, {p1:String}',
  );
  expect(query_params).toEqual({ p1: 'a', p2: 1, p3: 0.5, p4: true, p5: 5n, p6: null, p7: ['a', null], p8: [1, 0.5] });
});

test.each([`'$1'`, `'it''s $1'`, `'\\'$1'`, '"$1"', '`$1`', '-- $1\n', '/* $1 */', '"$key"'])('nothing is bound within %s', (text) => {
  expect(bindStatement(`SELECT ${text}, $1`, ['a']).query).toBe(`SELECT ${text}, {p1:String}`);
});

test('values never become part of the text', () => {
  fc.assert(
    fc.property(fc.string(), (value) => {
      const { query, query_params } = bindStatement('SELECT $1', [value]);

      expect([query, query_params['p1']]).toEqual(['SELECT {p1:String}', value]);
    }),
  );
});
