import path from 'node:path';

import type { CommandContext } from '../../command-context.js';

/** The folder of the plugin that a command is about: the one that was named, else where the user stands. */
export const pluginFolder = ({ io }: CommandContext, folder: string | undefined): string => path.resolve(io.folder, folder ?? '.');
