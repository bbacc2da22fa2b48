import type { Organisation } from '@touchstone/sdk/contract';
import { html, LitElement, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';
import { until } from 'lit/directives/until.js';

import { ApiError } from '../api/api-error.js';
import { api, type OrganisationSummary } from '../api/api.js';
import { Resource } from '../api/resource.js';
import { renderError, renderLoading, renderResource } from '../elements/load-state.js';
import { inOrderOfNames } from '../format/number.js';
import { chooseLanguage, speak } from '../localize/language.js';
import { localize } from '../localize/localize.js';
import { baseStyles } from '../styles/base.js';
import { appStyles } from './app-styles.js';
import { renderLanguages } from './languages.js';
import { Navigation } from './navigation.js';
import { paths } from './paths.js';
import { type Route, toRoute, type View, views } from './routes.js';
import './stone-header.js';

const renderFailure = (cause: unknown) => renderError(new ApiError(0, undefined, { cause }));

/** @summary The application: header, the page the address names, and foot. Knows the organisations, and nothing of what pages show. */
@customElement('stone-app')
export class StoneApp extends LitElement {
  static override styles = [baseStyles, appStyles];

  @state() private organisations: readonly OrganisationSummary[] | undefined;
  @state() private error: ApiError | undefined;
  @state() private speaking = false;
  @state() private revision = 0;

  /** The views whose code is there. */
  private readonly loaded = new Set<View>();

  private readonly navigation = new Navigation(this, () => this.arrive());

  private readonly organisation = new Resource(
    this,
    () => {
      const shown = this.shown();
      return shown && `${shown.id} ${this.revision}`;
    },
    () => api.organisation(this.shown()?.id ?? ''),
  );

  constructor() {
    super();
    this.addEventListener('stone-retry-request', () => void this.retry());
    this.addEventListener('stone-state-change', () => {
      this.revision += 1;
    });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void this.start();
  }

  protected override render() {
    if (!this.speaking) {
      return nothing;
    }
    const route = toRoute(location.pathname);
    const organisation = this.shown();
    return html`<stone-header .organisation=${organisation} .several=${(this.organisations?.length ?? 0) > 1} current=${route.view ?? ''} address=${location.href}>
        <a slot="skip" class="skip" href="#main" @click=${this.skip}>${localize('app.skip')}</a>
      </stone-header>
      <main id="main" tabindex="-1">${this.renderMain(route, organisation)}</main>
      <footer>
        <span>${organisation ? localize('app.foot', { organisation: organisation.name, timezone: organisation.timezone }) : nothing}</span>
        ${renderLanguages()}
      </footer>`;
  }

  private renderMain(route: Route, organisation: OrganisationSummary | undefined) {
    if (this.error) {
      return renderError(this.error);
    }
    if (!this.organisations) {
      return renderLoading();
    }
    if (this.organisations.length === 0) {
      return html`<stone-notice heading=${localize('state.noOrganisation')} text=${localize('state.noOrganisationDo')}></stone-notice>`;
    }
    if (route.known && route.organisation === undefined) {
      return this.renderChoice(this.organisations);
    }
    if (!organisation || !route.view) {
      return html`<stone-notice heading=${localize('state.unknown')} text=${localize('state.unknownDo')}
        ><a href=${organisation ? paths.scorecard(organisation.id) : paths.choose()}>${localize('state.home')}</a></stone-notice
      >`;
    }
    const view: View = views[route.view];
    const render = (whole: Organisation) =>
      html`${keyed(location.pathname, view.render({ organisation: whole, item: route.item, address: location.href, revision: this.revision }))}`;
    // A view whose code is there stays where it is, with what is open in it, while what it shows is loaded anew.
    const page = (whole: Organisation) => (this.loaded.has(view) ? render(whole) : until(this.load(view).then(() => render(whole), renderFailure), renderLoading()));
    return renderResource(this.organisation, (whole) => (whole.id === organisation.id ? page(whole) : renderLoading()));
  }

  private async load(view: View): Promise<void> {
    await view.load();
    this.loaded.add(view);
  }

  private renderChoice(organisations: readonly OrganisationSummary[]) {
    return html`<h1>${localize('app.choose')}</h1>
      <ul>
        ${inOrderOfNames(organisations, ({ name }) => name).map(({ id, name }) => html`<li><a href=${paths.scorecard(id)}>${name}</a></li>`)}
      </ul>`;
  }

  private async start(): Promise<void> {
    const query = new URLSearchParams(location.search).get('lang');
    try {
      const organisations = await api.organisations();
      const [first] = organisations;
      const shown = organisations.find(({ id }) => id === toRoute(location.pathname).organisation) ?? first;
      await this.speak({ query, ...(shown ? { organisation: shown.locale } : {}) });
      this.organisations = organisations;
      if (first && organisations.length === 1 && location.pathname === '/') {
        this.navigation.replace(paths.scorecard(first.id));
      }
    } catch (error) {
      await this.speak({ query });
      this.error = error instanceof ApiError ? error : new ApiError(0, undefined, { cause: error });
    }
  }

  private async speak(wishes: { readonly query: string | null; readonly organisation?: string }): Promise<void> {
    await speak(chooseLanguage({ ...wishes, browser: navigator.languages }), navigator.languages);
    this.speaking = true;
  }

  private async retry(): Promise<void> {
    if (this.error) {
      this.error = undefined;
      await this.start();
    } else {
      this.revision += 1;
    }
  }

  /** The organisation that the address names. */
  private shown(): OrganisationSummary | undefined {
    const { organisation } = toRoute(location.pathname);
    return this.organisations?.find(({ id }) => id === organisation);
  }

  private readonly skip = (event: Event): void => {
    event.preventDefault();
    this.renderRoot.querySelector('main')?.focus();
  };

  private arrive(): void {
    if (location.hash === '') {
      window.scrollTo({ top: 0 });
      this.renderRoot.querySelector('main')?.focus({ preventScroll: true });
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'stone-app': StoneApp;
  }
}
