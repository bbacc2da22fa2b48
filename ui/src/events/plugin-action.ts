/** What can be done to the code of a plugin. */
export type PluginAction = 'release' | 'stop';

/** The user wants something done to the code of a plugin. */
export class PluginActionEvent extends Event {
  static readonly type = 'stone-plugin-action';

  constructor(
    readonly plugin: string,
    readonly action: PluginAction,
  ) {
    super(PluginActionEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'stone-plugin-action': PluginActionEvent;
  }
}
