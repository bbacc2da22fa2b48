import type { ExportSelection, ExportSubject, ViewAsked } from '@touchstone/sdk/contract';

import { HostError } from '../../base/errors.js';

/** What is wanted of an exporter. */
export interface ExportRequest extends ExportSelection, ViewAsked {
  /** Default: the scorecard. */
  readonly subject?: ExportSubject;
  /** Language of the sentences. Default: that of the organisation. */
  readonly locale?: string | undefined;
}

/** A file that is made while it is read. */
export interface ExportedFile {
  /** The name of the organisation and of what is in it, with an extension; of letters, digits, dots, dashes and underlines alone. */
  readonly name: string;
  readonly mediaType: string;
  readonly chunks: AsyncIterable<string>;
}

const uses: Readonly<Record<ExportSubject, readonly (keyof ExportSelection | keyof ViewAsked)[]>> = {
  scorecard: ['period', 'unit'],
  units: ['check', 'by', 'period', 'unit'],
  findings: ['period', 'unit'],
  evidence: ['finding', 'check', 'part', 'lot', 'period', 'unit'],
  actions: [],
  comparison: ['from', 'to'],
};

/** One of them has to be named. */
const needs: Readonly<Partial<Record<ExportSubject, readonly (keyof ExportSelection)[]>>> = { evidence: ['finding', 'check'], comparison: ['from'] };

/** Throws `EXPORT_INVALID` for what the subject has no use for, and for what it cannot do without. */
export function refuseUnusable(subject: ExportSubject, request: ExportRequest): void {
  const told = (['check', 'by', 'finding', 'part', 'lot', 'from', 'to', 'period', 'unit'] as const).filter((name) => request[name] !== undefined);
  const useless = told.find((name) => !uses[subject].includes(name));
  if (useless !== undefined) {
    throw new HostError('EXPORT_INVALID', { reason: `an export of ${subject} has no use for "${useless}"` });
  }
  const need = needs[subject] ?? [];
  if (need.length > 0 && need.every((name) => request[name] === undefined)) {
    throw new HostError('EXPORT_INVALID', { reason: `an export of ${subject} has to name ${need.map((name) => `"${name}"`).join(' or ')}` });
  }
  if (subject === 'evidence' && request.finding !== undefined && (request.check ?? request.unit) !== undefined) {
    throw new HostError('EXPORT_INVALID', { reason: 'a finding says itself which check and unit it is about: name "finding" alone' });
  }
  if (request.by !== undefined && request.check === undefined) {
    throw new HostError('EXPORT_INVALID', { reason: 'a cut can be chosen for one check alone: name "check" too' });
  }
}

/** The part of a request that says what is looked at. */
export const viewOf = ({ period, unit }: { readonly [K in keyof ViewAsked]?: ViewAsked[K] | undefined }): ViewAsked => ({ ...(period !== undefined && { period }), ...(unit && { unit }) });

/** A name that no system and no header takes for anything else. */
export const fileName = (parts: readonly string[], extension: string): string => `${parts.map((part) => part.replaceAll(/[^A-Za-z0-9._-]+/g, '-')).join('-')}.${extension}`;
