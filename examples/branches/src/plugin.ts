import { plugin } from '@touchstone/sdk';

import { en } from './messages/en.ts';

export default plugin({
  principle: 'branches',
  checks: [],
  panels: [
    {
      id: 'branches',
      doc: 'Where the branches stand',
      page: 'panel/branches.html',
      place: 'principle',
      principle: 'follow-up',
      checks: ['follow-up.promise-kept', 'follow-up.contacted', 'follow-up.documented'],
    },
  ],
  messages: { en },
});
