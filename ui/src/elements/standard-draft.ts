import type { CheckResult, StandardDraft } from '@touchstone/sdk/contract';

import { readTyped, writeTyped } from '../format/typed-figure.js';
import type { FactName } from './standard-words.js';

/** The text of a field; undefined where it was left empty. */
const said = (fields: FormData, name: FactName): string | undefined => {
  const value = fields.get(name);
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
};

const texts = ['area', 'channel', 'check', 'control', 'provenance', 'source', 'reverify', 'stakeholder', 'owner', 'reviewOn', 'from', 'until', 'scheme', 'valueTag'] as const satisfies readonly FactName[];

/** What the fields of the form say. A figure that cannot be read is NaN. */
export function draftIn(fields: FormData, format: CheckResult['format']): StandardDraft {
  const figure = (name: 'target' | 'floor') => {
    const value = readTyped(said(fields, name) ?? '', format);
    return value === undefined ? {} : { [name]: value };
  };
  const orgUnits = fields.getAll('orgUnits').filter((each) => typeof each === 'string');
  const named = Object.fromEntries(texts.flatMap((name) => (said(fields, name) === undefined ? [] : [[name, said(fields, name)]]))) as Omit<StandardDraft, 'text'>;
  return { text: said(fields, 'text') ?? '', ...named, ...figure('target'), ...figure('floor'), ...(fields.has('legal') && { legal: true }), ...(orgUnits.length > 0 && { orgUnits }) };
}

/** Writes what a draft says of one thing into the field of a form. */
export function fillIn(form: HTMLFormElement, name: FactName, draft: StandardDraft, format: CheckResult['format']): void {
  for (const field of form.querySelectorAll<HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement>(`[name="${name}"]`)) {
    if (field instanceof HTMLInputElement && field.type === 'checkbox') {
      field.checked = name === 'legal' ? draft.legal === true : (draft.orgUnits ?? []).includes(field.value);
    } else {
      field.value = name === 'target' || name === 'floor' ? writeTyped(draft[name], format) : String(draft[name] ?? '');
    }
  }
}
