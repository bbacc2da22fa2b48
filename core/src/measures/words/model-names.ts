import type { RecipeLanguage } from './languages/recipe-language.js';

type Naming = Pick<RecipeLanguage, 'model' | 'parts'>;

export const quoted = (name: string, { quotes: [opening, closing] }: Pick<RecipeLanguage, 'quotes'>): string => `${opening}${name}${closing}`;

const find = (words: Readonly<Record<string, string>>, name: string): string | undefined => (Object.hasOwn(words, name) ? words[name] : undefined);

/** What a column of a table is called; its name in the data where the language has no word. */
export const nameOfColumn = (table: string, column: string, { model }: Naming): string => find(model.columnsOf, `${table} ${column}`) ?? find(model.columns, column) ?? column;

/** What a fixed word of a column is called. */
export const fixedWord = (value: string, { model }: Naming): string => find(model.values, value) ?? value;

/** What a dimension is called, such as `orgUnit`: as the column that refers to it is. */
export function nameOfDimension(dimension: string, { model, parts }: Naming): string {
  const column = dimension.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  return find(parts, dimension) ?? find(model.columns, `${column}_id`) ?? find(model.columns, column) ?? dimension;
}
