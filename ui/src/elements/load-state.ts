import { html, nothing, type TemplateResult } from 'lit';

import type { ApiError } from '../api/api-error.js';
import type { Resource } from '../api/resource.js';
import { RetryRequestEvent } from '../events/retry-request.js';
import { localize } from '../localize/localize.js';
import './notice.js';

/** What went wrong and what to do about it, in words. */
export function errorText(error: ApiError): string {
  if (error.status === 0) {
    return localize('state.unreachable');
  }
  return error.problem?.detail ?? localize('state.unexpected', { status: error.status });
}

const retry = (event: Event) => event.target?.dispatchEvent(new RetryRequestEvent());

/** A notice of a failed request, with a button that asks for another try. */
export const renderError = (error: ApiError): TemplateResult =>
  html`<stone-notice role="alert" heading=${localize('state.failed')} text=${errorText(error)} code=${error.problem?.code ?? ''}
    ><button @click=${retry}>${localize('state.retry')}</button></stone-notice
  >`;

/** That something is on its way. */
export const renderLoading = (): TemplateResult => html`<p class="soft" role="status">${localize('state.loading')}</p>`;

/** The content where it is there, and else that it is on its way or why not. What was loaded before stays while it is loaded anew. */
export function renderResource<T>(resource: Resource<T>, content: (value: T) => unknown): unknown {
  if (resource.value !== undefined) {
    const stale = resource.error
      ? html`<p role="alert"><strong>${errorText(resource.error)}</strong> ${localize('state.stale')} <button @click=${retry}>${localize('state.retry')}</button></p>`
      : nothing;
    return html`${stale}${content(resource.value)}`;
  }
  return resource.error ? renderError(resource.error) : renderLoading();
}
