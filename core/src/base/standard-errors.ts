/** What can be wrong with the catalogue of standards; part of the catalogue in `errors.ts`. */
export const standardErrors = {
  STANDARD_INVALID: {
    status: 422,
    message: 'The standard "{code}" is invalid at {path}: {reason}.',
    remedy: 'Correct it and send it again; nothing was changed.',
  },
  STANDARD_UNKNOWN: {
    status: 404,
    message: 'The catalogue has no standard "{code}".',
    remedy: 'List the standards with `touchstone standards list`.',
  },
  STANDARDS_FILE_INVALID: {
    status: 422,
    message: 'Line {line}, column "{column}" of {file} is no standard: {reason}.',
    remedy: 'Correct the cell and import the file again; nothing of it was taken in. `touchstone standards export` shows how each column is written.',
  },
  STANDARDS_PACK_UNKNOWN: {
    status: 404,
    message: 'No enabled plugin brings a pack "{id}"; there is {known}.',
    remedy: 'Name one of those, or enable the plugin that brings it.',
  },
} as const;
