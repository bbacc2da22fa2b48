import type {
  Action,
  ActionRequest,
  Annotation,
  AnnotationRequest,
  DecisionRequest,
  FindingLife,
  FindingList,
  FindingRecord,
  OrganisationEvent,
  Person,
  PersonRequest,
  Scorecard,
  Unit,
} from '@touchstone/sdk/contract';

import { HostError } from '../base/errors.js';
import { Emitter } from '../base/event.js';
import type * as host from '../host/index.js';
import * as scorecard from '../scorecard/index.js';
import { localOwner, type StoredAction, type StoredRun } from '../store/index.js';
import { decide, knownPerson } from './decide.js';
import { LocalDay } from './local-day.js';

/** Something about the life of findings that was changed. */
export type LifeChange = Omit<Extract<OrganisationEvent, { type: 'life-changed' }>, 'type'>;

/** What an actor may do about findings, actions, annotations and the list of people. Every change is kept in the audit under its actor. */
export interface LifeAdministration {
  /** All findings that are remembered, those that need a decision first. */
  findings(locale?: string): Promise<FindingList>;
  /** Throws `FINDING_UNKNOWN`. */
  finding(id: string): Promise<FindingRecord>;
  /** Throws `FINDING_UNKNOWN`, `PERSON_UNKNOWN`, `PERSON_UNENTITLED`, `DECISION_PAST`, `DECISION_GROUNDLESS` and `REVISION_STALE`. */
  decide(id: string, request: DecisionRequest): Promise<FindingLife>;
  /** The overdue first. */
  /** All, or those within a unit. */
  actions(within?: Unit): Promise<Action[]>;
  /** Adds an action or changes it. Throws `PERSON_UNKNOWN`, `CHECK_UNKNOWN`, `ACTION_UNVERIFIABLE`, `ACTION_DONE_AHEAD`, `ACTION_UNKNOWN` and `REVISION_STALE`. */
  putAction(id: string, request: ActionRequest): Promise<Action>;
  /** Throws `CHECK_UNKNOWN`. */
  annotations(check: string): Promise<Annotation[]>;
  /** Throws `CHECK_UNKNOWN`. */
  annotate(check: string, id: string, request: AnnotationRequest): Promise<Annotation>;
  /** Throws `ANNOTATION_UNKNOWN`. */
  removeAnnotation(check: string, id: string): Promise<void>;
  people(): Promise<Person[]>;
  /** Lists a person, or says something else of one. */
  setPerson(id: string, request: PersonRequest): Promise<Person>;
  /** Throws `PERSON_UNKNOWN`. */
  removePerson(id: string): Promise<void>;
}

/** What the life of an organisation's findings is made of. */
export interface LifeParts {
  readonly context: host.OrganisationContext;
  readonly live: host.LiveSettings;
  /** Undefined before the first run. */
  readonly latest: () => StoredRun | undefined;
  /** Fills in the words of a scorecard. */
  readonly tell: (document: Scorecard, locale: string | undefined) => Promise<Scorecard>;
}

/** The life of an organisation's findings: what runs saw of them, what people decided, and what is done about them. */
export class OrganisationLife {
  private readonly didChange = new Emitter<LifeChange>();
  private readonly day = new LocalDay();
  private changes = 0;

  readonly onDidChange = this.didChange.event;

  constructor(private readonly parts: LifeParts) {}

  /** Changes whenever what is told of findings may be another, and with each day. Cheap. */
  version(): string {
    return `${this.changes}-${this.today()}`;
  }

  /** Adds to the scorecard of the latest run, or to a part of it, what people have decided, and what waits for them there. */
  async tellOn(document: Scorecard, within: (unit: Unit) => boolean = () => true): Promise<Scorecard> {
    const today = this.today();
    const overdue = (await this.state.actions.list()).filter((action) => within(action.unit) && scorecard.overdueOf(action, today) !== null);
    const lives = await this.lives();
    return scorecard.withLife(document, lives.filter(({ unit }) => within(unit)), overdue.length);
  }

