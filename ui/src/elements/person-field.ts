import type { Person } from '@touchstone/sdk/contract';
import { html } from 'lit';

import { api } from '../api/api.js';
import { inOrderOfNames } from '../format/number.js';
import { localize } from '../localize/localize.js';
import { textIn } from './form-dialog.js';

/** The name of a person; the id of one who is not listed any more, or who was named by hand. */
export const personName = (people: readonly Person[], id: string): string => people.find((person) => person.id === id)?.name ?? id;

/** A choice among the people that the organisation lists. Where nobody is listed that would do, the field lists somebody new. */
export function renderPersonField(people: readonly Person[], label: string, chosen = '') {
  if (people.length === 0) {
    return html`<label>${label}<input name="newPerson" required maxlength="200" autocomplete="name" aria-describedby="nobody" /></label>
      <p class="soft" id="nobody">${localize('decide.nobody')}</p>`;
  }
  return html`<label
    >${label}
    <select name="person" required>
      ${inOrderOfNames(people, ({ name }) => name).map(({ id, name }) => html`<option value=${id} ?selected=${id === chosen}>${name}</option>`)}
    </select></label
  >`;
}

const toId = (name: string): string =>
  name
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
    .slice(0, 64) || 'person';

/** The id of the person whom a form names. Somebody new is listed first; whoever approves may do so from then on. */
export async function personIn(fields: FormData, organisation: string, approves: boolean): Promise<string> {
  const name = textIn(fields, 'newPerson');
  if (name === undefined) {
    return textIn(fields, 'person') ?? '';
  }
  return (await api.setPerson(organisation, toId(name), { name, approves })).id;
}
