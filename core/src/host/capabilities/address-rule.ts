import ipaddr from 'ipaddr.js';

/** Addresses at which clouds tell secrets to whoever asks, in ranges that a private network may use. */
const metadataAddresses: ReadonlySet<string> = new Set(['100.100.100.200', 'fd00:ec2::254', 'fd20:ce::254', '168.63.129.16']);

const privateRanges: ReadonlySet<string> = new Set(['private', 'loopback', 'uniqueLocal', 'carrierGradeNat']);

/** Where an address lies: on the internet, in a private network or on this machine, or where nobody has any business. */
export function placeOfAddress(address: string): 'public' | 'private' | 'forbidden' {
  if (!ipaddr.isValid(address)) {
    return 'forbidden';
  }
  // An IPv4 address in IPv6 clothes is judged as what it is.
  const parsed = ipaddr.process(address);
  if (metadataAddresses.has(parsed.toString())) {
    return 'forbidden';
  }
  const range = parsed.range();
  return range === 'unicast' ? 'public' : privateRanges.has(range) ? 'private' : 'forbidden';
}
