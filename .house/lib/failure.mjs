/** A failure that was foreseen: its message says what failed and what to do, and no stack is printed. */
export class Failure extends Error {
  constructor(message, exitCode = 3) {
    super(message);
    this.exitCode = exitCode;
  }
}

/** Runs a script to its exit code. A foreseen failure is told in words, an unforeseen one with its stack. */
export async function main(script) {
  try {
    process.exitCode = await script(process.argv.slice(2));
  } catch (error) {
    process.stderr.write(error instanceof Failure ? `\n${error.message}\n` : `\n${error?.stack ?? error}\n`);
    process.exitCode = error instanceof Failure ? error.exitCode : 3;
  }
}
