import { expect, test } from 'vitest';

import { findDeprecatedUses, findProposalProblems } from './usage-notes.js';

const knownShare = '/x/node_modules/@touchstone/sdk/dist/proposed/known-share.js';

test('wants the proposals that are imported to be named, and those that are named to be imported', () => {
  expect(findProposalProblems(['known-share@1'], [knownShare])).toEqual([]);
  expect(findProposalProblems([], [knownShare])).toEqual(['package.json /touchstone/proposals: lacks "known-share@1", which the plugin imports']);
  expect(findProposalProblems(['known-share@1'], ['/x/src/plugin.ts'])).toEqual(['package.json /touchstone/proposals: names "known-share@1", which the plugin does not import']);
  expect(findProposalProblems(['known-share@2'], [])).toEqual(['package.json /touchstone/proposals: "known-share@2" is no proposal of this SDK; it has known-share@1']);
});

test('tells what a plugin uses that will go, from which day on, and what to use', () => {
  const gone = { entry: '@touchstone/sdk', name: 'ratioOf', since: '2027-01-31', availableUntil: '2028-01-31', instead: 'ratio' };
  const sources = [
    { file: 'src/a.ts', text: "import { check,\n  ratioOf as of,\n} from '@touchstone/sdk';" },
    { file: 'src/b.ts', text: "import { ratioOf } from './own.ts';\nimport { ratio } from '@touchstone/sdk';" },
  ];

  expect(findDeprecatedUses(sources, [gone])).toEqual(['src/a.ts: "ratioOf" is deprecated since 2027-01-31 and available until 2028-01-31; use ratio']);
  expect(findDeprecatedUses(sources)).toEqual([]);
});
