import { AjvCompiler, type BuildCompilerFromPool } from '@fastify/ajv-compiler';
import { type SerializerFactory, SerializerSelector } from '@fastify/fast-json-stringify-compiler';

type Validator = ReturnType<ReturnType<BuildCompilerFromPool>>;

/** What Fastify hands over, whatever the types of the compiler say. */
type Route = { readonly httpPart?: 'body' | 'headers' | 'params' | 'querystring' };

const validators = AjvCompiler();
const serializers = SerializerSelector();

/**
 * Compiles what a request is held to when the first one comes. Fastify reads the errors from the function itself. An address has texts
 * alone, which are read as the numbers they stand for; a body says what it means, and its null is no empty text.
 */
function buildValidator(...[schemas, options]: Parameters<BuildCompilerFromPool>): ReturnType<BuildCompilerFromPool> {
  const compile = validators(schemas, options);
  const compileBody = validators(schemas, { ...options, customOptions: { ...options?.customOptions, coerceTypes: false } } as typeof options);
  return (route) => {
    let compiled: Validator | undefined;
    const validate = ((data: unknown) => {
      const now = (compiled ??= ((route as Route).httpPart === 'body' ? compileBody : compile)(route));
      const outcome = now(data);
      validate.errors = now.errors ?? null;
      return outcome;
    }) as Validator;
    return validate;
  };
}

/** Compiles what an answer is written by when the first one is written. */
function buildSerializer(...args: Parameters<SerializerFactory>): ReturnType<SerializerFactory> {
  const compile = serializers(...args);
  return (route) => {
    let serialize: ReturnType<typeof compile> | undefined;
    return (data: unknown) => (serialize ??= compile(route))(data);
  };
}

/**
 * Fastify's own compilers of schemas, put off to the first request that needs each: to compile those of all routes was a fifth of the
 * work of a server that starts, and a browser asks for a few of them.
 */
export const compileLater = { buildValidator, buildSerializer };
