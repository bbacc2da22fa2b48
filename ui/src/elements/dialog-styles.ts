import { css } from 'lit';

/** Dialogs and the fields in them. */
export const dialogStyles = css`
  dialog {
    width: min(30rem, calc(100vw - 32px));
    max-height: calc(100dvh - 32px);
    overflow-y: auto;
    color: var(--ink);
    background: var(--card);
    border: 1px solid var(--strong-line);
    border-radius: var(--radius);
    padding: 20px 22px;
  }

  dialog::backdrop {
    background: rgb(0 0 0 / 45%);
  }

  form {
    display: grid;
    gap: 14px;
  }

  label {
    display: grid;
    gap: 4px;
  }

  label.tick {
    grid-template-columns: auto minmax(0, 1fr);
    gap: 9px;
    align-items: baseline;
  }

  input:not([type='checkbox']),
  select,
  textarea {
    font: inherit;
    color: inherit;
    width: 100%;
    min-width: 0;
    background: var(--paper);
    border: 1px solid var(--strong-line);
    border-radius: 8px;
    padding: 7px 10px;
  }

  input[type='checkbox'] {
    accent-color: var(--gold);
  }

  textarea {
    min-height: 4.6em;
    resize: vertical;
  }

  .row {
    display: flex;
    flex-wrap: wrap;
    gap: 10px;
    align-items: center;
  }

  .row.end {
    justify-content: flex-end;
  }

  button.main {
    font-weight: 600;
    border-color: var(--ink);
  }

  .refused {
    color: var(--miss);
  }
`;
