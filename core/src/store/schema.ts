import type { ActionState, FindingState, FindingStatus, Reopening } from '@touchstone/sdk/contract';
import type { Generated } from 'kysely';

/** What a run found out about a finding that is worth telling later. */
export type FindingEvent = Exclude<FindingState, 'known'> | Exclude<Reopening, 'come-back'>;

/** Whether an exemption held a finding back in the latest run, or the finding went beyond what it accepts. */
export type Acceptance = 'held' | 'exceeded';

/** Times are ISO 8601 in UTC, JSON is text: what both SQLite and PostgreSQL keep the same. */
export interface StateTables {
  runs: {
    id: string;
    as_of: string;
    period_grain: string;
    period_from: string;
    period_to: string;
    data_version: string;
    settings_version: string;
    plugins_version: string;
    locale: string;
    document: string;
    created_at: string;
    /** Counts up with each run that is saved, so that the latest is known even within one millisecond. */
    sequence: number;
  };
  /** What a run was judged from, beside its document, which is read far more often. */
  run_facts: {
    run_id: string;
    facts: string;
  };
  findings: {
    fingerprint: string;
    check_id: string;
    unit: string;
    first_seen_run: string;
    last_seen_run: string;
    state: FindingState;
    /** The run that brought it into this state. */
    state_run: string;
    /** When the run was made in which it appeared, or came back; null of findings that are older than this column. */
    opened_at: string | null;
    /** Its figure then, as JSON: period, value, low and high. */
    opened_figure: string | null;
    acceptance: Acceptance | null;
  };
  /** What people decided; the terms of what is accepted are the exemptions of the settings. */
  finding_decisions: {
    fingerprint: string;
    revision: number;
    status: FindingStatus;
    owner: string | null;
    reason: string | null;
    until: string | null;
    /** The figure that was decided about, as JSON. */
    figure: string | null;
    reopened: Reopening | null;
    actor: string;
    at: string;
    /** When it was first decided about since it appeared; null while nobody has. */
    first_at: string | null;
  };
  finding_states: {
    id: Generated<number>;
    fingerprint: string;
    event: FindingEvent;
    run_id: string;
    at: string;
  };
  actions: {
    id: string;
    finding: string | null;
    check_id: string;
    unit: string;
    title: string;
    owner: string;
    due: string;
    expected: string;
    expected_change: number | null;
    verify_on: string | null;
    verify_rows: number | null;
    state: ActionState;
    done_on: string | null;
    /** The first period of what it is to mend; null where it is no pattern. */
    since: string | null;
    /** Of a closed one, the effect as it was told then, as JSON. */
    effect: string | null;
    revision: number;
    created_at: string;
    changed_at: string;
  };
  annotations: {
    id: string;
    check_id: string;
    unit: string;
    period: string;
    text: string;
    /** 1 where the limits begin anew. */
    rebase: number;
    actor: string;
    at: string;
  };
  disclosures: {
    check_id: string;
    unit: string;
    period: string;
    /** What was shown, as JSON: persons, n, k and value. */
    figure: string;
  };
  capability_grants: {
    plugin: string;
    capability: string;
    /** 1 where the host may lie in a private network. */
    private_network: number;
    reason: string;
    actor: string;
    at: string;
  };
  running_plugins: {
    plugin: string;
    version: string;
    activated_at: string | null;
    activation_ms: number | null;
    calls: number;
    failures: number;
    cpu_ms: number;
    statistics: number;
    memory_bytes: number;
    rests_until: string | null;
    /** As JSON: code, detail and moment. */
    last_error: string | null;
    /** As JSON: notifier, moment, outcome, messages and detail. */
    last_notification: string | null;
  };
  notices: {
    id: string;
    notifier: string;
    run_id: string;
    /** Fingerprints, as JSON. */
    findings: string;
    /** 1 where the run was the first. */
    is_first: number;
    /** How many times it was begun to tell them. */
    begun: number;
  };
  commentary: {
    period: string;
    revision: number;
    text: string;
    actor: string;
    at: string;
  };
  standard_versions: {
    code: string;
    /** Counts up from 1 within a code. */
    version: number;
    /** What it says, as JSON. */
    facts: string;
    pack: string | null;
    /** 1 where this version ends the standard. */
    retired: number;
    changed_by: string;
    changed_at: string;
    approved_by: string | null;
    approved_at: string | null;
    proposed_by: string | null;
    /** Who took back what was proposed; such a version never holds. */
    withdrawn_by: string | null;
    reason: string | null;
  };
  settings_history: {
    id: Generated<number>;
    version: string;
    text: string;
    actor: string;
    at: string;
  };
  audit: {
    id: Generated<number>;
    actor: string;
    action: string;
    at: string;
    detail: string;
    /** What was changed, where its history can be asked for: the fingerprint of a finding, or the id of an action. */
    subject: string | null;
  };
}
