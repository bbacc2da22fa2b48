import type { FastifySchemaValidationError } from 'fastify';

const places: Readonly<Record<string, string>> = {
  params: 'address',
  querystring: 'query',
  headers: 'headers',
  body: 'body',
};

/** Says in words what a schema did not accept, naming the field but never its value. */
export function formatRefusal(errors: readonly FastifySchemaValidationError[], part: string): Error {
  const [error] = errors;
  const place = places[part] ?? part;
  if (!error) {
    return new Error(`its ${place} is not accepted`);
  }
  const { additionalProperty, allowedValues } = error.params;
  if (typeof additionalProperty === 'string') {
    return new Error(`its ${place} has "${additionalProperty}", which is not known here`);
  }
  const field = error.instancePath.slice(1).replaceAll('/', '.');
  const allowed = Array.isArray(allowedValues) ? `: ${allowedValues.join(', ')}` : '';
  return new Error(`${field === '' ? `its ${place}` : `"${field}" in its ${place}`} ${error.message ?? 'is not accepted'}${allowed}`);
}
