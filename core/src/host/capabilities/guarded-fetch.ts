import { HostError } from '../../base/errors.js';
import type { CapabilityGuard, Grantee } from './capability-guard.js';
import { AddressRefused, type Lookup, pinnedAgent, resolveHost, systemLookup } from './pinned-agent.js';

/** What a source may ask of a service; plain JSON, for it comes out of the sandbox. */
export interface GuardedRequest {
  readonly method?: 'GET' | 'HEAD' | 'POST';
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** What the service answered; plain JSON too. Cookies are left out. */
export interface GuardedResponse {
  /** Where the answer came from, after all redirects. */
  readonly url: string;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
}

export type GuardedFetch = (url: string, request?: GuardedRequest) => Promise<GuardedResponse>;

export interface GuardedFetchOptions {
  readonly guard: CapabilityGuard;
  readonly lookup?: Lookup;
  /** For the whole exchange with its redirects, in milliseconds. Default 30 000. */
  readonly timeoutMs?: number;
  /** Largest answer, unpacked, in bytes. Default 16 MB. */
  readonly maximumBytes?: number;
  /** Aborted when nobody waits for answers any more. */
  readonly signal?: AbortSignal;
}

const maximumRedirects = 5;
const redirects: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);
const methods: ReadonlySet<string> = new Set(['GET', 'HEAD', 'POST']);

/** Headers that are the client's own, or would speak for somebody else. */
const ownHeaders = /^(host|connection|content-length|transfer-encoding|upgrade|expect|te|trailer|keep-alive|cookie|origin|referer|forwarded|x-forwarded-.*|proxy-.*|sec-.*)$/i;

/**
 * The `fetch` of a plugin's sources. Each step, redirects too, is held to the hosts that the manifest names and an administrator has
 * granted, by its parsed origin; the name is resolved once, and only the address that was judged is spoken to.
 *
 * Throws `FETCH_REFUSED` for what it may not do and `FETCH_FAILED` for what did not work, neither with anything but the origin.
 */
export function createGuardedFetch(plugin: Grantee, { guard, lookup = systemLookup, timeoutMs = 30_000, maximumBytes = 16_000_000, signal: caller }: GuardedFetchOptions): GuardedFetch {
  const refused = (url: URL | string, reason: string, cause?: unknown) =>
    new HostError('FETCH_REFUSED', { plugin: plugin.id, origin: typeof url === 'string' ? url : url.origin, reason }, { cause });
  const failed = (url: URL, reason: string, cause?: unknown) => new HostError('FETCH_FAILED', { plugin: plugin.id, origin: url.origin, reason }, { cause });

  const permit = async (url: URL) => {
    if (url.protocol !== 'https:' && url.protocol !== 'http:') {
      throw refused(url.protocol, 'only http and https are spoken');
    }
    if (url.username !== '' || url.password !== '') {
      throw refused(url, 'its address carries a name or a password');
    }
    try {
      return await guard.require(plugin, `network:${url.origin}`);
    } catch (error) {
      throw HostError.is(error, 'CAPABILITY_DENIED') ? refused(url, 'it is not among the hosts that were granted', error) : error;
    }
  };

  const late = `it did not answer within ${timeoutMs / 1000} seconds`;

  const address = async (url: URL, privateNetwork: boolean, signal: AbortSignal) => {
    try {
      return await Promise.race([resolveHost(url.hostname, { lookup, privateNetwork }), aborted(signal)]);
    } catch (error) {
      throw error instanceof AddressRefused ? refused(url, error.message, error) : failed(url, signal.aborted ? late : 'its name cannot be resolved', error);
    }
  };

  const step = async (url: URL, request: GuardedRequest, signal: AbortSignal): Promise<GuardedResponse> => {
    const { privateNetwork } = await permit(url);
    const agent = await pinnedAgent(await address(url, privateNetwork, signal), timeoutMs);
    const { fetch } = await import('undici');
    const { method = 'GET', headers = {}, body } = request;
    try {
      const response = await fetch(url, { method, headers: { ...headers }, ...(body !== undefined && { body }), dispatcher: agent, redirect: 'manual', signal });
      const isRedirect = redirects.has(response.status);
      const text = isRedirect || response.body === null ? '' : await readBounded(response.body, maximumBytes);
      return { url: url.href, status: response.status, headers: plainHeaders(response.headers), text };
    } catch (error) {
      throw failed(url, error instanceof TooLong ? error.message : signal.aborted ? late : reasonOf(error), error);
    } finally {
      await agent.destroy();
    }
  };

  return async (target, request = {}) => {
    if (!URL.canParse(target)) {
      throw refused('an address', 'it is no absolute address');
    }
    let url = new URL(target);
    let asked = checked(request, (reason) => refused(url, reason));
    const signal = AbortSignal.any([AbortSignal.timeout(timeoutMs), ...(caller ? [caller] : [])]);
    for (let hops = 0; hops <= maximumRedirects; hops += 1) {
      const answer = await step(url, asked, signal);
      const location = redirects.has(answer.status) ? answer.headers['location'] : undefined;
      if (location === undefined) {
        return answer;
      }
      if (!URL.canParse(location, url)) {
        throw failed(url, 'it redirects to what is no address');
      }
      const next = new URL(location, url);
      asked = redirected(asked, answer.status, next.origin === url.origin);
      url = next;
    }
    throw failed(url, `it redirects more than ${maximumRedirects} times`);
  };
}

/** Takes a request that comes from a plugin, and with it only what is known here. */
function checked({ method = 'GET', headers = {}, body }: GuardedRequest, refused: (reason: string) => HostError): GuardedRequest {
  if (!methods.has(method)) {
    throw refused('only GET, HEAD and POST are allowed');
  }
  const own = Object.keys(headers).find((name) => ownHeaders.test(name));
  if (own !== undefined) {
    throw refused(`it may not set the header "${own.toLowerCase()}"`);
  }
  return { method, headers, ...(method === 'POST' && body !== undefined && { body }) };
}

/** What is asked of the place that an answer redirects to; another origin is told nothing that was meant for the first one. */
function redirected(request: GuardedRequest, status: number, sameOrigin: boolean): GuardedRequest {
  const becomesGet = status === 303 || (request.method === 'POST' && (status === 301 || status === 302));
  const { body, headers = {}, ...rest } = request;
  const kept = sameOrigin ? headers : {};
  return becomesGet ? { method: request.method === 'HEAD' ? 'HEAD' : 'GET', headers: kept } : { ...rest, headers: kept, ...(body !== undefined && sameOrigin && { body }) };
}

/** A name may take longer to resolve than anybody waits. */
const aborted = (signal: AbortSignal): Promise<never> =>
  new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(new Error('aborted')), { once: true });
  });

class TooLong extends Error {
  override readonly name = 'TooLong';
}

async function readBounded(body: AsyncIterable<Uint8Array>, maximumBytes: number): Promise<string> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of body) {
    size += part.byteLength;
    if (size > maximumBytes) {
      throw new TooLong(`its answer is longer than ${maximumBytes / 1e6} MB`);
    }
    parts.push(part);
  }
  return Buffer.concat(parts).toString('utf8');
}

const plainHeaders = (headers: Iterable<[string, string]>): Record<string, string> => Object.fromEntries([...headers].filter(([name]) => name !== 'set-cookie' && name !== '__proto__'));

/** undici says "fetch failed" and keeps the reason as its cause. */
function reasonOf(error: unknown): string {
  const nearest = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  const { code, message } = nearest as NodeJS.ErrnoException;
  return code ?? (message || 'it broke off').replace(/\.$/, '');
}
