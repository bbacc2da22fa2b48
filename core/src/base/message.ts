/** The names in braces of a message template, such as `id` in `There is no finding "{id}".`. */
type Placeholders<TMessage extends string> = TMessage extends `${string}{${infer TName}}${infer TRest}`
  ? TName | Placeholders<TRest>
  : never;

/** The values a message template wants. */
export type MessageData<TMessage extends string> = Readonly<Record<Placeholders<TMessage>, string | number>>;

/**
 * Fills a template. A value that ends a sentence by itself, as what other programs say does, gets no second full stop. For errors only:
 * what managers read goes through ICU MessageFormat.
 */
export function fillTemplate(template: string, data: Readonly<Record<string, string | number>>): string {
  return template.replace(/\{(\w+)\}(\.(?=\s|$))?/g, (_whole, name: string, stop = '') => {
    const value = String(data[name] ?? `{${name}}`);
    return /[.!?…]$/.test(value) ? value : value + stop;
  });
}
