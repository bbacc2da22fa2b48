import { css } from 'lit';

/** The home view: findings beside the card on a wide screen, before it on a narrow one. */
export const scorecardStyles = css`
  stone-gate {
    margin: 26px 0 30px;
  }

  ul {
    list-style: none;
    margin: 0;
    padding: 0;
  }

  section {
    margin: 0;
  }

  section > h2 {
    font-size: 0.9375rem;
    letter-spacing: 0.01em;
    color: var(--soft);
    margin: 0 0 10px;
  }

  .decide section {
    margin: 0 0 22px;
  }

  .decide li {
    margin: 0 0 13px;
  }

  .rest,
  .legend {
    color: var(--soft);
    font-size: 0.9375rem;
  }

  .legend {
    margin: 16px 0 0;
    max-width: 52em;
  }

  .unknown {
    margin: 26px 0 0;
  }

  .unknown p {
    margin: 10px 0 0;
  }

  .rest {
    padding: 2px 4px;
  }

  @media (max-width: 1080px) {
    .decide {
      order: -1;
    }
  }
`;
