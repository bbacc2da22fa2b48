import type * as host from '../host/index.js';
import { localOwner, type SettingsHistory } from '../store/index.js';

/** Changes one value in `touchstone.json`, under the name of an actor; `undefined` removes it. */
export type ChangeSetting = (path: Parameters<host.LiveSettings['edit']>[0], value: unknown, actor: string) => Promise<void>;

/** Changes settings and keeps their history. What they said before is kept too: people edit the file by hand, and nobody has told of that yet. */
export function settingChanger(history: SettingsHistory, live: host.LiveSettings): ChangeSetting {
  const keep = (actor: string): Promise<void> => history.record({ version: live.current.version, text: live.current.text, actor });
  return async (path, value, actor) => {
    await keep(localOwner);
    live.edit(path, value);
    await keep(actor);
  };
}
