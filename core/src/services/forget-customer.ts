import type { ForgetReport, ForgetRequest } from '@touchstone/sdk/contract';

import type { Engine } from '../engine/engine.js';
import { type OrganisationContext, readOrCreateSalt } from '../host/index.js';
import * as intake from '../intake/index.js';
import { type AuditLog, localOwner } from '../store/index.js';

/** Forgets a customer, and notes in the audit that somebody did, not who was forgotten. Throws `CUSTOMER_UNKNOWN`. */
export async function forgetCustomer(
  { engine, files, state }: Pick<OrganisationContext, 'engine' | 'files' | 'state'>,
  { customer, dryRun = false }: ForgetRequest,
  actor: string,
): Promise<ForgetReport> {
  const forgotten = await intake.forgetCustomer(engine, { customer, dryRun, salt: readOrCreateSalt(files.salt), now: () => new Date() });
  if (!dryRun) {
    await state.audit.append({ actor, action: 'customer.forget', detail: detailOf(forgotten) });
  }
  const { batch, removed, unlinked, rejects } = forgotten;
  return { dryRun, batch, removed: [...removed], unlinked: [...unlinked], rejects, dataVersion: await intake.dataVersion(engine) };
}

/** Finishes what a crash cut off of forgetting a customer; to be called on opening. The audit keeps it, under who may open an organisation. */
export async function finishForgetting(engine: Engine, audit: AuditLog): Promise<void> {
  const finished = await intake.finishForgetting(engine, () => new Date());
  if (finished) {
    await audit.append({ actor: localOwner, action: 'customer.forget', detail: { ...detailOf(finished), afterCrash: true } });
  }
}

const detailOf = ({ batch, removed, rejects }: intake.Forgotten) => ({ batch, rows: removed.reduce((sum, each) => sum + each.rows, 0), rejects });
