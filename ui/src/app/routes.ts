import type { Organisation } from '@touchstone/sdk/contract';
import { html, type TemplateResult } from 'lit';

/** What a page is given. */
export interface PageInput {
  readonly organisation: Organisation;
  /** What the address names: a principle or a finding. */
  readonly item: string;
  /** The whole address, so that a page can show the part of it that is asked for. */
  readonly address: string;
  /** Grows with each finished run, so that pages load anew. */
  readonly revision: number;
}

/** One view: which addresses it has, where its code is and how it is put on the page. */
export interface View {
  /** Matches the address after that of the organisation; the first group is the item. */
  readonly pattern: RegExp;
  readonly load: () => Promise<unknown>;
  readonly render: (input: PageInput) => TemplateResult;
}

/** Every view of an organisation. Its code is loaded when it is first shown. */
export const views = {
  scorecard: {
    pattern: /^\/?$/,
    load: () => import('../pages/scorecard-page.js'),
    render: ({ organisation, address, revision }) =>
      html`<stone-scorecard-page .organisation=${organisation} .address=${address} .revision=${revision}></stone-scorecard-page>`,
  },
  principle: {
    pattern: /^\/principles\/([^/]+)\/?$/,
    load: () => import('../pages/principle-page.js'),
    render: ({ organisation, item, address, revision }) =>
      html`<stone-principle-page .organisation=${organisation} .item=${item} .address=${address} .revision=${revision}></stone-principle-page>`,
  },
  finding: {
    pattern: /^\/findings\/([^/]+)\/?$/,
    load: () => import('../pages/finding-page.js'),
    render: ({ organisation, item, address, revision }) =>
      html`<stone-finding-page .organisation=${organisation} .item=${item} .address=${address} .revision=${revision}></stone-finding-page>`,
  },
  units: {
    pattern: /^\/units(?:\/([^/]+))?\/?$/,
    load: () => import('../pages/units-page.js'),
    render: ({ organisation, item, address, revision }) =>
      html`<stone-units-page .organisation=${organisation} .item=${item} .address=${address} .revision=${revision}></stone-units-page>`,
  },
  compare: {
    pattern: /^\/compare\/?$/,
    load: () => import('../pages/compare-page.js'),
    render: ({ organisation, address, revision }) =>
      html`<stone-compare-page .organisation=${organisation} .address=${address} .revision=${revision}></stone-compare-page>`,
  },
  controls: {
    pattern: /^\/controls\/?$/,
    load: () => import('../pages/controls-page.js'),
    render: ({ organisation, address, revision }) =>
      html`<stone-controls-page .organisation=${organisation} .address=${address} .revision=${revision}></stone-controls-page>`,
  },
  chain: {
    pattern: /^\/chain\/?$/,
    load: () => import('../pages/chain-page.js'),
    render: ({ organisation, address, revision }) =>
      html`<stone-chain-page .organisation=${organisation} .address=${address} .revision=${revision}></stone-chain-page>`,
  },
  report: {
    pattern: /^\/report\/?$/,
    load: () => import('../pages/report-page.js'),
    render: ({ organisation, address, revision }) =>
      html`<stone-report-page .organisation=${organisation} .address=${address} .revision=${revision}></stone-report-page>`,
  },
  standards: {
    pattern: /^\/standards\/?$/,
    load: () => import('../pages/standards-page.js'),
    render: ({ organisation, address, revision }) =>
      html`<stone-standards-page .organisation=${organisation} .address=${address} .revision=${revision}></stone-standards-page>`,
  },
  standard: {
    pattern: /^\/standards\/([^/]+)\/?$/,
    load: () => import('../pages/standard-page.js'),
    render: ({ organisation, item, address, revision }) =>
      html`<stone-standard-page .organisation=${organisation} .item=${item} .address=${address} .revision=${revision}></stone-standard-page>`,
  },
  newStandard: {
    pattern: /^\/standards-new\/?$/,
    load: () => import('../pages/standard-page.js'),
    render: ({ organisation, address, revision }) =>
      html`<stone-standard-page .organisation=${organisation} .address=${address} .revision=${revision}></stone-standard-page>`,
  },
  standardsPacks: {
    pattern: /^\/standards-packs\/?$/,
    load: () => import('../pages/standards-packs-page.js'),
    render: ({ organisation, address, revision }) =>
      html`<stone-standards-packs-page .organisation=${organisation} .address=${address} .revision=${revision}></stone-standards-packs-page>`,
  },
  standardsImport: {
    pattern: /^\/standards-import\/?$/,
    load: () => import('../pages/standards-import-page.js'),
    render: ({ organisation, address, revision }) =>
      html`<stone-standards-import-page .organisation=${organisation} .address=${address} .revision=${revision}></stone-standards-import-page>`,
  },
  actions: {
    pattern: /^\/actions\/?$/,
    load: () => import('../pages/actions-page.js'),
    render: ({ organisation, address, revision }) =>
      html`<stone-actions-page .organisation=${organisation} .address=${address} .revision=${revision}></stone-actions-page>`,
  },
  due: {
    pattern: /^\/due\/?$/,
    load: () => import('../pages/due-page.js'),
    render: ({ organisation, address, revision }) =>
      html`<stone-due-page .organisation=${organisation} .address=${address} .revision=${revision}></stone-due-page>`,
  },
  visit: {
    pattern: /^\/visit\/?$/,
    load: () => import('../pages/visit-page.js'),
    render: ({ organisation, address, revision }) =>
      html`<stone-visit-page .organisation=${organisation} .address=${address} .revision=${revision}></stone-visit-page>`,
  },
  audit: {
    pattern: /^\/audit\/?$/,
    load: () => import('../pages/audit-page.js'),
    render: ({ organisation, address, revision }) =>
      html`<stone-audit-page .organisation=${organisation} .address=${address} .revision=${revision}></stone-audit-page>`,
  },
  data: {
    pattern: /^\/data\/?$/,
    load: () => import('../pages/data-page.js'),
    render: ({ organisation, address, revision }) =>
      html`<stone-data-page .organisation=${organisation} .address=${address} .revision=${revision}></stone-data-page>`,
  },
  upload: {
    pattern: /^\/data\/uploads\/([^/]+)\/?$/,
    load: () => import('../pages/upload-page.js'),
    render: ({ organisation, item, address, revision }) =>
      html`<stone-upload-page .organisation=${organisation} .item=${item} .address=${address} .revision=${revision}></stone-upload-page>`,
  },
  mapping: {
    pattern: /^\/data\/mappings\/([^/]+)\/?$/,
    load: () => import('../pages/mapping-page.js'),
    render: ({ organisation, item, address, revision }) =>
      html`<stone-mapping-page .organisation=${organisation} .item=${item} .address=${address} .revision=${revision}></stone-mapping-page>`,
  },
  forget: {
    pattern: /^\/data\/forget\/?$/,
    load: () => import('../pages/forget-page.js'),
    render: ({ organisation, address, revision }) =>
      html`<stone-forget-page .organisation=${organisation} .address=${address} .revision=${revision}></stone-forget-page>`,
  },
  plugins: {
    pattern: /^\/plugins\/?$/,
    load: () => import('../pages/plugins-page.js'),
    render: ({ organisation, address, revision }) =>
      html`<stone-plugins-page .organisation=${organisation} .address=${address} .revision=${revision}></stone-plugins-page>`,
  },
  running: {
    pattern: /^\/plugins\/running\/?$/,
    load: () => import('../pages/running-page.js'),
    render: ({ organisation, address, revision }) =>
      html`<stone-running-page .organisation=${organisation} .address=${address} .revision=${revision}></stone-running-page>`,
  },
  plugin: {
    pattern: /^\/plugins\/([^/]+)\/?$/,
    load: () => import('../pages/plugin-page.js'),
    render: ({ organisation, item, address, revision }) =>
      html`<stone-plugin-page .organisation=${organisation} .item=${item} .address=${address} .revision=${revision}></stone-plugin-page>`,
  },
} as const satisfies Record<string, View>;

export type ViewName = keyof typeof views;

/** What an address means. Without an organisation it is the place to choose one; without a view there is nothing there. */
export interface Route {
  readonly organisation?: string;
  readonly view?: ViewName;
  readonly item: string;
  readonly known: boolean;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // An address that was cut off within an escape names what it says literally, which then is not found.
    return text;
  }
}

/** Reads an address. */
export function toRoute(pathname: string): Route {
  const [, organisation, rest = ''] = /^\/organisations\/([^/]+)(\/.*)?$/.exec(pathname) ?? [];
  if (organisation === undefined) {
    return { item: '', known: pathname === '/' };
  }
  for (const [view, { pattern }] of Object.entries(views)) {
    const match = pattern.exec(rest);
    if (match) {
      return { organisation: decode(organisation), view: view as ViewName, item: decode(match[1] ?? ''), known: true };
    }
  }
  return { organisation: decode(organisation), item: '', known: false };
}
