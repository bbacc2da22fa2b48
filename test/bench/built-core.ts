import { registerHooks } from 'node:module';

/** Lets Node run what tests share: the core is taken from its build, and what is no build is read as it is written. For `node --import`. */
registerHooks({
  resolve(specifier, context, next) {
    if (!/^\..*\.js$/.test(specifier) || !/\/test\/\w+\//.test(context.parentURL ?? '')) {
      return next(specifier, context);
    }
    return next(specifier.includes('core/src/') ? specifier.replace('core/src/', 'core/dist/') : specifier.replace(/\.js$/, '.ts'), context);
  },
});
