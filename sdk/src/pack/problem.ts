/** Something that keeps a plugin from being packed: where it is, as a JSON pointer, and what is wrong there. */
export interface PackProblem {
  readonly path: string;
  readonly reason: string;
}

/** Some problems were found; the message lists them all. */
export class PackError extends Error {
  override readonly name = 'PackError';

  constructor(
    readonly subject: string,
    readonly problems: readonly PackProblem[],
    options?: ErrorOptions,
  ) {
    super([`${subject} cannot be packed.`, ...problems.map(({ path, reason }) => `  ${path || '/'}: ${reason}`)].join('\n'), options);
  }
}
