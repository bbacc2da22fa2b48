import * as contacts from './contacts.js';

/** Every table of the CRM model by its SQL name. */
export const tables = {
  commitment: contacts.commitment,
} as const;

export type Tables = typeof tables;
