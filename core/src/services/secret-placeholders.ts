import type { OutgoingMessage } from '@touchstone/sdk';

import { HostError } from '../base/errors.js';

export interface PlaceholderParts {
  readonly plugin: string;
  /** The notifier: the id of its plugin, a slash, and its own. */
  readonly id: string;
  /** What the notifier declares and was given, by name. */
  readonly secrets: Readonly<Record<string, string>>;
}

const placeholder = /\{secret:([a-z0-9-]+)\}/g;

/**
 * Puts secrets in the place of `{secret:NAME}`, in the address and in headers, and nowhere else: what findings say stands in the body.
 * Throws `PLUGIN_RESULT_INVALID` for a secret that the notifier does not declare.
 */
export function withSecrets({ url, headers = {}, body }: OutgoingMessage, { plugin, id, secrets }: PlaceholderParts): OutgoingMessage {
  const filled = (text: string, path: string, write: (secret: string) => string): string =>
    text.replace(placeholder, (_, name: string) => {
      if (!Object.hasOwn(secrets, name)) {
        throw new HostError('PLUGIN_RESULT_INVALID', { plugin, check: id, path, reason: `names the secret "${name}", which its notifier does not declare` });
      }
      return write(secrets[name] ?? '');
    });
  // Of an address that is a secret as a whole nothing is to be escaped; within one, a secret is a part and no more.
  const whole = new RegExp(`^${placeholder.source}`).test(url);
  return {
    url: filled(url, '/url', whole ? (secret) => secret : encodeURIComponent),
    headers: Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, filled(value, '/headers', (secret) => secret)])),
    body,
  };
}
