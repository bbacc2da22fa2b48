import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

import { cache } from './paths.mjs';

const file = join(cache, 'lock');

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

function holder() {
  try {
    return Number(readFileSync(file, 'utf8'));
  } catch (error) {
    if (error.code === 'ENOENT') {
      return undefined;
    }
    throw error;
  }
}

function take() {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code === 'EEXIST') {
      return false;
    }
    throw error;
  }
}

/** Runs `work` while no other of these scripts installs or builds. The lock of a process that has died is broken. */
export async function withLock(work) {
  mkdirSync(cache, { recursive: true });
  let told = false;
  while (!take()) {
    const pid = holder();
    if (pid !== undefined && pid > 0 && !isAlive(pid)) {
      rmSync(file, { force: true });
      continue;
    }
    if (!told) {
      process.stderr.write(`Waiting for process ${pid}, which installs or builds …\n`);
      told = true;
    }
    await wait(200);
  }
  try {
    return await work();
  } finally {
    rmSync(file, { force: true });
  }
}
