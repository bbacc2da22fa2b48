import { fastify } from 'fastify';
import { expect, test } from 'vitest';

import { compileLater } from './compile-later.js';

const value = { anyOf: [{ type: 'string' }, { type: 'null' }] };

async function answered(body: unknown, limit = '5') {
  const app = fastify({ schemaController: { compilersFactory: compileLater } });
  const schema = { body: { type: 'object', properties: { word: value, rows: { type: 'integer' } } }, querystring: { type: 'object', properties: { limit: { type: 'integer' } } } };
  app.post('/echo', { schema }, ({ body: told, query }) => ({ told, query }));
  const response = await app.inject({ method: 'POST', url: `/echo?limit=${limit}`, headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
  return { status: response.statusCode, ...(response.statusCode === 200 && response.json<object>()) };
}

test('what a body says is taken as it is said: null is no empty text, and a text is no number', async () => {
  expect(await answered({ word: null })).toEqual({ status: 200, told: { word: null }, query: { limit: 5 } });
  expect(await answered({ word: 1 })).toEqual({ status: 400 });
  expect(await answered({ rows: '12' })).toEqual({ status: 400 });
});

test('an address can say only texts, which are read as what they stand for', async () => {
  expect(await answered({}, '12')).toMatchObject({ query: { limit: 12 } });
  expect(await answered({}, 'many')).toEqual({ status: 400 });
});
