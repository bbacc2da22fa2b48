import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';

import npa from 'npm-package-arg';
import type pacote from 'pacote';
import semver from 'semver';

import { HostError } from '../../base/errors.js';
import { parsePlainJson, PlainJsonError } from '../plugin/plain-json.js';
import { fits } from '../plugin/read-manifest.js';
import { digestOf, type PackageFiles, packageLimits } from './package-files.js';
import { isPath } from './package-spec.js';
import { readNpmrc } from './read-npmrc.js';
import { besidesPackage, readFolder } from './read-folder.js';
import { readTarball } from './read-tarball.js';

/** A package that was fetched, and nothing of it executed or written. */
export interface FetchedPackage {
  readonly files: PackageFiles;
  /** Where it came from: an address, or `file:` and a path. */
  readonly resolved: string;
  /** sha512 of the tarball; of a folder, its digest. */
  readonly integrity: string;
  readonly digest: string;
}

export interface FetchOptions {
  /** Address of an npm registry. Default: what the user's own `.npmrc` says, else the one of npm. */
  readonly registry?: string;
  /** A folder for what is fetched from registries. */
  readonly cache: string;
}

const unavailable = (spec: string, reason: string, cause?: unknown): HostError =>
  new HostError('PACKAGE_UNAVAILABLE', { package: spec, reason: reason.split('\n')[0]?.replace(/\.$/, '') ?? reason }, { cause });

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
/** What an address may hold that signs somebody in is nobody else's business. */
const withoutCredentials = (text: string): string => text.replace(/\/\/[^@/\s]+@/g, '//');

/** Why a registry gave nothing. One that refuses is told apart: no other name or version helps there. */
function registryFailure(spec: string, error: unknown): HostError {
  const { statusCode, uri } = error as { readonly statusCode?: number; readonly uri?: string };
  const reason = withoutCredentials(reasonOf(error)).split('\n')[0]?.replace(/\.$/, '') ?? '';
  if (statusCode === 401 || statusCode === 403) {
    const registry = uri !== undefined && URL.canParse(uri) ? `${new URL(uri).origin}/` : '';
    return new HostError('PACKAGE_FORBIDDEN', { package: spec, registry, reason }, { cause: error });
  }
  return unavailable(spec, statusCode === 404 ? `${reason}; a private registry says so too where one is not signed in` : reason, error);
}

const sha512 = (bytes: Uint8Array): string => `sha512-${createHash('sha512').update(bytes).digest('base64')}`;

/**
 * Fetches a package: a folder, a tarball, or a package of an npm registry. Of a range or a tag it takes the newest version that runs on
 * this host. No script of a package is ever run.
 *
 * Throws `PACKAGE_UNAVAILABLE`, `PACKAGE_FORBIDDEN`, `PACKAGE_UNSAFE` and `PACKAGE_TOO_LARGE`.
 */
export async function fetchPackage(spec: string, options: FetchOptions): Promise<FetchedPackage> {
  if (!isPath(spec)) {
    return fetchFromRegistry(spec, options);
  }
  const found = statSync(spec, { throwIfNoEntry: false });
  if (!found) {
    throw unavailable(spec, 'there is no such folder or file');
  }
  if (found.isDirectory()) {
    const files = readFolder(spec, besidesPackage);
    const digest = digestOf(files);
    return { files, resolved: `file:${spec}`, integrity: digest, digest };
  }
  if (!found.isFile() || found.size > packageLimits.packed) {
    throw found.isFile() ? new HostError('PACKAGE_TOO_LARGE', { package: spec, limit: `${packageLimits.packed / 1e6} MB packed` }) : unavailable(spec, 'it is no file');
  }
  return opened(readFileSync(spec), spec, `file:${spec}`);
}

async function opened(bytes: Uint8Array, name: string, resolved: string): Promise<FetchedPackage> {
  const files = await readTarball(bytes, name);
  return { files, resolved, integrity: sha512(bytes), digest: digestOf(files) };
}

/** It is large, and most commands install nothing. */
const npmClient = async (): Promise<typeof pacote> => (await import('pacote')).default;