  administer(actor: string): LifeAdministration {
    const { context, live } = this.parts;
    return {
      findings: (locale) => this.list(locale),
      finding: (id) => this.record(id),
      decide: async (id, request) => {
        live.refresh();
        const parts = { context, live, life: await this.life(id), latest: this.parts.latest(), today: this.today(), actor };
        // What the settings said before is kept too: people edit the file by hand.
        await this.recordSettings(localOwner);
        if (await decide(parts, request)) {
          await this.recordSettings(actor);
          this.changed({ what: 'finding', id });
        }
        return this.life(id);
      },
      actions: async (within) => {
        const actions = await this.actions();
        if (!within) {
          return actions;
        }
        const places = scorecard.placesIn(await scorecard.readNames(context.engine));
        return actions.filter(({ unit }) => scorecard.belongsTo(unit, within, places));
      },
      putAction: (id, request) => this.putAction(id, request, actor),
      annotations: async (check) => {
        context.checks.get(check);
        return [...(await this.state.annotations.of(check))];
      },
      annotate: async (check, id, request) => {
        context.checks.get(check);
        if (await this.state.annotations.put({ ...request, id, check, actor })) {
          this.changed({ what: 'annotation', id });
        }
        const kept = (await this.state.annotations.of(check)).find((each) => each.id === id);
        if (!kept) {
          throw new HostError('ANNOTATION_UNKNOWN', { id });
        }
        return kept;
      },
      removeAnnotation: async (check, id) => {
        await this.state.annotations.remove({ check, id, actor });
        this.changed({ what: 'annotation', id });
      },
      people: () => {
        live.refresh();
        return Promise.resolve(structuredClone(context.settings.people));
      },
      setPerson: (id, request) => this.setPerson({ id, ...request }, actor),
      removePerson: async (id) => {
        live.refresh();
        const person = knownPerson(context.settings, id);
        live.edit(['people', context.settings.people.indexOf(person)], undefined);
        await this.state.audit.append({ actor, action: 'person.remove', detail: { person: id } });
        this.changed({ what: 'person', id });
      },
    };
  }

  dispose(): void {
    this.didChange.dispose();
  }

  private get state() {
    return this.parts.context.state;
  }

  private today(): string {
    return this.day.in(this.parts.context.settings.timezone);
  }

  private changed(change: LifeChange): void {
    this.changes += 1;
    this.didChange.fire(change);
  }

  private recordSettings(actor: string): Promise<void> {
    const { version, text } = this.parts.live.current;
    return this.state.settings.record({ version, text, actor });
  }

  private async lives(): Promise<FindingLife[]> {
    const { context, latest } = this.parts;
    const run = latest();
    const present = new Set(run?.document.findings.map(({ id }) => id));
    const decisions = new Map((await this.state.decisions.list()).map((each) => [each.finding, each]));
    const exemptions = scorecard.exemptionsByFinding(context.settings.exemptions);
    const common = { scoredAt: run?.createdAt ?? '', today: this.today() };
    return (await this.state.findings.list()).map((finding) =>
      scorecard.lifeOf({ ...common, finding, decision: decisions.get(finding.id), exemption: exemptions.get(finding.id), present: present.has(finding.id) }),
    );
  }

  private async life(id: string): Promise<FindingLife> {
    const life = (await this.lives()).find((each) => each.id === id);
    if (!life) {
      throw new HostError('FINDING_UNKNOWN', { id });
    }
    return life;
  }

  private async list(locale: string | undefined): Promise<FindingList> {
    this.parts.live.refresh();
    const { latest, tell } = this.parts;
    const run = latest();
    const told = run && (await tell(run.document, locale));
    const places = new Map(told?.findings.map((finding, place) => [finding.id, { finding, place }]));
    const today = this.today();
    const overdue = Map.groupBy((await this.state.actions.list()).filter((action) => scorecard.overdueOf(action, today) !== null), ({ finding }) => finding);
    const lives = await this.lives();
    const rank = ({ id, needsDecision }: FindingLife): number => (needsDecision ? 0 : places.has(id) ? 1 : 2);
    const place = ({ id }: FindingLife): number => places.get(id)?.place ?? Infinity;
    const sorted = lives.toSorted((a, b) => rank(a) - rank(b) || (place(a) < place(b) ? -1 : place(a) > place(b) ? 1 : a.id < b.id ? -1 : 1));
    return {
      findings: sorted.map((life) => {
        const finding = places.get(life.id)?.finding;
        return { ...life, severity: finding?.severity ?? null, sentence: finding?.sentence ?? null, overdueActions: overdue.get(life.id)?.length ?? 0 };
      }),
      reaction: scorecard.reactionTimes(lives, new Date().toISOString()),
    };
  }

