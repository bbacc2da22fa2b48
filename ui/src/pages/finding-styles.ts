import { css } from 'lit';

/** One finding: its rows and history beside what to do and how it is calculated. */
export const findingStyles = css`
  .tags {
    display: flex;
    flex-wrap: wrap;
    gap: 6px 12px;
    align-items: baseline;
    margin: 14px 0 0;
  }

  .tag.critical,
  .tag.major {
    color: var(--miss);
    border-color: currentColor;
  }

  .tag.praise {
    color: var(--good);
    border-color: currentColor;
  }

  .figure {
    --streak-height: 26px;

    margin: 24px 0 0;
  }

  .figure p {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 22px;
    margin: 8px 0 0;
  }

  .figure p .soft {
    margin-inline-start: auto;
  }

  .columns {
    margin: 34px 0 0;
  }

  .columns section:first-child {
    margin-top: 0;
  }

  .side section {
    margin: 0 0 16px;
  }

  .side h2 {
    font-size: 1.0625rem;
  }

  .add,
  .card stone-action-card,
  .card stone-timeline,
  .card stone-decision {
    margin-top: 10px;
  }

  section:focus {
    outline: none;
  }

  section {
    scroll-margin-top: 16px;
  }

  @media (max-width: 1080px) {
    .side {
      display: contents;
    }

    .side section:first-child {
      order: -1;
      margin: 0;
    }

    .side section {
      margin: 0;
    }
  }
`;
