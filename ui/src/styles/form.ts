import { css } from 'lit';

/** How fields look: a label above, what it means below, and room for a finger. */
export const formStyles = css`
  label,
  legend {
    font-weight: 600;
  }

  .field {
    display: grid;
    gap: 4px;
    justify-items: start;
  }

  .field + .field,
  .fields > * + * {
    margin-top: 16px;
  }

  input,
  textarea,
  select {
    font: inherit;
    font-weight: 400;
    color: inherit;
    background: var(--paper);
    border: 1px solid var(--strong-line);
    border-radius: 8px;
    padding: 6px 10px;
    max-width: 100%;
  }

  /* Fields beside each other are as high as each other. */
  input:not([type='checkbox'], [type='radio'], [type='file']),
  select {
    min-height: 38px;
  }

  input[type='text'],
  textarea {
    width: min(100%, 30em);
  }

  input[type='number'] {
    width: 9em;
    font-variant-numeric: tabular-nums;
  }

  input[type='checkbox'] {
    width: 1.15em;
    height: 1.15em;
    accent-color: var(--ink);
  }

  fieldset {
    border: 1px solid var(--line);
    border-radius: 8px;
    margin: 0;
    padding: 10px 14px 14px;
    min-width: 0;
    width: 100%;
  }

  .help {
    color: var(--soft);
    font-size: 0.9375rem;
    max-width: 44em;
    overflow-wrap: anywhere;
  }

  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    margin: 14px 0 0;
  }

  button.first {
    background: var(--ink);
    color: var(--paper);
    border-color: var(--ink);
  }
`;