async function fetchFromRegistry(spec: string, options: FetchOptions): Promise<FetchedPackage> {
  const { name, type, fetchSpec } = parseSpec(spec);
  try {
    const client = await npmClient();
    const known = await client.packument(name, { ...clientOptions(options), fullMetadata: false });
    const chosen = await client.manifest(spec, clientOptions(options));
    const newest = await download(`${name}@${chosen.version}`, options);
    if (type === 'version' || runsHere(enginesIn(newest.files))) {
      return newest;
    }
    const ranges = { ...enginesOf(known.versions), ...versionsIn(newest.files) };
    const range = type === 'range' && typeof fetchSpec === 'string' ? fetchSpec : '*';
    const fitting = Object.keys(known.versions).filter((version) => semver.satisfies(version, range) && semver.lt(version, chosen.version) && runsHere(ranges[version]));
    const best = fitting.sort(semver.rcompare)[0];
    // Where nothing fits, the newest tells why.
    return best === undefined ? newest : await download(`${name}@${best}`, options);
  } catch (error) {
    throw HostError.is(error) ? error : registryFailure(spec, error);
  }
}

function parseSpec(spec: string): { readonly name: string; readonly type: string; readonly fetchSpec: unknown } {
  let parsed: npa.Result;
  try {
    parsed = npa(spec);
  } catch (error) {
    throw unavailable(spec, reasonOf(error), error);
  }
  const { name, type, fetchSpec, registry } = parsed;
  if (!registry || !name || (type !== 'version' && type !== 'range' && type !== 'tag')) {
    throw unavailable(spec, 'only folders, tarballs and packages of an npm registry can be installed');
  }
  return { name, type, fetchSpec };
}

const clientOptions = ({ registry, cache }: FetchOptions): pacote.Options & { ignoreScripts: true } => ({
  ...readNpmrc(registry),
  cache,
  ignoreScripts: true,
  // Asked of the registry each time, for what a cache says may be old.
  preferOnline: true,
  // A person waits for the answer. What is left out has no default: without all four the client waits NaN milliseconds.
  fetchRetries: 1,
  fetchRetryFactor: 2,
  fetchRetryMintimeout: 500,
  fetchRetryMaxtimeout: 5000,
  timeout: 60_000,
  ...(registry !== undefined && { registry }),
});

/** Downloads one version; npm's client compares it with the integrity that the registry tells. */
async function download(spec: string, options: FetchOptions): Promise<FetchedPackage> {
  const client = await npmClient();
  const { _resolved: resolved, _integrity: integrity } = await client.manifest(spec, clientOptions(options));
  const bytes = await client.tarball.stream(spec, (stream) => collect(stream, spec), { ...clientOptions(options), resolved, integrity });
  return opened(bytes, spec, resolved);
}

async function collect(stream: AsyncIterable<Buffer>, spec: string): Promise<Buffer> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of stream) {
    size += part.byteLength;
    if (size > packageLimits.packed) {
      throw new HostError('PACKAGE_TOO_LARGE', { package: spec, limit: `${packageLimits.packed / 1e6} MB packed` });
    }
    parts.push(part);
  }
  return Buffer.concat(parts);
}

const runsHere = (range: unknown): boolean => typeof range === 'string' && semver.validRange(range) !== null && fits(range);

/** What the manifest of a package asks for; undefined where it is no plugin, which is told when it is read as one. */
function enginesIn(files: PackageFiles): unknown {
  const manifest = jsonIn(files, 'package.json') as { readonly engines?: { readonly touchstone?: unknown } } | undefined;
  return manifest?.engines?.touchstone;
}

const enginesOf = (versions: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(versions).map(([version, manifest]) => [version, (manifest as { engines?: Record<string, unknown> }).engines?.['touchstone']]));

/** `versions.json` of the newest version: which range of Touchstone each version runs on, where that became known later. */
function versionsIn(files: PackageFiles): Readonly<Record<string, unknown>> {
  const value = jsonIn(files, 'versions.json');
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

function jsonIn(files: PackageFiles, name: string): unknown {
  const content = files.get(name);
  try {
    return content && parsePlainJson(content);
  } catch (error) {
    throw error instanceof PlainJsonError ? new HostError('MANIFEST_INVALID', { file: name, path: error.path || '/', reason: error.reason }, { cause: error }) : error;
  }
}
