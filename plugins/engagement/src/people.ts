import { setting } from '@touchstone/sdk';

/** Fewest persons that a figure about people may describe. */
export const fewestPersons = 5;

/** Items answered from 0 to 10 on whether one would recommend the employer; they have a score of their own. */
export const enpsItems = setting.list('enps-items', {
  default: ['enps'],
  doc: 'Codes of the items that ask whether people would recommend the organisation as an employer.',
});
