import { lookup as lookUpName } from 'node:dns/promises';
import { isIP } from 'node:net';

import type { Agent } from 'undici';

import { placeOfAddress } from './address-rule.js';

export interface Address {
  readonly address: string;
  readonly family: number;
}

/** Finds the addresses of a name. */
export type Lookup = (hostname: string) => Promise<readonly Address[]>;

export const systemLookup: Lookup = (hostname) => lookUpName(hostname, { all: true, verbatim: true });

/** Why an address may not be spoken to. */
export class AddressRefused extends Error {
  override readonly name = 'AddressRefused';
}

/**
 * Resolves the host of an address once and refuses it when any of what it resolves to is out of bounds: a name that says both a public and
 * a private address is up to something. Throws {@link AddressRefused}.
 */
export async function resolveHost(hostname: string, { lookup, privateNetwork }: { readonly lookup: Lookup; readonly privateNetwork: boolean }): Promise<Address> {
  const bare = hostname.replace(/^\[|\]$/g, '');
  const family = isIP(bare);
  const found = family === 0 ? await lookup(bare) : [{ address: bare, family }];
  for (const { address } of found) {
    const place = placeOfAddress(address);
    if (place === 'forbidden' || (place === 'private' && !privateNetwork)) {
      throw new AddressRefused(place === 'private' ? 'it lies in a private network or on this machine, which was not granted' : 'its address belongs to no service');
    }
  }
  const [first] = found;
  if (!first) {
    throw new AddressRefused('its name has no address');
  }
  return first;
}

/** Speaks to one address, whatever a name may resolve to by the time of the connection. */
export async function pinnedAgent({ address, family }: Address, timeoutMs: number): Promise<Agent> {
  const client = await import('undici');
  return new client.Agent({
    connections: 1,
    headersTimeout: timeoutMs,
    bodyTimeout: timeoutMs,
    maxHeaderSize: 32_768,
    connect: {
      timeout: timeoutMs,
      lookup: (_hostname, options, done) => (options.all === true ? done(null, [{ address, family }]) : done(null, address, family)),
    },
  });
}
