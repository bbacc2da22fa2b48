import type { Problem } from '@touchstone/sdk/contract';

import { currentLanguage } from '../localize/language.js';
import { ApiError } from './api-error.js';

const base = '/api/v1';

/** The address of a resource: each part is escaped, and parameters without a value are left out. */
export function toPath(parts: readonly string[], query: Readonly<Record<string, string | number | undefined>> = {}): string {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value !== undefined) {
      parameters.set(name, String(value));
    }
  }
  const search = parameters.size > 0 ? `?${parameters}` : '';
  return `${base}/${parts.map(encodeURIComponent).join('/')}${search}`;
}

async function problemOf(response: Response): Promise<Problem | undefined> {
  if (!response.headers.get('content-type')?.includes('application/problem+json')) {
    return undefined;
  }
  try {
    return (await response.json()) as Problem;
  } catch {
    // A problem that was cut off on its way says less than its status does.
    return undefined;
  }
}

/** Asks the API. The browser keeps what it has seen and asks again by ETag. Throws an {@link ApiError}. */
export async function request<T>(path: string, options: RequestInit = {}): Promise<T> {
  let response: Response;
  try {
    response = await fetch(path, { ...options, headers: { accept: 'application/json', 'accept-language': currentLanguage(), ...options.headers } });
  } catch (error) {
    throw new ApiError(0, undefined, { cause: error });
  }
  if (!response.ok) {
    throw new ApiError(response.status, await problemOf(response));
  }
  const body = await response.text();
  return (body === '' ? undefined : JSON.parse(body)) as T;
}
