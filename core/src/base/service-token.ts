declare const service: unique symbol;

/** Names a service in the container and remembers its type. */
export type ServiceToken<T> = symbol & { readonly [service]?: T };

/** Creates the token of a service. Ids read `<floor>.<name>` and show up in resolution errors. */
export function createServiceToken<T>(id: string): ServiceToken<T> {
  return Symbol(id);
}
