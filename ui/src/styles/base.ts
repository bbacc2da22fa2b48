import { css } from 'lit';

/** What every element with text shares: links, headings, focus and the small words that stand beside figures. */
export const baseStyles = css`
  :host {
    display: block;
  }

  :host([hidden]) {
    display: none;
  }

  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }

  a {
    color: inherit;
    text-decoration-color: color-mix(in oklab, currentColor 45%, transparent);
    text-underline-offset: 0.18em;
  }

  a:hover {
    text-decoration-color: currentColor;
  }

  :focus-visible {
    outline: 3px solid var(--focus);
    outline-offset: 2px;
    border-radius: 3px;
  }

  h1,
  h2,
  h3,
  h4,
  p {
    margin: 0;
  }

  h2 {
    font-size: 1.25rem;
    font-weight: 600;
    letter-spacing: -0.005em;
    line-height: 1.25;
  }

  h3 {
    font-size: 1.0625rem;
    font-weight: 600;
    line-height: 1.3;
  }

  button {
    font: inherit;
    color: inherit;
    background: var(--card);
    border: 1px solid var(--strong-line);
    border-radius: 8px;
    padding: 6px 13px;
    cursor: pointer;
  }

  button:hover {
    border-color: var(--soft);
  }

  button:disabled {
    cursor: default;
    color: var(--soft);
  }

  .soft {
    color: var(--soft);
  }

  .nowrap {
    white-space: nowrap;
  }

  .tag {
    display: inline-block;
    border: 1px solid var(--strong-line);
    border-radius: 20px;
    padding: 0 9px;
    color: var(--soft);
    font-size: 0.9rem;
    line-height: 1.5;
  }

  .visually-hidden {
    position: absolute;
    width: 1px;
    height: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  @media print {
    button {
      display: none;
    }
  }
`;
