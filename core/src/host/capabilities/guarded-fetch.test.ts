import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';

import { expect, onTestFinished, test } from 'vitest';

import { openStateDatabase } from '../../store/index.js';
import { placeOfAddress } from './address-rule.js';
import { CapabilityGuard, type Grantee } from './capability-guard.js';
import { createGuardedFetch, type GuardedFetchOptions } from './guarded-fetch.js';

/** A real server on this machine; gives its origin, and counts who spoke to it. */
async function serve(listener: RequestListener): Promise<{ readonly port: number; readonly origin: string; readonly requests: string[] }> {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    requests.push(`${request.method} ${request.url}`);
    listener(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  return { port, origin: `http://127.0.0.1:${port}`, requests };
}

interface Setting {
  readonly network?: readonly string[];
  readonly granted?: readonly string[];
  readonly privateNetwork?: boolean;
}

/** A plugin that asks for hosts, and an administrator who granted some. */
async function setUp({ network = ['*'], granted = [], privateNetwork = true }: Setting, options: Partial<GuardedFetchOptions> = {}) {
  const { grants, close } = await openStateDatabase(':memory:');
  onTestFinished(close);
  const guard = new CapabilityGuard(grants);
  const plugin = { id: 'acme.crm', builtIn: false, manifest: { touchstone: { capabilities: { network } } } } as unknown as Grantee;
  await grants.grant(granted.map((origin) => ({ plugin: 'acme.crm', capability: `network:${origin}`, privateNetwork, reason: 'Reads tickets.', actor: 'eva' })));
  const revoke = (origin: string) => grants.revoke({ plugin: 'acme.crm', capability: `network:${origin}`, reason: 'Done.', actor: 'eva' });
  return { fetch: createGuardedFetch(plugin, { guard, ...options }), revoke };
}

const refused = (reason: string) => expect.objectContaining({ code: 'FETCH_REFUSED', message: expect.stringContaining(reason) });
const failed = (reason: string) => expect.objectContaining({ code: 'FETCH_FAILED', message: expect.stringContaining(reason) });

test('fetches from a host that was asked for and granted, and leaves its cookies out', async () => {
  const { origin } = await serve((request, response) => {
    let body = '';
    request.on('data', (part) => (body += String(part)));
    request.on('end', () => response.writeHead(201, { 'x-page': '2', 'set-cookie': 'a=b', 'content-encoding': 'gzip' }).end(gzipSync(`${request.headers['authorization']} ${body} ž`)));
  });
  const { fetch } = await setUp({ granted: [origin] });

  expect(await fetch(`${origin}/tickets?page=1`, { method: 'POST', headers: { authorization: 'Bearer x' }, body: '{"q":1}' })).toMatchObject({
    url: `${origin}/tickets?page=1`,
    status: 201,
    headers: { 'x-page': '2' },
    text: 'Bearer x {"q":1} ž',
  });
  expect((await fetch(origin)).headers).not.toHaveProperty('set-cookie');
});

test('asks at each call: a host that is taken back is refused from then on', async () => {
  const { origin, requests } = await serve((_, response) => response.end('ok'));
  const { fetch, revoke } = await setUp({ granted: [origin] });
  await fetch(origin);
  await revoke(origin);

  await expect(fetch(origin)).rejects.toThrow(refused('not among the hosts'));
  expect(requests).toHaveLength(1);
});

test.each([
  ['what was granted and is not asked for', { network: ['api.acme.com'], granted: ['ORIGIN'] }],
  ['what is asked for and was not granted', { network: ['ORIGIN'], granted: [] }],
  ['another port of a host', { network: ['*'], granted: ['http://127.0.0.1:1'] }],
  ['another scheme', { network: ['*'], granted: ['HTTPS'] }],
])('refuses %s', async (_, { network, granted }) => {
  const { origin, requests } = await serve((_request, response) => response.end('secret'));
  const name = (each: string) => each.replace('ORIGIN', origin).replace('HTTPS', origin.replace('http:', 'https:'));
  const { fetch } = await setUp({ network: network.map(name), granted: granted.map(name) });

  await expect(fetch(origin)).rejects.toThrow(refused('not among the hosts'));
  expect(requests).toEqual([]);
});

test.each(['127.0.0.1', '0x7f000001', '2130706433', '127.1', '[::ffff:127.0.0.1]', '[::1]', 'localhost'])('does not reach this machine by %s without a grant for it', async (host) => {
  const { port, requests } = await serve((_, response) => response.end('secret'));
  const url = new URL(`http://${host}:${port}/`);
  const { fetch } = await setUp({ granted: [url.origin], privateNetwork: false });

  await expect(fetch(url.href)).rejects.toThrow(refused('private network or on this machine'));
  expect(requests).toEqual([]);
});

test.each(['169.254.169.254', '[fd00:ec2::254]', '[::ffff:169.254.169.254]', '0.0.0.0', '100.100.100.200', '[fe80::1]', '224.0.0.1', '[64:ff9b::7f00:1]'])(
  'never speaks to %s, whatever was granted',
  async (host) => {
    const { fetch } = await setUp({ granted: [new URL(`http://${host}`).origin] });

    await expect(fetch(`http://${host}/latest/meta-data/`)).rejects.toThrow(refused('belongs to no service'));
  },
);

test('resolves a name once, and speaks to the address that was judged', async () => {
  const { port, requests } = await serve((_, response) => response.end('ok'));
  const asked: string[] = [];
  const lookup = (hostname: string) => {
    asked.push(hostname);
    // The second answer would be a trap: nobody may ask for it within one exchange.
    return Promise.resolve([{ address: asked.length === 1 ? '127.0.0.1' : '169.254.169.254', family: 4 }]);
  };
  const { fetch } = await setUp({ granted: [`http://crm.example:${port}`] }, { lookup });

  expect((await fetch(`http://crm.example:${port}/a`)).text).toBe('ok');
  expect(asked).toEqual(['crm.example']);
  await expect(fetch(`http://crm.example:${port}/b`)).rejects.toThrow(refused('belongs to no service'));
  expect(requests).toEqual(['GET /a']);
});

test('refuses a name of which one address is public and another is not', async () => {
  const lookup = () => Promise.resolve([{ address: '93.184.216.34', family: 4 }, { address: '10.0.0.5', family: 4 }]);
  const { fetch } = await setUp({ granted: ['https://crm.example'], privateNetwork: false }, { lookup });

  await expect(fetch('https://crm.example/')).rejects.toThrow(refused('private network'));
});

test('holds every redirect to the same rules, and takes nothing along to another origin', async () => {
  const inner = await serve((_, response) => response.end('secret'));
  const seen: unknown[] = [];
  const other = await serve((request, response) => {
    seen.push(request.headers['authorization'], request.method);
    response.end('there');
  });
  const outer = await serve((request, response) => {
    const targets: Readonly<Record<string, string>> = { '/inward': inner.origin, '/out': `${other.origin}/x`, '/loop': '/loop', '/odd': 'http://[', '/file': 'file:///etc/passwd' };
    response.writeHead(302, { location: targets[request.url ?? ''] ?? '/' }).end();
  });
  const { fetch } = await setUp({ granted: [outer.origin, other.origin] });

  await expect(fetch(`${outer.origin}/inward`)).rejects.toThrow(refused('not among the hosts'));
  await expect(fetch(`${outer.origin}/file`)).rejects.toThrow(refused('only http and https'));
  await expect(fetch(`${outer.origin}/loop`)).rejects.toThrow(failed('more than 5 times'));
  await expect(fetch(`${outer.origin}/odd`)).rejects.toThrow(failed('no address'));
  expect(await fetch(`${outer.origin}/out`, { method: 'POST', headers: { authorization: 'Bearer x' }, body: 'q' })).toMatchObject({ url: `${other.origin}/x`, text: 'there' });
  expect(seen).toEqual([undefined, 'GET']);
  expect(inner.requests).toEqual([]);
});

test('ends an answer without end, one that unpacks to far too much, and one that never comes', async () => {
  const { origin } = await serve((request, response) => {
    if (request.url === '/endless') {
      const more = (): void => void (response.write('x'.repeat(65_536)) ? setImmediate(more) : response.once('drain', more));
      more();
    } else if (request.url === '/bomb') {
      response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(Buffer.alloc(5_000_000)));
    }
  });
  const lookup = () => new Promise<never>(() => {});
  const { fetch } = await setUp({ granted: [origin, 'https://lost.example'] }, { maximumBytes: 1_000_000, timeoutMs: 1_500, lookup });

  await expect(fetch(`${origin}/endless`)).rejects.toThrow(failed('longer than 1 MB'));
  await expect(fetch(`${origin}/bomb`)).rejects.toThrow(failed('longer than 1 MB'));
  await expect(fetch(`${origin}/silent`)).rejects.toThrow(failed('within 1.5 seconds'));
  await expect(fetch('https://lost.example/')).rejects.toThrow(failed('within 1.5 seconds'));
});

