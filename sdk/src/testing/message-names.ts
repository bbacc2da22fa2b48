import { parse, TYPE, type MessageFormatElement } from '@formatjs/icu-messageformat-parser';

/** The names of the values that a parsed text wants. */
export function namesIn(elements: readonly MessageFormatElement[]): readonly string[] {
  return elements.flatMap((element) => {
    switch (element.type) {
      case TYPE.literal:
      case TYPE.pound:
        return [];
      case TYPE.tag:
        return namesIn(element.children);
      case TYPE.plural:
      case TYPE.select:
        return [element.value, ...Object.values(element.options).flatMap(({ value }) => namesIn(value))];
      default:
        return [element.value];
    }
  });
}

/** The names of the values that a text wants; none of a text that cannot be read, which is told elsewhere. */
export function namesUsed(text: string): ReadonlySet<string> {
  try {
    return new Set(namesIn(parse(text)));
  } catch {
    return new Set();
  }
}
