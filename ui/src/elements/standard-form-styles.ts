import { css } from 'lit';

/** How the form of a standard is laid out: fields beside each other where there is room, and what the target would change in view. */
export const standardFormStyles = css`
  form {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(0, 27em);
    gap: 15px 36px;
    align-items: start;
  }

  .fields {
    display: grid;
    gap: 15px;
    grid-template-columns: minmax(0, 1fr);
    grid-column: 1;
  }

  .fields > * + * {
    margin-top: 0;
  }

  .field + .field {
    margin-top: 0;
  }

  .row {
    display: flex;
    flex-wrap: wrap;
    gap: 15px 20px;
  }

  .row > .field {
    flex: 1 1 12em;
    align-content: start;
    min-width: 0;
  }

  input[type='text'],
  textarea,
  select {
    width: 100%;
  }

  input.short {
    max-width: 9em;
    font-variant-numeric: tabular-nums;
  }

  .switch {
    display: flex;
    gap: 8px;
    align-items: center;
    font-weight: 400;
  }

  .units {
    columns: 15em;
    max-height: 16em;
    overflow: auto;
    margin: 8px 0 0;
  }

  summary {
    font-weight: 600;
    cursor: pointer;
  }

  summary .help {
    font-weight: 400;
  }

  .who {
    display: grid;
    gap: 10px;
    border-top: 1px solid var(--line);
    padding: 14px 0 0;
  }

  .who label {
    display: grid;
    gap: 4px;
  }

  aside {
    grid-column: 2;
    grid-row: 1 / span 2;
    position: sticky;
    top: 16px;
    background: var(--card);
    border: 1px solid var(--line);
    border-radius: var(--radius);
    padding: 16px 18px;
    min-width: 0;
  }

  .refused {
    color: var(--miss);
    margin: 0;
  }

  .conflict {
    border-inline-start: 4px solid var(--gold);
    background: var(--card);
    padding: 12px 16px;
    margin: 0 0 22px;
  }

  .conflict td {
    overflow-wrap: anywhere;
    min-width: 8em;
  }

  @media (max-width: 1080px) {
    form {
      grid-template-columns: minmax(0, 1fr);
    }

    aside {
      grid-column: 1;
      grid-row: auto;
      position: static;
    }
  }
`;
