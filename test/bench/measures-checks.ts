import { readdirSync, readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';

import { tables } from '@touchstone/sdk/model';

import type * as Measures from '../../core/src/measures/index.js';

type Check = Measures.MeasuredCheck;

interface Contribution {
  readonly principle: string;
  readonly checks: readonly Check['check'][];
}

/** The plugins whose statistics the yardstick has by hand. */
const weighed = ['channels', 'consistency', 'engagement', 'follow-up', 'retention'];

const folder = new URL('../../plugins/', import.meta.url);

/** The checks of some built-in plugins, as they are packed, with their default settings. */
const checksOf = (plugins: readonly string[]): Check[] =>
  plugins.flatMap((plugin) => {
    const { principle, checks } = JSON.parse(readFileSync(new URL(`${plugin}/dist/contributes.json`, folder), 'utf8')) as Contribution;
    return checks.map((check) => ({ id: `${principle}.${check.id}`, check, settings: Object.fromEntries(check.settings.map(({ id, default: value }) => [id, value])) }));
  });

/** The checks that the yardstick is of. */
export const builtInChecks = (): Check[] => checksOf(weighed);

/** Everything that can be asked: the checks of all built-in plugins, cut as they cut, and by unit the measures that no plugin has yet. */
export async function catalogueChecks(): Promise<Check[]> {
  // The catalogue is written for a build and runs here from source.
  registerHooks({ resolve: (name, context, next) => next(name.startsWith('.') && context.parentURL?.includes('/test/catalogue/') === true ? name.replace(/\.js$/, '.ts') : name, context) });
  const { catalogue } = await import('../catalogue/index.ts');
  const { check: declareCheck, own } = await import('@touchstone/sdk');
  const undeclared = Object.entries(catalogue).flatMap(([principle, checks]) =>
    Object.entries(checks).map(([id, { measure, settings }]) => {
      const by = hasUnit(measure) ? ['orgUnit'] : [];
      const check = declareCheck({ id, question: 'Is it?', measure, by, settings, standard: { better: 'higher', provenance: own } });
      return { id: `${principle}.${id}`, check, settings: Object.fromEntries(settings.map(({ definition }) => [definition.id, definition.default])) };
    }),
  );
  const plugins = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return [...checksOf(plugins.map(({ name }) => name)), ...undeclared];
}

/** Whether all rows of a measure belong to a unit. */
function hasUnit(measure: Check['check']['measure']): boolean {
  const tablesOf = [...JSON.stringify(measure).matchAll(/"of":"([^"]+)"/g)].map(([, table = '']) => table);
  return tablesOf.every((table) => 'orgUnit' in ((tables as Readonly<Record<string, { readonly dimensions?: object }>>)[table]?.dimensions ?? {}));
}
