/** What can be wrong with a file, a mapping or a row on its way in; part of the catalogue in `errors.ts`. */
export const intakeErrors = {
  CONSENT_MISSING: {
    status: 422,
    message: 'The mapping keeps personal data as they are: {columns}.',
    remedy: 'Agree to it where you may keep them, or map those columns to nothing.',
  },
  COUNT_ORDER: {
    status: 422,
    message: '{column} is more than the whole that it is a part of.',
    remedy: 'Correct one of the two counts; check that the columns are not exchanged.',
  },
  DATE_INVALID: {
    status: 422,
    message: '{column} is not a date or time that exists, or is in a format the mapping does not name.',
    remedy: 'Correct the value, or name its format under "date" in the mapping, such as "dd.MM.yyyy HH:mm".',
  },
  DATE_OUT_OF_RANGE: {
    status: 422,
    message: '{column} lies before the year 1900 or after 2200.',
    remedy: 'Correct the year, or name the format of the date in the mapping.',
  },
  DISK_FULL: {
    status: 507,
    message: 'There is no room left on the disk to import {file}; nothing of it was kept.',
    remedy: 'Free some space and import the file again.',
  },
  DURATION_NEGATIVE: {
    status: 422,
    message: '{column} is a length of time below zero.',
    remedy: 'Correct the value, or leave it out with "ifInvalid": "empty".',
  },
  FILE_COLUMN_DUPLICATE: {
    status: 422,
    message: 'Line {line} of {file} names the column "{column}" twice.',
    remedy: 'Rename one of the two columns, or name all columns under "header" in the mapping.',
  },
  FILE_COLUMN_MISSING: {
    status: 422,
    message: '{file} has no column "{column}", which the mapping reads at {path}.{hint}',
    remedy: 'Correct the name in the mapping; the columns of the file are {columns}.',
  },
  FILE_DELIMITER_WRONG: {
    status: 422,
    message: 'Line {line} of {file} has a single column when split at "{delimiter}".',
    remedy: 'Say "delimiter": "{found}" under "file" in the mapping, by which it seems to be split.',
  },
  FILE_EMPTY: { status: 422, message: '{file} is empty.', remedy: 'Export it again.' },
  FILE_ENCODING_WRONG: {
    status: 422,
    message: 'Line {line} of {file} is not {encoding}.',
    remedy: 'Say "encoding": "windows-1250" (or another) under "file" in the mapping, or leave "encoding" out to have it found.',
  },
  FILE_FORMAT_UNKNOWN: {
    status: 422,
    message: '{file} is none of .csv, .tsv, .txt, .jsonl, .ndjson and .parquet.',
    remedy: 'Export it as CSV, or say "format" under "file" in the mapping.',
  },
  FILE_HEADER_ONLY: { status: 422, message: '{file} has a header and no rows.', remedy: 'Export it again, with rows.' },
  FILE_IS_BINARY: {
    status: 422,
    message: '{file} is {kind}, which holds no rows that could be read.',
    remedy: 'Export the data as CSV, unpack it first, or look whether it is the right file.',
  },
  FILE_IS_WORKBOOK: {
    status: 422,
    message: '{file} is a workbook of a spreadsheet program.',
    remedy: 'Open it there and save the sheet as "CSV UTF-8"; then bring that file.',
  },
  FILE_IS_FOLDER: { status: 422, message: '{file} is a folder.', remedy: 'Name the files in it one by one, such as {file}/case.csv.' },
  FILE_MISSING: { status: 404, message: 'There is no file {file}.', remedy: 'Check the path and its spelling.' },
  FILE_UNREADABLE: { status: 422, message: '{file} cannot be read: {reason}.', remedy: 'Check the permissions of the file and that it is whole.' },
  GROUP_TOO_SMALL: {
    status: 422,
    message: '{column} is below five: results of so few people would give them away.',
    remedy: 'Leave the row out, or join the group with another one.',
  },
  LINE_NOT_JSON: { status: 422, message: 'The line is not a JSON object.', remedy: 'Write one object a line.' },
  LOOKUP_UNKNOWN: {
    status: 422,
    message: '{column} is not found by the look-up.',
    remedy: 'Add the value to what is looked up, or say "otherwise" in the mapping.',
  },
  MAPPING_CHANGED: {
    status: 409,
    message: 'The mapping "{name}" has been changed since it was read.',
    remedy: 'Load it again, and make the change on what it says now.',
  },
  MAPPING_COLUMN_UNKNOWN: {
    status: 422,
    message: '{file} names the column "{column}" at {path}, which the table "{table}" does not have.{hint}',
    remedy: 'Use a column of the table; the reference of the model lists them.',
  },
  MAPPING_INVALID: {
    status: 422,
    message: '{file} is not a mapping: {path} {reason}.',
    remedy: 'Correct it; an editor that reads its "$schema" helps.',
  },
  MAPPING_MISSING: {
    status: 422,
    message: '{file} is neither named after a table of the model with that table\'s columns, nor is there a mapping for it.',
    remedy: 'Let `touchstone import --guess {file}` propose a mapping, and import with `--map`.',
  },
  MAPPING_NOT_JSON: {
    status: 422,
    message: '{file} is not JSON: {reason} in line {line}, column {column}.',
    remedy: 'Correct that place.',
  },
  MAPPING_TABLE_UNKNOWN: {
    status: 422,
    message: '{file} names the table "{table}" at {path}, which the model does not have.{hint}',
    remedy: 'Use a table of the model; the reference of the model lists them.',
  },
  MAPPING_UNKNOWN: {
    status: 404,
    message: 'There is no mapping "{name}" in the folder "mappings" of the organisation.',
    remedy: 'Choose one of those that the page of the data lists.',
  },
  NUMBER_INVALID: {
    status: 422,
    message: '{column} is not a number of the kind that is expected.',
    remedy: 'Correct the value, or say under "number" in the mapping how it is written.',
  },
  NUMBER_OUT_OF_RANGE: {
    status: 422,
    message: '{column} lies outside what makes sense for it.',
    remedy: 'Correct the value, or leave it out with "ifInvalid": "empty".',
  },
  ROW_FIELDS_EXTRA: {
    status: 422,
    message: 'The line has more fields than the header.',
    remedy: 'Put values that contain the delimiter in quotes.',
  },
  ROW_FIELDS_MISSING: { status: 422, message: 'The line has fewer fields than the header.', remedy: 'Complete the line.' },
  ROW_NUL: { status: 422, message: 'The line contains a zero byte.', remedy: 'Export the file again, as text.' },
  ROW_QUOTE_UNCLOSED: { status: 422, message: 'A quote opens in the line and never closes.', remedy: 'Close the quote, or double it where it is part of the text.' },
  ROW_QUOTE_WRONG: { status: 422, message: 'A quoted value of the line goes on after its closing quote.', remedy: 'Double quotes that are part of the text.' },
  ROW_TOO_LONG: { status: 422, message: 'The line is longer than 32 MB.', remedy: 'Check that the file has line endings.' },
  TIME_INVALID: { status: 422, message: '{column} is not a time of day.', remedy: 'Write it as 08:30.' },
  TIME_ORDER: {
    status: 422,
    message: '{column} lies more than a minute before the beginning of what it ends.',
    remedy: 'Correct one of the two times; check day and month, and the time zone.',
  },
  UPLOAD_IN_USE: { status: 409, message: '{file} is being imported already.', remedy: 'Wait until it is done; its page tells how it goes.' },
  UPLOAD_TOO_LARGE: {
    status: 413,
    message: '{file} is larger than the {megabytes} MB that there is room for on the disk.',
    remedy: 'Free some space, bring it in parts, or import it with the command `touchstone import`, which makes no copy.',
  },
  UPLOAD_UNKNOWN: {
    status: 404,
    message: 'There is no such upload: it was imported or discarded, or the server was started again.',
    remedy: 'Drop the file again.',
  },
  UPLOADS_TOO_MANY: {
    status: 409,
    message: '{count} files wait to be imported already.',
    remedy: 'Import or discard some of them first.',
  },
  VALUE_MISSING: { status: 422, message: '{column} is empty and must not be.', remedy: 'Fill it in, or give it a constant or another source in the mapping.' },
  WORD_UNKNOWN: {
    status: 422,
    message: '{column} is none of the words that the model knows: {words}.',
    remedy: 'Say under "map" in the mapping what the word means.',
  },
  YES_NO_INVALID: {
    status: 422,
    message: '{column} is neither a yes nor a no.',
    remedy: 'Say under "boolean" in the mapping which words mean yes.',
  },
} as const;
