import { css } from 'lit';

/** The list that is searched, and what stands around it. */
export const paletteStyles = css`
  dialog {
    width: min(44rem, calc(100vw - 24px));
    margin-top: min(12vh, 110px);
    padding: 14px;
    overflow: hidden;
  }

  .search {
    font-size: 1.125rem;
  }

  ul {
    list-style: none;
    margin: 10px 0 0;
    padding: 0;
    max-height: min(54vh, 30rem);
    overflow-y: auto;
    overscroll-behavior: contain;
  }

  li {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 2px 14px;
    align-items: baseline;
    padding: 7px 10px;
    border-radius: 8px;
    cursor: pointer;
    scroll-margin: 4px;
  }

  li[aria-selected='true'] {
    background: color-mix(in oklab, var(--gold) 26%, transparent);
    outline: 1px solid var(--strong-line);
    outline-offset: -1px;
  }

  li .kind,
  li .detail {
    color: var(--ink);
    opacity: 0.86;
    font-size: 0.875rem;
  }

  li .detail {
    grid-column: 1 / -1;
    overflow-wrap: anywhere;
  }

  .foot {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 16px;
    justify-content: space-between;
    margin: 10px 4px 0;
    color: var(--soft);
    font-size: 0.875rem;
  }

  kbd {
    font: inherit;
    border: 1px solid var(--strong-line);
    border-radius: 5px;
    padding: 0 6px;
    white-space: nowrap;
  }

  dl {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 8px 18px;
    margin: 14px 0;
  }

  dd {
    margin: 0;
  }

  .answer {
    max-height: 50vh;
    overflow: auto;
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }
`;
