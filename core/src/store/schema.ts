import type { Generated } from 'kysely';

/** How a finding stands compared with the run before. */
export type FindingState = 'new' | 'known' | 'gone' | 'come-back';

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
  };
}
