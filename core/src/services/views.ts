import type * as Contract from '@touchstone/sdk/contract';

import { HostError } from '../base/errors.js';
import type * as host from '../host/index.js';
import * as intake from '../intake/index.js';
import * as scorecard from '../scorecard/index.js';
import type { StoredRun } from '../store/index.js';
import type { OrganisationLife } from './life.js';

/** What views of an organisation are made of. */
export interface ViewParts {
  readonly context: host.OrganisationContext;
  /** Undefined before the first run. */
  readonly latest: () => StoredRun | undefined;
  readonly life: Pick<OrganisationLife, 'tellOn'>;
}

/** The scorecard of the latest run looked at by another period or by a part of the organisation. A locale that is absent means the organisation's own. */
export class OrganisationViews {
  /** What was measured last is most of what is asked next: another part in the same period. It may go when memory is short. */
  private last: { readonly key: string; readonly looked: WeakRef<scorecard.LookedAt['run']> } | undefined;

  constructor(private readonly parts: ViewParts) {}

  /** Remembers what a run of the present was made of: what is asked next is often a part of it. */
  remember(run: scorecard.EvaluatedRun): void {
    const { document, period } = run.evaluation;
    this.last = { key: this.keyOf(document.run.id, document.run.dataVersion, period), looked: new WeakRef(run) };
  }

  /**
   * Undefined where the wish is for the scorecard of the latest run itself.
   *
   * Throws `SCORECARD_MISSING`, `PERIOD_INVALID`, `PERIOD_UNMEASURED`, `PERIOD_BEFORE_DATA`, `PERIOD_AHEAD`, `UNIT_UNKNOWN`, `CHANNEL_UNKNOWN` and `CHANNEL_ELSEWHERE`.
   */
  async scorecard(wish: scorecard.ViewWish, locale?: string): Promise<Contract.Scorecard | undefined> {
    const looked = await this.lookAt(wish);
    if (!looked) {
      return undefined;
    }
    const { context } = this.parts;
    const told = await context.state.annotations.rebasing();
    const document = await scorecard.tellView(context, looked, this.latest().document, { locale: locale ?? context.settings.locale, told });
    const { unit, present } = looked.view;
    return present ? this.parts.life.tellOn(document, (each) => scorecard.belongsTo(each, unit, looked.run.evaluation.places)) : document;
  }

  /** Undefined where the wish is for all units of the latest run. Throws as `scorecard` does, and `CHECK_UNKNOWN` and `REQUEST_INVALID`. */
  async compareUnits(wish: scorecard.ViewWish, asked: { readonly check: string; readonly by?: string }, locale?: string): Promise<Contract.UnitComparison | undefined> {
    const looked = await this.lookAt(wish);
    const { context } = this.parts;
    return looked && scorecard.compareUnitsOfView(context, looked, { ...asked, id: this.latest().document.run.id }, locale ?? context.settings.locale);
  }

  /** The scorecard of another period, without words; undefined where that is the one of the latest run, or none is named. Throws as `scorecard` does. */
  async document(period: string | undefined): Promise<Contract.Scorecard | undefined> {
    return period === undefined ? undefined : (await this.lookAt({ period }))?.run.evaluation.document;
  }

  /** What can be looked at. Throws `SCORECARD_MISSING`. */
  choices(): Promise<Contract.ViewChoices> {
    return scorecard.viewChoices(this.parts.context, this.latest().document);
  }

  private latest(): StoredRun {
    const { context, latest } = this.parts;
    const run = latest();
    if (!run) {
      throw new HostError('SCORECARD_MISSING', { id: context.settings.id });
    }
    return run;
  }

  private async lookAt(wish: scorecard.ViewWish): Promise<scorecard.LookedAt | undefined> {
    const { context } = this.parts;
    if (wish.period === undefined && wish.unit === undefined) {
      return undefined;
    }
    const { id, document } = this.latest();
    const view = await scorecard.chooseView(context, document, wish);
    if (!view) {
      return undefined;
    }
    const dataVersion = await intake.dataVersion(context.engine);
    const key = this.keyOf(id, dataVersion, view.period);
    const known = this.last?.key === key ? this.last.looked.deref() : undefined;
    const run = known ?? (await scorecard.lookAt(context, view, document, dataVersion)).run;
    this.last = { key, looked: new WeakRef(run) };
    return { view, run };
  }

  private keyOf(run: string, dataVersion: string, period: string): string {
    const { context } = this.parts;
    return JSON.stringify([run, dataVersion, context.settingsVersion, scorecard.pluginsVersion(context), period]);
  }
}