test.each([
  ['an address with a password', 'http://eva:x@ORIGIN/', {}, 'a name or a password'],
  ['a file', 'file:///etc/passwd', {}, 'only http and https'],
  ['a relative address', '/tickets', {}, 'no absolute address'],
  ['another method', 'http://ORIGIN/', { method: 'DELETE' as 'GET' }, 'only GET, HEAD and POST'],
  ['a header that is not its own', 'http://ORIGIN/', { headers: { Host: 'other' } }, 'the header "host"'],
])('refuses %s', async (_, target, request, reason) => {
  const { port, origin, requests } = await serve((_request, response) => response.end('ok'));
  const { fetch } = await setUp({ granted: [origin] });

  await expect(fetch(target.replace('ORIGIN', `127.0.0.1:${port}`), request)).rejects.toThrow(refused(reason));
  expect(requests).toEqual([]);
});

test('says that a service is not there without telling its whole address', async () => {
  const { fetch } = await setUp({ granted: ['http://127.0.0.1:4'] });

  await expect(fetch('http://127.0.0.1:4/path?token=secret')).rejects.toSatisfy((error: Error) => /ECONNREFUSED/.test(error.message) && !/secret/.test(error.message));
});

test('knows where addresses lie', () => {
  const places = ['8.8.8.8', '2606:4700::1', '10.1.2.3', '172.31.0.1', '192.168.1.1', '100.64.0.1', 'fd12::1', '::ffff:10.0.0.1', '198.18.0.1', '240.0.0.1', '::', '2002:7f00:1::', 'nonsense'];

  expect(places.map(placeOfAddress)).toEqual([
    'public', 'public', 'private', 'private', 'private', 'private', 'private', 'private', 'forbidden', 'forbidden', 'forbidden', 'forbidden', 'forbidden',
  ]);
});
