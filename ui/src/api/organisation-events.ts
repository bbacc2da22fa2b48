import type { OrganisationEvent } from '@touchstone/sdk/contract';

const types = {
  'run-progress': true,
  'run-finished': true,
  'run-failed': true,
  'import-progress': true,
  'upload-imported': true,
  'upload-failed': true,
  'preview-progress': true,
  'data-changed': true,
  'life-changed': true,
  'plugin-step': true,
} as const satisfies Record<OrganisationEvent['type'], true>;

/** Listens to what happens to an organisation until the returned function is called. The browser connects again by itself. */
export function listen(path: string, onEvent: (event: OrganisationEvent) => void): () => void {
  const source = new EventSource(path);
  for (const type of Object.keys(types)) {
    source.addEventListener(type, (message: MessageEvent<string>) => onEvent(JSON.parse(message.data) as OrganisationEvent));
  }
  return () => source.close();
}
