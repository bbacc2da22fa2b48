import { html } from 'lit';

import { paths } from '../app/paths.js';
import { localize } from '../localize/localize.js';

/** Where something about a file is mended. */
export interface Mending {
  /** The id of the organisation. */
  readonly organisation: string;
  /** The kept mapping of such files; null where there is none. */
  readonly mapping: string | null;
  /** The column of the file, or the property of the mapping, to go to. */
  readonly at?: string | undefined;
}

/** A link to the very place in a mapping; where none is kept, to the place where the file is dropped again. */
export const mendLink = ({ at, mapping, organisation }: Mending) =>
  mapping === null
    ? html`<a class="mend" href="${paths.data(organisation)}#drop-files">${localize('health.dropAgain')}</a>`
    : html`<a class="mend" href=${paths.mapping(organisation, mapping, at)}>${at === undefined ? localize('health.openMapping', { mapping }) : localize('health.openMappingAt', { mapping, at })}</a>`;
