import type { ForgetReport, ForgetRequest } from '@touchstone/sdk/contract';

import { type OrganisationContext, readOrCreateSalt } from '../host/index.js';
import * as intake from '../intake/index.js';

/** Forgets a customer, and notes in the audit that somebody did, not who was forgotten. Throws `CUSTOMER_UNKNOWN`. */
export async function forgetCustomer(
  { engine, files, state }: Pick<OrganisationContext, 'engine' | 'files' | 'state'>,
  { customer }: ForgetRequest,
  actor: string,
): Promise<ForgetReport> {
  const { batch, removed, unlinked, rejects } = await intake.forgetCustomer(engine, { customer, salt: readOrCreateSalt(files.salt), now: () => new Date() });
  const rows = removed.reduce((sum, each) => sum + each.rows, 0);
  await state.audit.append({ actor, action: 'customer.forget', detail: { batch, rows, rejects } });
  return { batch, removed: [...removed], unlinked: [...unlinked], rejects, dataVersion: await intake.dataVersion(engine) };
}
