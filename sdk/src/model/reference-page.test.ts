import { readFileSync } from 'node:fs';

import { expect, it } from 'vitest';

import { renderReferencePage } from './reference-page.js';

it('is committed as it is generated', () => {
  const committed = readFileSync(new URL('../../docs/model.md', import.meta.url), 'utf8');
  expect(committed).toBe(renderReferencePage());
});
