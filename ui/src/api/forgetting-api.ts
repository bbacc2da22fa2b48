import type { ForgetReport, ForgetRequest } from '@touchstone/sdk/contract';

import { request, toPath } from './request.js';

/** Removes a customer and all that tells of dealings with the customer, or counts what would go. Throws an `ApiError`. */
export const forgetCustomer = (organisation: string, body: ForgetRequest): Promise<ForgetReport> =>
  request(toPath(['organisations', organisation, 'forgotten-customers']), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
