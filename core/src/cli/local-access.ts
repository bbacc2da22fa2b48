import { openOrganisation } from '../services.js';
import { localOwner } from '../store/index.js';
import type { OrganisationAccess } from './organisation-access.js';

/** Opens an organisation in this process, for commands. */
export async function openLocal(folder: string): Promise<OrganisationAccess> {
  const organisation = await openOrganisation(folder);
  return {
    async score({ locale, ...options }) {
      const run = await organisation.score(options);
      const scorecard = await organisation.scorecardOfRun(run, locale);
      if (!scorecard) {
        throw new Error(`The run ${run} was not kept.`);
      }
      return scorecard;
    },
    listRuns: (limit) => organisation.listRuns(limit),
    compare: (from, to, locale) => organisation.compare(from, to, locale),
    comparePeriods: (asked, locale) => organisation.comparePeriods(asked, locale),
    simulate: (check, tried, locale) => organisation.simulate(check, tried, locale),
    explain: (check, locale) => organisation.explain(check, locale),
    plan: (check) => organisation.plan(check),
    findingEvidence: (finding, query) => organisation.findingEvidence(finding, query),
    dataHealth: (locale) => organisation.dataHealth(locale),
    plugins: (locale) => organisation.plugins(locale),
    previewPlugin: (request, options) => organisation.previewPlugin(request, options),
    runningPlugins: () => organisation.runningPlugins(),
    stopPlugin: (plugin) => organisation.stopPlugin(plugin, localOwner),
    releasePlugin: (plugin) => organisation.releasePlugin(plugin, localOwner),
    setPluginEnabled: (plugin, enabled) => organisation.setPluginEnabled(plugin, enabled, localOwner),
    administration: organisation.administration(localOwner),
    sources: organisation.sources,
    exporters: organisation.exporters,
    commands: organisation.commands(localOwner),
    secrets: organisation.secrets(localOwner),
    life: organisation.life.administer(localOwner),
    standards: organisation.standards(localOwner),
    settings: organisation.settingsBy(localOwner),
    importFiles: (request, options) => organisation.importFiles(request, options),
    forgetCustomer: (request) => organisation.forgetCustomer(request, localOwner),
    rejectsCsv: (batch) => organisation.rejectsCsv(batch),
    close: () => organisation.close(),
  };
}
