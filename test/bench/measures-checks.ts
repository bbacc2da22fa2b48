import { readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';

import type * as Measures from '../../core/src/measures/index.js';

type Check = Measures.MeasuredCheck;

interface Contribution {
  readonly principle: string;
  readonly checks: readonly Check['check'][];
}

const plugins = ['channels', 'consistency', 'engagement', 'follow-up', 'retention'];

/** The checks of the built-in plugins, as they are packed, with their default settings. */
export function builtInChecks(): Check[] {
  return plugins.flatMap((plugin) => {
    const file = new URL(`../../plugins/${plugin}/dist/contributes.json`, import.meta.url);
    const { principle, checks } = JSON.parse(readFileSync(file, 'utf8')) as Contribution;
    return checks.map((check) => ({ id: `${principle}.${check.id}`, check, settings: Object.fromEntries(check.settings.map(({ id, default: value }) => [id, value])) }));
  });
}

/** All measures of the catalogue as checks: by unit too where their rows have one. */
export async function catalogueChecks(): Promise<Check[]> {
  // The catalogue is written for a build and runs here from source.
  registerHooks({ resolve: (name, context, next) => next(name.startsWith('.') && context.parentURL?.includes('/test/catalogue/') === true ? name.replace(/\.js$/, '.ts') : name, context) });
  const { catalogue } = await import('../catalogue/index.ts');
  const { check: declareCheck, own } = await import('@touchstone/sdk');
  return Object.entries(catalogue).flatMap(([principle, checks]) =>
    Object.entries(checks).map(([id, { measure, settings }]) => {
      const check = declareCheck({ id, question: 'Is it?', measure, settings, standard: { better: 'higher', provenance: own } });
      return { id: `${principle}.${id}`, check, settings: Object.fromEntries(settings.map(({ definition }) => [definition.id, definition.default])) };
    }),
  );
}
