import { html, type TemplateResult } from 'lit';

import { localize } from '../localize/localize.js';

/** The keys there are, and what each does. */
export const renderShortcuts = (close: () => void): TemplateResult =>
  html`<h2>${localize('palette.shortcuts')}</h2>
    <dl>
      <dt><kbd>Ctrl K</kbd> · <kbd>⌘ K</kbd></dt>
      <dd>${localize('palette.key.open')}</dd>
      <dt><kbd>?</kbd></dt>
      <dd>${localize('palette.key.help')}</dd>
      <dt><kbd>↑</kbd> <kbd>↓</kbd></dt>
      <dd>${localize('palette.key.move')}</dd>
      <dt><kbd>Enter</kbd></dt>
      <dd>${localize('palette.key.choose')}</dd>
      <dt><kbd>Esc</kbd></dt>
      <dd>${localize('palette.key.close')}</dd>
      <dt><kbd>Tab</kbd></dt>
      <dd>${localize('palette.key.tab')}</dd>
    </dl>
    <p class="row end"><button @click=${close}>${localize('palette.close')}</button></p>`;
