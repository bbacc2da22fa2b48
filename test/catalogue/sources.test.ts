import { expect, test } from 'vitest';

import { plugins } from './plugins.js';

const said = plugins.flatMap(({ principle, checks, messages }) =>
  checks.flatMap(({ id, standard: { source } }) => (source === undefined ? [] : [{ check: `${principle}.${id}`, source, messages, key: `${id}.source` }])),
);

test.each(['cs', 'hu', 'lv', 'sk'])('where each standard comes from is told in %s', (language) => {
  expect(said.length).toBeGreaterThan(200);
  expect(said.filter(({ source, messages, key }) => [undefined, source].includes(messages[language]?.[key])).map(({ check }) => check)).toEqual([]);
});
