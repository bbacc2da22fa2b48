import type { SettingValue } from '@touchstone/sdk/schema';

/** Reads what stands on a command line as a value of a type. What is none of it stays text, to be refused where values are judged. */
export function readValue(text: string, type: 'number' | 'duration' | 'list' | 'text' | 'boolean'): SettingValue {
  switch (type) {
    case 'number':
    case 'duration':
      return text.trim() !== '' && Number.isFinite(Number(text)) ? Number(text) : text;
    case 'boolean':
      return text === 'true' ? true : text === 'false' ? false : text;
    case 'list':
      return text === '' ? [] : text.split(',').map((each) => each.trim());
    case 'text':
      return text;
  }
}
