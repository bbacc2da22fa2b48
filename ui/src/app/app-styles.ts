import { css } from 'lit';

/** The frame around every page. */
export const appStyles = css`
  :host {
    min-height: 100vh;
    display: flex;
    flex-direction: column;
  }

  main {
    flex: 1;
    width: 100%;
    max-width: 1424px;
    margin: 0 auto;
    padding: 30px 32px 56px;
  }

  main:focus {
    outline: none;
  }

  h1 {
    font-size: 2.125rem;
    font-weight: 600;
    letter-spacing: -0.012em;
  }

  footer {
    border-top: 1px solid var(--line);
    padding: 16px max(32px, 50vw - 680px) 24px;
    color: var(--soft);
    font-size: 0.875rem;
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 8px 24px;
  }

  .languages {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 14px;
  }

  .skip {
    position: absolute;
    z-index: 2;
    inset-inline-start: 16px;
    top: -60px;
    background: var(--card);
    padding: 8px 14px;
    border-radius: 8px;
  }

  .skip:focus {
    top: 8px;
  }

  @media (max-width: 560px) {
    main {
      padding: 20px 16px 40px;
    }

    footer {
      padding: 16px;
    }
  }

  @media print {
    main {
      padding: 0;
      max-width: none;
    }

    .skip,
    .languages {
      display: none;
    }

    footer {
      padding: 12px 0 0;
    }
  }
`;
