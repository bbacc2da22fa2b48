import { inWords, type NewPlugin, type Template } from '../new-plugin.js';

const pluginSource = ({ name }: NewPlugin) => `import { plugin } from '@touchstone/sdk';

import { en } from './messages/en.ts';

export default plugin({
  principle: '${name}',
  checks: [],
  settings: [
    { id: 'api-url', type: 'text', default: 'https://desk.example.com/api', scope: 'organisation', doc: 'The address of the help desk, without a slash at its end.' },
  ],
  sources: [{ id: 'tickets', doc: 'Tickets of the help desk, those that changed since the last pull.', tables: ['channel', 'case'], secrets: ['token'] }],
  messages: { en },
});
`;

const codeSource = `import { tickets } from './tickets.ts';

/** The code of the plugin, by source: packing makes one module of it, which the host runs in a sandbox. */
export const pull = { tickets };
`;

const ticketsSource = `import type { Pull, PulledRow } from '@touchstone/sdk';

/** A ticket as the help desk tells it. */
interface Ticket {
  readonly id: number;
  readonly requester: string;
  readonly status: 'new' | 'open' | 'closed';
  readonly created_at: string;
  readonly first_reply_at: string | null;
  readonly closed_at: string | null;
  readonly updated_at: string;
}

interface Page {
  readonly tickets: readonly Ticket[];
  /** The address of the next page. */
  readonly next: string | null;
}

const toCase = (ticket: Ticket): PulledRow => ({
  into: 'case',
  row: {
    id: \`desk-\${ticket.id}\`,
    channel: 'desk',
    customer: ticket.requester,
    status: ticket.status,
    openedAt: ticket.created_at,
    firstHumanReplyAt: ticket.first_reply_at,
    closedAt: ticket.closed_at,
  },
});

/** Pulls the tickets that changed since the last pull, page by page, and gives back when the last of them changed. */
export const tickets: Pull = async function* ({ since, settings, fetch, secrets }) {
  yield { into: 'channel', row: { id: 'desk', kind: 'web_form', name: 'Help desk' } };
  const headers = { authorization: \`Bearer \${secrets['token']}\` };
  let latest = since;
  let next: string | null = \`\${settings['api-url']}/tickets\${since === undefined ? '' : \`?updated_since=\${encodeURIComponent(since)}\`}\`;
  while (next !== null) {
    const answer = await fetch(next, { headers });
    if (answer.status !== 200) {
      throw new Error(\`the help desk answered with \${answer.status}\`);
    }
    const page = JSON.parse(answer.text) as Page;
    for (const ticket of page.tickets) {
      yield toCase(ticket);
      latest = latest === undefined || ticket.updated_at > latest ? ticket.updated_at : latest;
    }
    next = page.next;
  }
  return latest;
};
`;

const messages = ({ name }: NewPlugin) => `import type { Messages } from '@touchstone/sdk';

export const en = {
  'principle.name': '${inWords(name)}',
  'principle.question': 'What do the tickets of the help desk tell?',
} as const satisfies Messages;
`;

const test = `import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { test } from 'node:test';

import { pullRows } from '@touchstone/sdk/testing';

import plugin from './plugin.ts';
import { tickets } from './tickets.ts';

const ticket = (id: number, updated: string) => ({
  id,
  requester: 'eva@example.com',
  status: 'open',
  created_at: '2026-10-01T08:00:00Z',
  first_reply_at: null,
  closed_at: null,
  updated_at: updated,
});

/** A help desk of this machine, with two pages; gives its address and what it was asked. */
async function helpDesk() {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(\`\${request.headers.authorization} \${request.url}\`);
    const more = request.url?.includes('page=2');
    const next = more ? null : \`http://\${request.headers.host}/api/tickets?page=2\`;
    response.end(JSON.stringify({ tickets: [more ? ticket(2, '2026-10-03T08:00:00Z') : ticket(1, '2026-10-02T08:00:00Z')], next }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { asked, server, url: \`http://127.0.0.1:\${(server.address() as AddressInfo).port}/api\` };
}

test('tickets of all pages become cases, and the next pull goes on after the last', async () => {
  const { asked, server, url } = await helpDesk();
  try {
    const given = { source: 'tickets', pull: tickets, settings: { 'api-url': url }, secrets: { token: 't0p' } };
    const { rows, since } = await pullRows(plugin, given);

    assert.deepEqual(rows.flatMap((each) => (each.into === 'case' ? [each.row.id] : [])), ['desk-1', 'desk-2']);
    assert.equal(since, '2026-10-03T08:00:00Z');

    await pullRows(plugin, { ...given, since });
    assert.deepEqual(asked, ['Bearer t0p /api/tickets', 'Bearer t0p /api/tickets?page=2', 'Bearer t0p /api/tickets?updated_since=2026-10-03T08%3A00%3A00Z', 'Bearer t0p /api/tickets?page=2']);
  } finally {
    server.close();
  }
});

test('a help desk that refuses fails the pull', async () => {
  const refuse = () => Promise.resolve({ url: '', status: 401, headers: {}, text: '' });

  await assert.rejects(pullRows(plugin, { source: 'tickets', pull: tickets, fetch: refuse }), /answered with 401/);
});
`;

const page = `# The source \`tickets\`

It reads \`GET {api-url}/tickets\` page by page, with the secret \`token\`, and fills \`channel\` and \`case\`.

An organisation that uses it says where its help desk is, grants what the plugin asks for, and tells the token:

- \`"settings": { "PRINCIPLE.api-url": "https://desk.my-company.com/api" }\` in \`touchstone.json\`
- \`touchstone plugin grant PLUGIN secrets:token network:https://desk.my-company.com --reason "We read our tickets."\`
- \`touchstone secret set PLUGIN token < token.txt\`
- \`touchstone source pull PLUGIN/tickets\`
`;

/** A source that reads a paged JSON API, and nothing to measure. */
export const sourceTemplate: Template = {
  offers: 'rows from another system, over its API',
  description: 'Brings the tickets of a help desk.',
  asks: 'a help desk for its tickets',
  entry: 'dist/code.js',
  capabilities: { secrets: ['token'], network: ['*'] },
  files: (plugin) => ({
    'src/plugin.ts': pluginSource(plugin),
    'src/code.ts': codeSource,
    'src/tickets.ts': ticketsSource,
    'src/tickets.test.ts': test,
    'src/messages/en.ts': messages(plugin),
    'docs/tickets.md': page.replace('PRINCIPLE', plugin.name).replaceAll('PLUGIN', `${plugin.publisher}.${plugin.name}`),
  }),
};
