import { html, type TemplateResult } from 'lit';

/** A text in which commands stand between backticks, as they are written in catalogues and by the server. */
export const richText = (text: string): (string | TemplateResult)[] =>
  text.split('`').map((part, index) => (index % 2 === 1 ? html`<code>${part}</code>` : part));
