import path from 'node:path';
import { fileURLToPath } from 'node:url';

import type { TSESLint } from '@typescript-eslint/utils';

const root = fileURLToPath(new URL('../..', import.meta.url));

interface RuleDefinition<TMessage extends string> {
  readonly description: string;
  readonly messages: Record<TMessage, string>;
  create(context: Readonly<TSESLint.RuleContext<TMessage, []>>): TSESLint.RuleListener;
}

/** A lint rule of the house: it takes no options, reports message ids, and mends nothing. */
export function defineRule<TMessage extends string>({
  description,
  messages,
  create,
}: RuleDefinition<TMessage>): TSESLint.RuleModule<TMessage> {
  return { meta: { type: 'problem', docs: { description }, messages, schema: [] }, defaultOptions: [], create };
}

/** The path of the linted file from the root of the repository, with slashes. */
export function pathFromRoot(context: { readonly filename: string }): string {
  return path.relative(root, context.filename).split(path.sep).join('/');
}
