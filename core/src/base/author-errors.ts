/** What can go wrong for the author of a plugin; part of the catalogue in `errors.ts`. */
export const authorErrors = {
  PLUGIN_BUILD_FAILED: {
    status: 422,
    message: 'The plugin in {folder} cannot be built: {reason}.',
    remedy: 'Correct its source, and run `npm install` where a package is missing.',
  },
  PLUGIN_FOLDER_TAKEN: {
    status: 409,
    message: '{folder} is there and not empty.',
    remedy: 'Choose another folder with `--folder`.',
  },
  PLUGIN_PACKING_FAILED: {
    status: 422,
    message: 'npm could not pack the plugin in {folder}: {reason}.',
    remedy: 'Correct what npm names, and see that npm is installed.',
  },
  PLUGIN_TESTS_FAILED: {
    status: 422,
    message: 'Of the tests of the plugin in {folder}, {failed} failed.',
    remedy: 'Correct the plugin or its tests; each failure says what was expected.',
  },
  PLUGIN_TESTS_MISSING: {
    status: 422,
    message: 'The plugin in {folder} has no tests: no file below src is named like `promise-kept.test.ts`.',
    remedy: 'Write a test with `testCheck` of `@touchstone/sdk/testing`.',
  },
  PLUGIN_UNSOUND: {
    status: 422,
    message: 'The plugin in {folder} cannot be packed: {problems}.',
    remedy: 'Run `touchstone plugin check` for all that is wrong with it.',
  },
} as const;
