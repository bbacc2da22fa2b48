import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { expect, test } from 'vitest';

import { temporaryFolder } from '../host.testing.js';
import { readPapers } from './plugin-papers.js';

const manifest = (said: object) => ({ name: '@acme/x', version: '1.0.0', engines: { touchstone: '^1.0.0' }, touchstone: { id: 'acme.x', contributes: 'c.json' }, ...said });

test('tells what a package says of itself, its changelog and its pages', () => {
  const folder = temporaryFolder();
  mkdirSync(path.join(folder, 'docs'));
  writeFileSync(path.join(folder, 'CHANGELOG.md'), '# 1.0.0');
  writeFileSync(path.join(folder, 'docs/kept.md'), '# Kept');
  writeFileSync(path.join(folder, 'docs/picture.png'), '');

  const papers = readPapers({ folder, manifest: manifest({ description: ' Promises. ', author: 'Eva <eva@acme.example> (https://acme.example)', license: 'MIT', homepage: 'https://acme.example' }) });

  expect(papers).toEqual({ description: 'Promises.', author: 'Eva', license: 'MIT', homepage: 'https://acme.example', changelog: '# 1.0.0', pages: [{ name: 'kept', text: '# Kept' }] });
});

test('leaves out what is written in another way, addresses that are no pages, and what a link leads to', () => {
  const folder = temporaryFolder();
  const elsewhere = temporaryFolder();
  writeFileSync(path.join(elsewhere, 'secret.md'), 'secret');
  symlinkSync(path.join(elsewhere, 'secret.md'), path.join(folder, 'CHANGELOG.md'));
  symlinkSync(elsewhere, path.join(folder, 'docs'));

  expect(readPapers({ folder, manifest: manifest({ description: 7, author: { name: ['x'] }, license: '', homepage: 'javascript:alert(1)' }) })).toEqual({
    description: null,
    author: null,
    license: null,
    homepage: null,
    changelog: null,
    pages: [],
  });
});
