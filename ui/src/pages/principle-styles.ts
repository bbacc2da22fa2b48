import { css } from 'lit';

/** One principle. */
export const principleStyles = css`
  .score {
    --streak-height: 26px;

    max-width: 760px;
    margin: 22px 0 0;
  }

  .legend {
    margin: 8px 0 0;
    max-width: 52em;
    color: var(--soft);
    font-size: 0.9375rem;
  }

  .cards {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(380px, 100%), 1fr));
    gap: 16px;
    align-items: start;
    margin: 10px 0 0;
  }

  article.card {
    margin: 0 0 16px;
  }

  article h3 {
    margin: 0;
  }

  .excluded {
    margin: 12px 0 0;
    font-size: 0.9375rem;
  }

  stone-check-recipe {
    margin: 12px 0 0;
  }

  article .whole {
    margin: 0 0 8px;
  }
`;
