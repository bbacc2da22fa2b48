import type * as Contract from '@touchstone/sdk/contract';

import { HostError } from '../base/errors.js';
import type * as host from '../host/index.js';
import * as intake from '../intake/index.js';
import * as scorecard from '../scorecard/index.js';
import type { StoredRun } from '../store/index.js';

/** What the pages of findings are made of. */
export interface FindingsParts {
  readonly context: host.OrganisationContext;
  /** Undefined before the first run. */
  readonly latest: () => StoredRun | undefined;
  /** Whether the latest run was made from the data, the settings and the plugins as they are now. */
  readonly isScored: () => Promise<boolean>;
  /** The scorecard of a period that is looked at, without words; undefined where that is the one of the latest run. Throws as a view does. */
  readonly look: (period: string | undefined) => Promise<Contract.Scorecard | undefined>;
  /** Fills in the words of a scorecard. */
  readonly tell: (document: Contract.Scorecard, locale: string | undefined) => Promise<Contract.Scorecard>;
}

/** The pages of findings, and the rows behind figures. A locale that is absent means the organisation's own. */
export class OrganisationFindings {
  constructor(private readonly parts: FindingsParts) {}

  /** Throws `FINDING_UNKNOWN`. */
  async page(id: string, { period, locale }: { readonly period?: string | undefined; readonly locale?: string | undefined } = {}): Promise<Contract.FindingPage> {
    const document = await this.documentWith(id, period);
    const { check, unit } = scorecard.findingOf(document, id);
    const explanation = await scorecard.explainCheck(this.parts.context, check, { texts: await scorecard.createTexts(this.parts.context, locale ?? this.parts.context.settings.locale), document, unit });
    const unchanged = document.run.dataVersion === (await intake.dataVersion(this.parts.context.engine));
    // Data that came since would give a history that disagrees with the finding.
    const history = unchanged ? await scorecard.unitHistory(this.parts.context, check, unit, document) : [];
    return scorecard.findingPage(await this.parts.tell(document, locale), id, { explanation, history, told: await this.parts.context.state.annotations.of(check), better: scorecard.betterOf(this.parts.context, check, unit) });
  }

  /** Throws `FINDING_UNKNOWN`, `FIGURE_HIDDEN`, `FIGURE_UNJUDGED`, `FIGURE_WHOLE_ONLY`, and `REQUEST_INVALID` for an `after` that was never given. */
  async evidence(id: string, { period: asked, ...query }: Contract.EvidenceQuery & { readonly period?: string | undefined }): Promise<Contract.EvidencePage> {
    const document = await this.documentWith(id, asked);
    const { check, unit, period, severity } = scorecard.findingOf(document, id);
    await this.refuseHiddenRows(check, { ...query, unit, period }, document);
    return scorecard.evidencePage(this.parts.context, check, { ...query, unit, period, praise: severity === 'praise' }, document);
  }

  /** Throws `CHECK_UNKNOWN`, `FIGURE_HIDDEN`, `FIGURE_UNJUDGED`, `FIGURE_WHOLE_ONLY`, and `REQUEST_INVALID` for a period, unit or `after` that cannot be. */
  async checkEvidence(id: string, query: scorecard.EvidenceQuery): Promise<Contract.EvidencePage> {
    await this.refuseHiddenRows(id, query, this.parts.latest()?.document);
    return scorecard.evidencePage(this.parts.context, id, query, this.parts.latest()?.document);
  }

  private async refuseHiddenRows(check: string, asked: scorecard.EvidenceQuery, document: Contract.Scorecard | undefined): Promise<void> {
    const present = document !== undefined && document === this.parts.latest()?.document && (await this.parts.isScored());
    await scorecard.refuseHiddenRows(this.parts.context, check, asked, { document, present });
  }

  /** What was found in a period that is looked at, else the present run if it has the finding, else the newest look back that has it. Throws `FINDING_UNKNOWN`. */
  private async documentWith(finding: string, period?: string): Promise<Contract.Scorecard> {
    const has = (document: Contract.Scorecard | undefined) => document?.findings.some(({ id }) => id === finding);
    const looked = await this.parts.look(period);
    if (looked) {
      scorecard.findingOf(looked, finding);
      return looked;
    }
    const latest = this.parts.latest();
    if (latest && has(latest.document)) {
      return latest.document;
    }
    for (const { id } of await this.parts.context.state.runs.list({ limit: 20 })) {
      const run = await this.parts.context.state.runs.get(id);
      if (run && has(run.document)) {
        return run.document;
      }
    }
    throw new HostError('FINDING_UNKNOWN', { id: finding });
  }
}
