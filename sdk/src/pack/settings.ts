import type { CheckContribution } from '../plugin/check.js';
import type { PackProblem } from './problem.js';

/** Every setting that a measure reads, by walking its plain JSON. */
export function settingsRead(node: unknown, found = new Set<string>()): Set<string> {
  if (Array.isArray(node)) {
    node.forEach((each) => settingsRead(each, found));
  } else if (typeof node === 'object' && node !== null) {
    const { op, id, of, table } = node as { op?: unknown; id?: unknown; of?: unknown; table?: unknown };
    if ((op === 'setting' || op === 'inSetting') && typeof id === 'string') {
      found.add(id);
    }
    for (const rows of [of, table]) {
      if (typeof rows === 'string' && rows.startsWith('setting:')) {
        found.add(rows.slice('setting:'.length));
      }
    }
    Object.values(node).forEach((each) => settingsRead(each, found));
  }
  return found;
}

/** Settings that a check reads without declaring them, declares without reading them, or declares differently from another check. */
export function findSettingProblems(checks: readonly CheckContribution[]): PackProblem[] {
  const problems: PackProblem[] = [];
  const declared = new Map<string, string>();
  checks.forEach(({ id, measure, by, settings, derive }, index) => {
    const path = `/checks/${index}/settings`;
    const read = settingsRead([measure, by]);
    for (const name of read) {
      if (!settings.some((setting) => setting.id === name)) {
        problems.push({ path, reason: `the check "${id}" reads the setting "${name}" without listing it` });
      }
    }
    for (const setting of settings) {
      const text = JSON.stringify(setting);
      if (!read.has(setting.id) && !derive) {
        problems.push({ path, reason: `the check "${id}" lists the setting "${setting.id}" without reading it` });
      }
      if ((declared.get(setting.id) ?? text) !== text) {
        problems.push({ path, reason: `the setting "${setting.id}" is declared differently by another check` });
      }
      declared.set(setting.id, text);
    }
  });
  return problems;
}
