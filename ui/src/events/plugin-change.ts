import type { PluginSettingsRequest, PluginWeightsRequest } from '@touchstone/sdk/contract';

/** What somebody wants changed about a plugin. */
export type PluginWish =
  | { readonly kind: 'enable' | 'disable' | 'pin' | 'unpin' | 'update' }
  | { readonly kind: 'consent'; readonly reason: string }
  | { readonly kind: 'rollback'; readonly version: string }
  | { readonly kind: 'grant'; readonly capability: string; readonly reason: string; readonly privateNetwork: boolean }
  | { readonly kind: 'revoke'; readonly capability: string; readonly reason: string }
  | ({ readonly kind: 'settings' } & PluginSettingsRequest)
  | ({ readonly kind: 'weights' } & PluginWeightsRequest);

/** The user wants something about a plugin changed. */
export class PluginChangeEvent extends Event {
  static readonly type = 'stone-plugin-change';

  constructor(readonly wish: PluginWish) {
    super(PluginChangeEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'stone-plugin-change': PluginChangeEvent;
  }
}
