import type { OrganisationEvent } from '@touchstone/sdk/contract';

/** Reads server-sent events from a stream of bytes. Comments and fields other than `data` mean nothing here. */
export async function* readEvents(body: AsyncIterable<Uint8Array>): AsyncIterable<OrganisationEvent> {
  const decoder = new TextDecoder();
  let pending = '';
  for await (const bytes of body) {
    pending += decoder.decode(bytes, { stream: true });
    const blocks = pending.split('\n\n');
    pending = blocks.pop() ?? '';
    for (const block of blocks) {
      const data = block
        .split('\n')
        .filter((line) => line.startsWith('data: '))
        .map((line) => line.slice('data: '.length))
        .join('\n');
      if (data !== '') {
        yield JSON.parse(data) as OrganisationEvent;
      }
    }
  }
}
