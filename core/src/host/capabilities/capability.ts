import type { Capabilities } from '@touchstone/sdk/schema';

/** `text`, `people` or `sql`; `secrets:<name>`; `network:<origin>`, or `network:*` for hosts that the organisation names. */
export type Capability = string;

/** A host of a manifest as an origin: `https` at its usual port, unless it says otherwise. */
export const originOf = (host: string): string => (host === '*' ? host : new URL(/^https?:\/\//.test(host) ? host : `https://${host}`).origin);

/** What a manifest asks for, in alphabetical order. */
export function capabilitiesAsked({ text, people, sql, secrets = [], network = [] }: Partial<Capabilities> = {}): readonly Capability[] {
  return [
    ...Object.entries({ text, people, sql }).flatMap(([name, asked]) => (asked === true ? [name] : [])),
    ...secrets.map((name) => `secrets:${name}`),
    ...network.map((host) => `network:${originOf(host)}`),
  ]
    .filter((each, place, all) => all.indexOf(each) === place)
    .sort();
}

/** The part of a manifest that matters here. */
interface Asking {
  readonly touchstone: { readonly capabilities?: Partial<Capabilities> };
}

/** What a manifest asks for beyond what another one did. */
export function capabilitiesAdded(before: Asking, after: Asking): readonly Capability[] {
  const had = new Set(capabilitiesAsked(before.touchstone.capabilities));
  return capabilitiesAsked(after.touchstone.capabilities).filter((each) => !had.has(each));
}

/** Writes a capability as it is kept: `network:api.example.com` is `network:https://api.example.com`. Undefined for what is no capability. */
export function toCapability(text: string): Capability | undefined {
  const [kind = '', ...rest] = text.split(':');
  const detail = rest.join(':');
  if (detail === '') {
    return ['text', 'people', 'sql'].includes(text) ? text : undefined;
  }
  if (kind === 'secrets') {
    return text;
  }
  const host = /^https?:\/\//.test(detail) ? detail : `https://${detail}`;
  if (kind !== 'network' || !URL.canParse(host)) {
    return undefined;
  }
  const { origin, href } = new URL(host);
  return href === `${origin}/` && !origin.includes('*') ? `network:${origin}` : undefined;
}

/** Whether a manifest that asks for this asks for a capability: for itself, or for any host that the organisation names. */
export function covers(asked: readonly Capability[], capability: Capability): boolean {
  return asked.includes(capability) || (capability.startsWith('network:') && asked.includes('network:*'));
}
