import type { AuditChange, AuditPage, AuditRecord, Organisation } from '@touchstone/sdk/contract';
import { css, html, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';

import { api } from '../api/api.js';
import { Resource } from '../api/resource.js';
import { goTo } from '../app/go-to.js';
import { paths } from '../app/paths.js';
import '../elements/figure-origin.js';
import { renderResource } from '../elements/load-state.js';
import { formatNumber } from '../format/number.js';
import { formatMoment } from '../format/period.js';
import { humanise } from '../format/unit.js';
import { isTextKey, localize } from '../localize/localize.js';
import { baseStyles } from '../styles/base.js';
import { formStyles } from '../styles/form.js';
import { pageStyles } from '../styles/page.js';
import { tableStyles } from '../styles/table.js';
import { StonePage } from './page.js';

const filters = ['actor', 'kind', 'from', 'to'] as const;
type Filter = (typeof filters)[number];

/** Changes of one entry that are shown before the reader asks for all. */
const changesAtFirst = 4;

/** The name of whoever changed something. */
export function actorName(id: string, name: string | null): string {
  return name ?? (id === 'local-owner' ? localize('life.localOwner') : id === 'touchstone' ? 'Touchstone' : id);
}

/** What was changed, or what was done with it, in words. */
function word(kind: 'kinds' | 'verbs', id: string): string {
  const key = `audit.${kind}.${id}`;
  return isTextKey(key) ? localize(key) : humanise(id);
}

/** The name of what changed: that of a field, or of the section of the settings it stands in with the rest of its path; what has no name, as it is written. */
function fieldName(what: string) {
  const [, first = what, rest = ''] = /^\/([^/]+)\/?(.*)$/.exec(what) ?? [];
  const key = `audit.fields.${first}`;
  return isTextKey(key) ? html`${localize(key)}${rest === '' ? nothing : html` <code>${rest}</code>`}` : html`<code>${what}</code>`;
}

/** @summary Every change with its actor, when, and what was before and after; and where any figure comes from, for an auditor. */
@customElement('stone-audit-page')
export class StoneAuditPage extends StonePage {
  static override styles = [
    baseStyles,
    formStyles,
    pageStyles,
    tableStyles,
    css`
      form {
        display: flex;
        flex-wrap: wrap;
        gap: 10px 18px;
        align-items: end;
        margin: 0 0 18px;
      }

      .field + .field {
        margin-top: 0;
      }

      td,
      th {
        overflow-wrap: anywhere;
      }

      td.when {
        white-space: nowrap;
      }

      ul {
        list-style: none;
        margin: 0;
        padding: 0;
        display: grid;
        gap: 3px;
      }

      del {
        color: var(--soft);
      }

      ins {
        text-decoration: none;
        font-weight: 600;
      }

      @media (max-width: 760px) {
        table,
        caption,
        tbody,
        tr,
        th,
        td {
          display: block;
          border: 0;
          padding: 2px 0;
        }

        thead {
          display: none;
        }

        tbody tr {
          padding: 10px 0;
          border-bottom: 1px solid var(--line);
        }
      }

      @media print {
        form,
        .file {
          display: none;
        }
      }
    `,
  ];

  /** The pages after the first, as they were asked for. */
  @state() private more: readonly AuditPage[] = [];

  private readonly first = new Resource<AuditPage>(
    this,
    () => this.keyOf(JSON.stringify(this.filter)),
    () => {
      this.more = [];
      return api.audit(this.organisation?.id ?? '', this.filter);
    },
  );

  protected override render() {
    const { organisation } = this;
    if (!organisation) {
      return nothing;
    }
    this.tellTitle(localize('audit.title'));
    return renderResource(this.first, (page) => this.renderPage(page, organisation));
  }

  private get filter(): Partial<Record<Filter, string>> {
    const query = new URL(this.address || location.href).searchParams;
    return Object.fromEntries(filters.flatMap((name) => (query.get(name) ? [[name, query.get(name) ?? '']] : [])));
  }

  private renderPage(first: AuditPage, organisation: Organisation) {
    const entries = [first, ...this.more].flatMap((page) => page.entries);
    const next = (this.more.at(-1) ?? first).next;
    return html`<h1>${localize('audit.headline', { n: first.total })}</h1>
      <p class="lede">${localize('audit.lede')}</p>
      <stone-figure-origin .organisation=${organisation} .address=${this.address}></stone-figure-origin>
      <section aria-labelledby="changes">
        <h2 id="changes">${localize('audit.changes')}</h2>
        ${this.renderFilters(first)}
        <p class="file"><a href=${api.auditPath(organisation.id, this.filter)} download>${localize('audit.file')}</a></p>
        ${entries.length === 0 ? html`<p>${localize('audit.none')}</p>` : this.renderEntries(entries, organisation)}
        ${next === undefined ? nothing : html`<p><button @click=${() => void this.loadMore(next)}>${localize('audit.more', { shown: formatNumber(entries.length), total: formatNumber(first.total) })}</button></p>`}
      </section>`;
  }

  private renderFilters({ actors, kinds }: AuditPage) {
    const { actor = '', kind = '', from = '', to = '' } = this.filter;
    const set = (name: Filter) => (event: Event) => this.choose(name, (event.target as HTMLInputElement | HTMLSelectElement).value);
    return html`<form aria-label=${localize('audit.filter')} @submit=${(event: Event) => event.preventDefault()}>
      <div class="field">
        <label for="actor">${localize('audit.actor')}</label>
        <select id="actor" .value=${live(actor)} @change=${set('actor')}>
          <option value="">${localize('audit.everybody')}</option>
          ${actors.map(({ id, name }) => html`<option value=${id} ?selected=${id === actor}>${actorName(id, name)}</option>`)}
        </select>
      </div>
      <div class="field">
        <label for="kind">${localize('audit.kind')}</label>
        <select id="kind" .value=${live(kind)} @change=${set('kind')}>
          <option value="">${localize('audit.everything')}</option>
          ${kinds.map((each) => html`<option value=${each} ?selected=${each === kind}>${word('kinds', each)}</option>`)}
        </select>
      </div>
      <div class="field"><label for="from">${localize('audit.from')}</label><input id="from" type="date" .value=${live(from)} @change=${set('from')} /></div>
      <div class="field"><label for="to">${localize('audit.to')}</label><input id="to" type="date" .value=${live(to)} @change=${set('to')} /></div>
    </form>`;
  }

  private renderEntries(entries: readonly AuditRecord[], organisation: Organisation) {
    const heads = ['when', 'who', 'what', 'changed'] as const;
    return html`<table role="table">
      <caption>${localize('audit.caption', { timezone: organisation.timezone })}</caption>
      <thead role="rowgroup"><tr role="row">${heads.map((head) => html`<th role="columnheader" scope="col">${localize(`audit.${head}`)}</th>`)}</tr></thead>
      <tbody role="rowgroup">${repeat(entries, ({ id }) => id, (entry) => this.renderEntry(entry, organisation))}</tbody>
    </table>`;
  }

  private renderEntry({ at, actor, actorName: name, action, about, changes, finding }: AuditRecord, { id, timezone }: Organisation) {
    const [noun = '', verb = ''] = action.split('.');
    const told = finding !== undefined ? html`<a href=${paths.finding(id, finding)}>${about ?? finding}</a>` : (about ?? nothing);
    const [shown, rest] = [changes.slice(0, changesAtFirst), changes.slice(changesAtFirst)];
    return html`<tr role="row">
      <td role="cell" class="when"><time datetime=${at}>${formatMoment(at, timezone)}</time></td>
      <td role="cell">${actorName(actor, name)}</td>
      <th role="rowheader" scope="row">${word('kinds', noun)}: ${word('verbs', verb)}<br /><span class="soft">${told}</span></th>
      <td role="cell">
        ${shown.length === 0 ? html`<span class="soft">${localize('audit.nothing')}</span>` : html`<ul role="list">${shown.map((change) => renderChange(change, timezone))}</ul>`}
        ${rest.length === 0 ? nothing : html`<details><summary>${localize('audit.others', { n: rest.length })}</summary><ul role="list">${rest.map((change) => renderChange(change, timezone))}</ul></details>`}
      </td>
    </tr>`;
  }

  private choose(name: Filter, value: string): void {
    const { [name]: _, ...others } = this.filter;
    goTo(paths.audit(this.organisation?.id ?? '', value === '' ? others : { ...others, [name]: value }));
  }

  private async loadMore(after: string): Promise<void> {
    this.more = [...this.more, await api.audit(this.organisation?.id ?? '', { ...this.filter, after })];
  }
}

const moment = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/;

const partName = (name: string): string => {
  const key = `audit.fields.${name}`;
  return isTextKey(key) ? localize(key) : name;
};

/** A value as a reader takes it in: what has parts as its parts, each with its name. */
function inWords(value: unknown, timezone: string): string {
  if (typeof value === 'string') {
    return moment.test(value) ? formatMoment(value, timezone) : value;
  }
  if (typeof value === 'boolean') {
    return localize(value ? 'evidence.true' : 'evidence.false');
  }
  if (Array.isArray(value)) {
    return value.length === 0 ? '–' : value.map((each) => inWords(each, timezone)).join('; ');
  }
  if (typeof value === 'object' && value !== null) {
    const parts = Object.entries(value).filter(([, part]) => part !== null && part !== undefined);
    return parts.length === 0 ? '–' : parts.map(([name, part]) => `${partName(name)}: ${inWords(part, timezone)}`).join(', ');
  }
  return String(value);
}

/** A change as before and after, each named for those who only hear it. */
function renderChange({ what, before, after }: AuditChange, timezone: string) {
  return html`<li>
    ${fieldName(what)}
    ${before === undefined ? nothing : html`<span class="visually-hidden">${localize('audit.before')}</span> <del>${inWords(before, timezone)}</del>`}
    ${after === undefined ? nothing : html`${before === undefined ? '' : '→ '}<span class="visually-hidden">${localize('audit.after')}</span> <ins>${inWords(after, timezone)}</ins>`}
  </li>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'stone-audit-page': StoneAuditPage;
  }
}
