import { defineRule, pathFromRoot } from './rule.ts';

/** Demands kebab-case of files and folders, with the role of a file as a suffix: `check-registry.test.ts`. */
export const fileNameRule = defineRule({
  description: 'Require kebab-case file names.',
  messages: { kebab: '"{{name}}" is not in kebab-case.' },
  create(context) {
    return {
      Program(node) {
        const name = pathFromRoot(context)
          .split('/')
          .find((part) => !/^\.?[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)*$/.test(part));
        if (name !== undefined) {
          context.report({ node, messageId: 'kebab', data: { name } });
        }
      },
    };
  },
});
