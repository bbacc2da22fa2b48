import type { SettingValue } from '@touchstone/sdk/schema';

/** Reads what stands on a command line as a value of a type. What is none of it stays text, to be refused where values are judged. */
export function readValue(text: string, type: 'number' | 'duration' | 'list' | 'text' | 'boolean' | 'rows'): SettingValue {
  switch (type) {
    case 'number':
    case 'duration':
      return text.trim() !== '' && Number.isFinite(Number(text)) ? Number(text) : text;
    case 'boolean':
      return text === 'true' ? true : text === 'false' ? false : text;
    case 'list':
      return text === '' ? [] : text.split(',').map((each) => each.trim());
    case 'rows':
      return readRows(text);
    case 'text':
      return text;
  }
}

/** Rows are written as JSON: a list of objects. */
function readRows(text: string): SettingValue {
  try {
    return JSON.parse(text) as SettingValue;
  } catch {
    // What is no JSON is no list of rows either, which is said where values are judged.
    return text;
  }
}
