import path from 'node:path';

/** Whether a spec is written as a path: `./plugin`, `/srv/plugin`, `plugin-1.0.0.tgz`. */
export const isPath = (spec: string): boolean => /^(\.{1,2}([/\\]|$)|[/\\]|[A-Za-z]:[/\\]|file:)/.test(spec) || /\.(tgz|tar|tar\.gz)$/i.test(spec);

/** Makes the path of a spec absolute, and leaves the names of packages as they are. */
export const toAbsoluteSpec = (spec: string, folder: string): string => (isPath(spec) ? path.resolve(folder, spec.replace(/^file:/, '')) : spec);
