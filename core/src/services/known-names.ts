import * as host from '../host/index.js';

/**
 * Throws `ORGANISATION_INVALID` for settings that name what no plugin brings. What a plugin that could not be read would bring nobody
 * knows: then nothing is refused.
 */
export function refuseUnknownNames({ plugins, files }: Pick<host.OrganisationContext, 'plugins' | 'files'>, live: host.LiveSettings): void {
  const contributions = plugins.list().map(({ contribution }) => contribution);
  const known = contributions.filter((contribution) => contribution !== undefined);
  if (known.length === contributions.length) {
    host.refuseUnknownNames(live.current, files.settings, known);
  }
}
