/** The same chunks, once the first of them is known to be had: an error before it is still an answer, not a torn file. */
export async function started(chunks: AsyncIterable<string>): Promise<AsyncIterable<string>> {
  const iterator = chunks[Symbol.asyncIterator]();
  const first = await iterator.next();
  return (async function* () {
    try {
      for (let next = first; !next.done; next = await iterator.next()) {
        yield next.value;
      }
    } finally {
      // Who stops reading early lets go of the query behind it.
      await iterator.return?.();
    }
  })();
}
