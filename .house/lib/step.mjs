import { spawn } from 'node:child_process';
import { createWriteStream, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

import { Failure } from './failure.mjs';
import { cache, root } from './paths.mjs';
import { childEnvironment, ended } from './run.mjs';

const keep = 20;

const secondsSince = (started) => Math.round((Date.now() - started) / 1000);

/** Shows on one line of the terminal what a step is doing and for how long; elsewhere a line every quarter of a minute. */
function progress(title) {
  const { stderr } = process;
  const started = Date.now();
  let latest = '';

  const line = () => `${title} … ${secondsSince(started)} s  ${latest}`;
  const clear = stderr.isTTY ? '\r\x1b[2K' : '';
  const draw = stderr.isTTY
    ? () => stderr.write(`${clear}${line().slice(0, Math.max(20, (stderr.columns || 80) - 1))}`)
    : () => stderr.write(`${line()}\n`);

  if (!stderr.isTTY) {
    stderr.write(`${title} …\n`);
  }
  const timer = setInterval(draw, stderr.isTTY ? 200 : 15_000);
  return {
    say: (text) => (latest = text),
    end: (how) => {
      clearInterval(timer);
      stderr.write(`${clear}${title}: ${how} after ${secondsSince(started)} s.\n`);
    },
  };
}

/**
 * Runs one long command with progress on standard error and its whole output in a log. Standard output stays clean.
 * Throws a `Failure` that ends with the last lines, the advice and the path of the log.
 */
export async function step({ title, log, command: [program, ...args], cwd = root, advice }) {
  mkdirSync(cache, { recursive: true });
  const file = join(cache, log);
  const output = createWriteStream(file, { flags: 'a' });
  const shown = progress(title);
  const tail = [];
  const note = (line) => {
    output.write(`${line}\n`);
    if (line.trim() !== '') {
      shown.say(line.trim());
      tail.push(line);
      tail.splice(0, tail.length - keep);
    }
  };

  note(`${new Date().toISOString()} ${[program, ...args].join(' ')}`);
  const child = spawn(program, args, { cwd, env: childEnvironment(), stdio: ['ignore', 'pipe', 'pipe'] });
  for (const stream of [child.stdout, child.stderr]) {
    createInterface({ input: stream }).on('line', note);
  }

  const fail = (reason) =>
    new Failure([`${title} failed: ${reason}.`, ...tail.slice(1), '', advice, `The full log: ${file}`].join('\n'));
  try {
    const code = await ended(child);
    shown.end(code === 0 ? 'done' : 'failed');
    if (code === 130 || code === 143) {
      throw new Failure(`${title} was interrupted. Run the same command again to go on.`, code);
    }
    if (code !== 0) {
      throw fail(`${program.split(/[/\\]/).at(-1)} ended with exit code ${code}`);
    }
  } catch (error) {
    throw error instanceof Failure ? error : fail(error.message);
  } finally {
    await new Promise((resolve) => output.end(resolve));
  }
}
