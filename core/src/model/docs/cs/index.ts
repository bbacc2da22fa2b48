import { commerce } from './commerce.js';
import { contacts } from './contacts.js';
import { governance } from './governance.js';
import { listening } from './listening.js';
import { organisation } from './organisation.js';
import { people } from './people.js';

export const cs = { ...organisation, ...people, ...commerce, ...contacts, ...listening, ...governance };
