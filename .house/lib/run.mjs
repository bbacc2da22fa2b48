import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { delimiter } from 'node:path';

import { inRoot } from './paths.mjs';

const forwarded = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/** The environment of every child: the tools of the workspace come first, npm's `--silent` hides no error of ours. */
export function childEnvironment() {
  const { npm_config_loglevel: _, ...rest } = process.env;
  return { ...rest, PATH: [inRoot('node_modules/.bin'), process.env.PATH].join(delimiter) };
}

/**
 * Passes signals on to a child and keeps this process alive until the child has ended.
 *
 * A terminal sends Ctrl-C to the child itself, and npm repeats it to us: the child must not see it twice, because
 * a second one means "now" to many programs. Without a terminal each kind is passed on, once a second at most.
 */
function forwardSignals(child) {
  const last = new Map();
  const forward = (signal) => {
    const now = Date.now();
    const seen = last.get(signal);
    last.set(signal, now);
    const sentByTerminal = process.stdin.isTTY && signal !== 'SIGTERM';
    if (!sentByTerminal && (seen === undefined || now - seen > 1000)) {
      child.kill(signal);
    }
  };
  forwarded.forEach((signal) => process.on(signal, forward));
  return () => forwarded.forEach((signal) => process.off(signal, forward));
}

/** Waits for a child. A child that was ended by a signal counts as the shell counts it: 128 and the signal's number. */
export function ended(child) {
  const stopForwarding = forwardSignals(child);
  return new Promise((resolve, reject) => {
    child.once('error', (error) => {
      stopForwarding();
      reject(error);
    });
    child.once('close', (code, signal) => {
      stopForwarding();
      resolve(code ?? 128 + (constants.signals[signal] ?? 0));
    });
  });
}

/** Runs a program on our own input and output, and answers with its exit code. */
export function run(program, args, options = {}) {
  return ended(spawn(program, args, { stdio: 'inherit', env: childEnvironment(), ...options }));
}
