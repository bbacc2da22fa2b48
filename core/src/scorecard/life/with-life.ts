import type { FindingLife, Scorecard } from '@touchstone/sdk/contract';

/** Adds to the scorecard of the latest run what people have decided, and what waits for them. */
export function withLife(document: Scorecard, lives: readonly FindingLife[], overdueActions: number): Scorecard {
  const byId = new Map(lives.map((life) => [life.id, life]));
  return {
    ...document,
    findings: document.findings.map((finding) => {
      const life = finding.severity === 'praise' ? undefined : byId.get(finding.id);
      return life ? { ...finding, status: life.status } : finding;
    }),
    attention: {
      decisions: lives.filter(({ needsDecision }) => needsDecision).length,
      overdueActions,
      accepted: lives.filter(({ state, status }) => status === 'accepted' && state !== 'gone').length,
    },
  };
}
