import 'reflect-metadata';

import { processIo } from './command-io.js';
import { exitCodes } from './exit-code.js';
import { onInterrupt } from './interruption.js';
import { runCommand } from './run-command.js';

// A reader that has read enough, such as `head`, closes the pipe: that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  process.exit(error.code === 'EPIPE' ? exitCodes.done : exitCodes.internal);
});

const signal = onInterrupt();
process.exitCode = await runCommand(process.argv.slice(2), processIo, signal);
if (signal.aborted) {
  // Work that cannot be called off must not keep a terminal waiting.
  process.exit();
}
