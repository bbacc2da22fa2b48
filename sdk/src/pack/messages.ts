import { parse, TYPE, type MessageFormatElement } from '@formatjs/icu-messageformat-parser';

import type { Messages } from '../plugin/plugin.js';
import type { PackProblem } from './problem.js';

function addNames(elements: readonly MessageFormatElement[], found: Set<string>): Set<string> {
  for (const element of elements) {
    if (element.type === TYPE.plural || element.type === TYPE.select) {
      found.add(element.value);
      Object.values(element.options).forEach(({ value }) => addNames(value, found));
    } else if (element.type === TYPE.tag) {
      addNames(element.children, found);
    } else if (element.type !== TYPE.literal && element.type !== TYPE.pound) {
      found.add(element.value);
    }
  }
  return found;
}

function read(message: string): { readonly names: ReadonlySet<string> } | { readonly error: string } {
  try {
    return { names: addNames(parse(message), new Set()) };
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
}

/** Texts that are not ICU MessageFormat, that English does not have, or that want a value which English does not offer. */
export function findMessageProblems(messages: Readonly<Record<string, Messages>>): PackProblem[] {
  const problems: PackProblem[] = [];
  for (const [locale, texts] of Object.entries(messages)) {
    for (const [key, text] of Object.entries(texts)) {
      const path = `/messages/${locale}/${key}`;
      const result = read(text);
      const english = messages['en']?.[key];
      if ('error' in result) {
        problems.push({ path, reason: `is not ICU MessageFormat: ${result.error}` });
      } else if (english === undefined) {
        problems.push({ path, reason: 'is not among the English messages' });
      } else if (locale !== 'en') {
        const offered = read(english);
        const unknown = 'names' in offered ? [...result.names].filter((name) => !offered.names.has(name)) : [];
        problems.push(...unknown.map((name) => ({ path, reason: `uses "{${name}}", which the English text does not` })));
      }
    }
  }
  return problems;
}
