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
  STANDARD_PROPOSER_MISSING: {
    status: 422,
    message: 'The standard "{code}" cannot be changed or approved: nobody is named who proposes it, and the settings ask for two persons.',
    remedy: 'Name somebody listed under "people" in touchstone.json who proposes the change, with `--proposed-by` or on the page.',
  },
  STANDARD_APPROVER_SAME: {
    status: 422,
    message: '"{id}" proposed what the standard "{code}" says, and cannot approve it too.',
    remedy: 'Let another person who may approve do so.',
  },
  STANDARD_SETTLED: {
    status: 409,
    message: 'Nothing is proposed for the standard "{code}".',
    remedy: 'Look at its latest version: somebody has approved or withdrawn it.',
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
