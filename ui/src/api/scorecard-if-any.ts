import type { Scorecard } from '@touchstone/sdk/contract';

import { ApiError } from './api-error.js';
import { api } from './api.js';

/** The scorecard of an organisation; undefined before the first scoring. Throws an `ApiError`. */
export async function scorecardIfAny(organisation: string): Promise<Scorecard | undefined> {
  try {
    return await api.scorecard(organisation);
  } catch (error) {
    if (error instanceof ApiError && error.status === 404) {
      return undefined;
    }
    throw error;
  }
}
