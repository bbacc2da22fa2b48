import { isIPv4, isIPv6 } from 'node:net';

import { HostError } from '../base/errors.js';

/** Whether a name or address to listen on is this machine's own, which no other machine can reach. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || host === '::ffff:127.0.0.1' || (isIPv4(host) && host.startsWith('127.'));
}

/** The address of a page, with brackets where an IPv6 address wants them. */
export function toUrl(host: string, port: number): string {
  return `http://${isIPv6(host) ? `[${host}]` : host}:${port}`;
}

/** The values of a Host header by which a server on a port of this machine may be called. */
export function hostsOfPort(port: number): ReadonlySet<string> {
  const names = ['127.0.0.1', 'localhost', '[::1]'];
  return new Set([...names.map((name) => `${name}:${port}`), ...(port === 80 ? names : [])]);
}

/** Refuses what comes from another machine. Throws `HOST_NEEDS_AUTHENTICATION`. */
export function refuseAfar(ip: string): void {
  if (!isLoopback(ip)) {
    throw new HostError('HOST_NEEDS_AUTHENTICATION', { host: ip });
  }
}
