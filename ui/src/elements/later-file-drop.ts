import { html, type TemplateResult } from 'lit';
import { until } from 'lit/directives/until.js';

/** The place to drop files on, where its code is wanted only by who has nothing scored yet. */
export const laterFileDrop = (organisation: string, revision: number): TemplateResult => {
  const drop = html`<stone-file-drop organisation=${organisation} .revision=${revision}></stone-file-drop>`;
  return html`${until(import('./file-drop.js').then(() => drop))}`;
};
