import { spawn } from 'node:child_process';
import { createWriteStream, mkdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { createInterface } from 'node:readline';

import { Failure } from './failure.mjs';
import { cache, root } from './paths.mjs';
import { childEnvironment, ended } from './run.mjs';

const keep = 20;

/** Shows on one line of the terminal what a step is doing and for how long; elsewhere only that it began and ended. */
function progress(title) {
  const { stderr } = process;
  const started = Date.now();
  const seconds = () => Math.round((Date.now() - started) / 1000);
  let latest = '';

  if (!stderr.isTTY) {
    stderr.write(`${title} …\n`);
    return { say: () => {}, end: (how) => stderr.write(`${title}: ${how} after ${seconds()} s.\n`) };
  }

  const draw = () => {
    const line = `${title} … ${seconds()} s  ${latest}`;
    stderr.write(`\r\x1b[2K${line.slice(0, Math.max(20, (stderr.columns ?? 80) - 1))}`);
  };
  const timer = setInterval(draw, 200);
  draw();
  return {
    say: (line) => (latest = line),
    end: (how) => {
      clearInterval(timer);
      stderr.write(`\r\x1b[2K${title}: ${how} after ${seconds()} s.\n`);
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
    new Failure([`${title} failed: ${reason}.`, ...tail.slice(1), '', advice, `The full log: ${relative(process.cwd(), file) || file}`].join('\n'));
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
