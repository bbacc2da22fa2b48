import { expect, it } from 'vitest';

import { preambleOf } from './preamble.js';

const of = (...lines: string[]) => preambleOf(lines.join('\r\n'), '"');
const none = { lines: 0, delimiter: undefined };

it('finds the delimiter that a spreadsheet program names', () => {
  expect(of('sep=;', 'a;b', '1;2')).toEqual({ lines: 1, delimiter: ';' });
  expect(of('"SEP=|"', 'a|b', '1|2')).toEqual({ lines: 1, delimiter: '|' });
});

it('finds titles and blank lines above a header', () => {
  expect(of('Tickets', 'id,opened,status', '1,2026-02-01,open')).toEqual({ lines: 1, delimiter: undefined });
  expect(of('Tickets of March;;;', '', '"Made by ""Eva"", on Monday";;;', 'id;opened;status;kind', '1;2026-02-01;open;')).toEqual({ lines: 3, delimiter: undefined });
});

it.each([
  ['a file that begins with its header', ['id,opened,status', '1,2026-02-01,open']],
  ['one column', ['id', '1', '2']],
  ['one name above rows of several cells, which may be broken', ['id', '1,2', '1,2']],
  ['a header with a name left out', ['title', 'id,,status', '1,2026-02-01,open']],
  ['lines of which no two have as many cells', ['title', 'id,opened,status', '1,2']],
  ['nothing', []],
])('finds none above %s', (_, lines) => {
  expect(of(...lines)).toEqual(none);
});
