import { css } from 'lit';

/** The form of a visit: one standard a line, boxes large enough for a thumb, and on paper a line for a note. */
export const visitStyles = css`
  form {
    display: flex;
    flex-wrap: wrap;
    gap: 10px 18px;
    margin: 18px 0 0;
  }

  .field + .field {
    margin-top: 0;
  }

  .ways {
    display: flex;
    flex-wrap: wrap;
    gap: 10px 14px;
    align-items: center;
    margin: 18px 0 6px;
  }

  ol {
    margin: 18px 0 0;
    padding: 0;
    list-style: none;
  }

  li {
    border-top: 1px solid var(--line);
  }

  fieldset {
    border: 0;
    margin: 0;
    padding: 12px 0;
  }

  legend {
    float: left;
    width: 100%;
    padding: 0;
  }

  fieldset > * {
    clear: both;
  }

  fieldset p {
    margin: 2px 0 0;
    font-size: 0.9375rem;
  }

  .told {
    display: flex;
    flex-wrap: wrap;
    gap: 6px 20px;
    align-items: center;
    padding-top: 6px;
  }

  .told label {
    font-weight: 400;
    min-height: 32px;
    display: inline-flex;
    gap: 7px;
    align-items: center;
  }

  .kind {
    color: var(--soft);
    font-size: 0.9375rem;
  }

  .kind input {
    width: 6em;
  }

  .paper {
    display: none;
  }

  @media print {
    .ways,
    .saved,
    .told .kind {
      display: none;
    }

    li {
      break-inside: avoid;
    }

    fieldset {
      padding: 7px 0;
    }

    .paper {
      display: inline;
    }
  }
`;
