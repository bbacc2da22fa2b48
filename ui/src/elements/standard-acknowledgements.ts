import type { Organisation, StandardAcknowledgements } from '@touchstone/sdk/contract';
import { html, nothing } from 'lit';

import { unitName } from '../format/unit.js';
import { localize } from '../localize/localize.js';

/** How many of the staff have acknowledged a standard: of all, and by branch where that tells of nobody. */
export function renderAcknowledgements({ version, people, acknowledged, orgUnits }: StandardAcknowledgements, organisation: Organisation) {
  if (version === null) {
    return html`<p>${localize('standards.ack.notHolding')}</p>`;
  }
  if (people === 0 || acknowledged === 0) {
    return html`<p>${localize('standards.ack.noList')}</p>`;
  }
  const told = orgUnits.filter((each) => each.people !== null);
  return html`<p>${people === null || acknowledged === null ? localize('standards.ack.hidden') : localize('standards.ack.count', { k: acknowledged, n: people, version })}</p>
    ${told.length === 0
      ? nothing
      : html`<table role="table" aria-label=${localize('standards.ack.table')}>
          <thead role="rowgroup">
            <tr role="row">
              ${(['unit', 'people', 'done'] as const).map((head) => html`<th role="columnheader" scope="col">${localize(`standards.ack.${head}`)}</th>`)}
            </tr>
          </thead>
          <tbody role="rowgroup">
            ${told.map((each) => html`<tr role="row">
              <th role="rowheader" scope="row">${unitName({ orgUnit: each.id }, organisation)}</th>
              <td role="cell">${each.people}</td>
              <td role="cell">${each.acknowledged}</td>
            </tr>`)}
          </tbody>
        </table>`}`;
}
