import type { TSESTree } from '@typescript-eslint/utils';

import { defineRule } from './rule.ts';

function decoratorNames(decorators: readonly TSESTree.Decorator[] | undefined): readonly string[] {
  return (decorators ?? []).flatMap(({ expression }) => {
    const callee = expression.type === 'CallExpression' ? expression.callee : expression;
    return callee.type === 'Identifier' ? [callee.name] : [];
  });
}

const isInjected = (parameter: TSESTree.Parameter): boolean =>
  decoratorNames(parameter.decorators).some((name) => /^inject/.test(name));

/** Demands `@inject(Token)` on every constructor parameter of an injectable class: tsyringe passes undefined without it. */
export const injectRule = defineRule({
  description: 'Require a token for every injected parameter.',
  messages: { missing: 'Give this parameter @inject(Token): without it tsyringe may pass undefined.' },
  create(context) {
    return {
      'MethodDefinition[kind="constructor"]'(node: TSESTree.MethodDefinition) {
        const parameters = node.value.params;
        const injectable = decoratorNames(node.parent.parent.decorators).some((name) => /^(injectable|scoped)$/.test(name));
        if (!injectable && !parameters.some(isInjected)) {
          return;
        }
        for (const parameter of parameters.filter((each) => !isInjected(each))) {
          context.report({ node: parameter, messageId: 'missing' });
        }
      },
    };
  },
});
