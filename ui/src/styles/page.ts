import { css } from 'lit';

/** How a page is laid out: the answer first and largest, then the rest with room around it. */
export const pageStyles = css`
  h1 {
    font-size: clamp(1.6rem, 1.15rem + 1.6vw, 2.125rem);
    line-height: 1.18;
    font-weight: 600;
    letter-spacing: -0.012em;
    max-width: 28em;
    text-wrap: pretty;
  }

  h1 em {
    font-style: normal;
    color: var(--miss);
  }

  .trail {
    color: var(--soft);
    margin: 0 0 10px;
  }

  .lede {
    margin: 10px 0 0;
    color: var(--soft);
    font-size: 1.0625rem;
    max-width: 52em;
  }

  .export {
    margin: 12px 0;
  }

  .columns {
    display: grid;
    grid-template-columns: minmax(0, 1fr) 372px;
    gap: 32px;
    align-items: start;
  }

  section {
    margin: 40px 0 0;
  }

  section > h2 {
    margin: 0 0 6px;
  }

  section > h2 + .soft {
    margin: 0 0 12px;
    max-width: 48em;
  }

  .card {
    background: var(--card);
    border: 1px solid var(--line);
    border-radius: var(--radius);
    padding: 16px 18px;
  }

  @media (max-width: 1080px) {
    .columns {
      grid-template-columns: minmax(0, 1fr);
    }
  }

  @media print {
    section {
      margin-top: 20px;
    }

    .columns {
      display: block;
    }

    .card {
      break-inside: avoid;
    }
  }
`;
