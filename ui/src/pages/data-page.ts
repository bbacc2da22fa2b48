import type { DataHealth, KeptMapping, PluginSummary } from '@touchstone/sdk/contract';
import { html, nothing } from 'lit';
import { customElement } from 'lit/decorators.js';

import { api } from '../api/api.js';
import { Resource } from '../api/resource.js';
import '../elements/disabled-checks.js';
import '../elements/file-drop.js';
import '../elements/import-batches.js';
import '../elements/kept-mappings.js';
import { renderResource } from '../elements/load-state.js';
import '../elements/reject-reasons.js';
import '../elements/table-health.js';
import { formatMoment } from '../format/period.js';
import { localize } from '../localize/localize.js';
import { baseStyles } from '../styles/base.js';
import { pageStyles } from '../styles/page.js';
import { StonePage } from './page.js';

interface Health {
  readonly data: DataHealth;
  readonly plugins: readonly PluginSummary[];
  readonly mappings: readonly KeptMapping[];
}

/** @summary What the data can be trusted for: which checks can run, what is missing, what was imported and what was rejected. */
@customElement('stone-data-page')
export class StoneDataPage extends StonePage {
  static override styles = [baseStyles, pageStyles];

  private readonly health = new Resource<Health>(
    this,
    () => this.keyOf(),
    async () => {
      const id = this.organisation?.id ?? '';
      const [data, plugins, mappings] = await Promise.all([api.data(id), api.plugins(id), api.mappings(id)]);
      return { data, plugins, mappings };
    },
  );

  protected override render() {
    if (!this.organisation) {
      return nothing;
    }
    this.tellTitle(localize('data.title'));
    return renderResource(this.health, (health) => this.renderHealth(health));
  }

  private renderHealth({ data, mappings, plugins }: Health) {
    const drop = html`<stone-file-drop organisation=${this.organisation?.id ?? ''} .revision=${this.revision}></stone-file-drop>`;
    if (data.batches.length === 0 && data.tables.every(({ rows }) => rows === 0)) {
      return html`<stone-notice heading=${localize('state.noData')} text=${localize('state.noDataDo')}></stone-notice>${drop}`;
    }
    const timezone = this.organisation?.timezone ?? 'UTC';
    return html`<h1>${this.answer(data, plugins)}</h1>
      <p class="lede">${this.context(data, timezone)}</p>
      ${drop}
      <section aria-labelledby="disabled">
        <h2 id="disabled">${localize('data.disabledTitle')}</h2>
        <p class="soft">${localize('data.disabledNote')}</p>
        <stone-disabled-checks .disabled=${data.disabled} .plugins=${plugins}></stone-disabled-checks>
      </section>
      <section aria-labelledby="rejects">
        <h2 id="rejects">${localize('data.rejectsTitle')}</h2>
        <p class="soft">${localize('data.rejectsNote')}</p>
        <stone-reject-reasons .rejects=${data.rejects} .batches=${data.batches} organisation=${this.organisation?.id ?? ''}></stone-reject-reasons>
      </section>
      <section aria-labelledby="batches">
        <h2 id="batches">${localize('data.batchesTitle')}</h2>
        <p class="soft">${localize('data.batchesNote')}</p>
        <stone-import-batches .batches=${data.batches} timezone=${timezone}></stone-import-batches>
      </section>
      <section aria-labelledby="mappings">
        <h2 id="mappings">${localize('upload.mappings')}</h2>
        <p class="soft">${localize('upload.mappingsNote')}</p>
        <stone-kept-mappings .mappings=${mappings} organisation=${this.organisation?.id ?? ''}></stone-kept-mappings>
      </section>
      <section aria-labelledby="tables">
        <h2 id="tables">${localize('data.tablesTitle')}</h2>
        <p class="soft">${localize('data.tablesNote')}</p>
        <stone-table-health .tables=${data.tables}></stone-table-health>
      </section>`;
  }

  private answer({ disabled }: DataHealth, plugins: readonly PluginSummary[]): string {
    const checks = plugins.filter(({ enabled }) => enabled).flatMap((plugin) => plugin.checks).length;
    const runs = Math.max(0, checks - disabled.length);
    return disabled.length === 0
      ? localize('data.answerAll', { n: checks })
      : `${localize('data.answer', { runs })} ${localize('data.answerMissing', { n: disabled.length })}`;
  }

  private context({ tables, batches, asOf, dataVersion }: DataHealth, timezone: string): string {
    const filled = tables.filter(({ rows }) => rows > 0);
    const rows = filled.reduce((sum, table) => sum + table.rows, 0);
    const rejected = batches.reduce((sum, batch) => sum + batch.rowsRejected, 0);
    const parts = [
      localize('data.context', { tables: filled.length, rows }),
      localize('data.rejected', { n: rejected }),
      ...(asOf === null ? [] : [localize('data.upTo', { at: formatMoment(asOf, timezone) })]),
      localize('data.version', { version: dataVersion.slice(0, 12) }),
    ];
    return parts.join(' · ');
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'stone-data-page': StoneDataPage;
  }
}
