import { plugin } from '@touchstone/sdk';

import { en } from './messages/en.ts';

export default plugin({
  principle: 'pulse',
  checks: [],
  settings: [
    { id: 'address', type: 'text', default: 'https://pulse.example', scope: 'organisation', doc: 'The address of your Pulse, without a slash at its end.' },
    { id: 'page-size', type: 'number', default: 100, minimum: 1, maximum: 500, scope: 'organisation', doc: 'How many answers are asked for at a time.' },
  ],
  sources: [{ id: 'answers', doc: 'Surveys and their answers.', tables: ['survey', 'survey_response'], secrets: ['api-key'] }],
  messages: { en },
});
