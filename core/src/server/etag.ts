import { createHash } from 'node:crypto';

/** A strong validator: equal only for equal bytes. */
export function toEtag(bytes: Uint8Array): string {
  return `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 32)}"`;
}

/** Whether an `If-None-Match` header names a validator, by the weak comparison that RFC 9110 wants for it. */
export function matchesEtag(header: string | undefined, etag: string): boolean {
  return (
    header !== undefined &&
    header.split(',').some((given) => {
      const tag = given.trim();
      return tag === '*' || tag === etag || tag === `W/${etag}`;
    })
  );
}
