import { css } from 'lit';

/** How the page of a dropped file is laid out. */
export const uploadStyles = css`
  .whole {
    display: flex;
    flex-wrap: wrap;
    gap: 16px 28px;
    align-items: start;
  }

  .whole .field,
  .whole .field + .field {
    margin: 0;
    max-width: 100%;
  }

  ul {
    list-style: none;
    margin: 0;
    padding: 0;
    display: grid;
    gap: 12px;
  }

  .field.kept {
    margin-top: 20px;
  }

  .consent {
    display: flex;
    gap: 10px;
    align-items: baseline;
    margin: 16px 0 0;
    font-weight: 400;
    max-width: 48em;
    overflow-wrap: anywhere;
  }

  .consent input {
    flex: none;
  }

  textarea {
    width: 100%;
    min-height: 24em;
    font-family: ui-monospace, monospace;
    font-size: 0.875rem;
    white-space: pre;
  }

  [role='alert'] {
    margin: 14px 0 0;
    max-width: 52em;
    overflow-wrap: anywhere;
  }
`;
