/** The names in braces of a message template, such as `id` in `There is no finding "{id}".`. */
type Placeholders<TMessage extends string> = TMessage extends `${string}{${infer TName}}${infer TRest}`
  ? TName | Placeholders<TRest>
  : never;

/** The values a message template wants. */
export type MessageData<TMessage extends string> = Readonly<Record<Placeholders<TMessage>, string | number>>;

/** Fills a template. For errors only: what managers read goes through ICU MessageFormat. */
export function formatMessage<TMessage extends string>(template: TMessage, data: MessageData<TMessage>): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => String((data as Record<string, string | number>)[name]));
}