  private async record(id: string): Promise<FindingRecord> {
    this.parts.live.refresh();
    const life = await this.life(id);
    const { timezone, people } = this.parts.context.settings;
    const own = (await this.actions()).filter(({ finding }) => finding === id);
    const annotations = (await this.state.annotations.of(life.check)).filter(({ unit }) => scorecard.sameUnit(unit, life.unit));
    const timeline = scorecard.timelineOf(await this.state.findings.events(id), await this.state.audit.about(id), { timezone, now: new Date().toISOString() });
    return { life, timeline, actions: own, annotations, people: structuredClone(people) };
  }

  private async actions(): Promise<Action[]> {
    const all = await this.state.actions.list();
    const effects = await this.effects(all.filter(({ state }) => state === 'verify'), all);
    return scorecard.inOrderOfNeed(all.map((action) => scorecard.tellAction(action, this.today(), effects.get(action.id))));
  }

  private async effects(actions: readonly StoredAction[], all: readonly StoredAction[]) {
    const document = this.parts.latest()?.document;
    return document && actions.length > 0 ? scorecard.actionEffects(this.parts.context, actions, { document, today: this.today(), all }) : new Map<string, never>();
  }

  private async putAction(id: string, { revision, ...wanted }: ActionRequest, actor: string): Promise<Action> {
    this.parts.live.refresh();
    const { context, latest } = this.parts;
    knownPerson(context.settings, wanted.owner);
    context.checks.get(wanted.check);
    const isDone = wanted.state === 'verify' || wanted.state === 'closed';
    const doneOn = isDone ? (wanted.doneOn ?? this.today()) : null;
    if (wanted.verifyOn === null && wanted.verifyRows === null) {
      throw new HostError('ACTION_UNVERIFIABLE', {});
    }
    if (doneOn !== null && doneOn > this.today()) {
      throw new HostError('ACTION_DONE_AHEAD', { day: doneOn });
    }
    const about = latest()?.document.findings.find((finding) => finding.id === wanted.finding);
    if (wanted.finding !== null) {
      await this.life(wanted.finding);
    }
    const known = await this.state.actions.get(id);
    const since = about?.kind === 'pattern' ? about.since : null;
    const draft: StoredAction = { ...wanted, id, doneOn, since: known ? known.since : since, effect: null, revision, createdAt: '', changedAt: '' };
    const all = await this.state.actions.list();
    // What was known when it was closed is kept: later data would tell of later changes too.
    const effect = wanted.state === 'closed' ? ((await this.effects([draft], all)).get(id) ?? null) : null;
    if (await this.state.actions.put({ ...draft, effect }, actor)) {
      this.changed({ what: 'action', id });
    }
    const kept = (await this.actions()).find((action) => action.id === id);
    if (!kept) {
      throw new HostError('ACTION_UNKNOWN', { id });
    }
    return kept;
  }

  private async setPerson(person: Person, actor: string): Promise<Person> {
    const { context, live } = this.parts;
    live.refresh();
    const { people } = context.settings;
    const place = people.findIndex(({ id }) => id === person.id);
    const known = people[place];
    if (known?.name !== person.name || known.approves !== person.approves) {
      live.edit(['people', place === -1 ? people.length : place], { id: person.id, name: person.name, approves: person.approves });
      await this.state.audit.append({ actor, action: 'person.set', detail: { person: person.id, approves: person.approves } });
      this.changed({ what: 'person', id: person.id });
    }
    return person;
  }
}
