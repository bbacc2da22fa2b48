import type { SettingState } from '@touchstone/sdk/contract';

import { HostError } from '../base/errors.js';
import type { OrganisationServices } from './organisation-services.js';

/** What was done to sources and secrets, in order. */
export interface Told {
  readonly actor?: string;
  readonly did: string;
}

/** Sources, secrets, panels, exporters, commands, settings and gallery of an organisation that lives in memory: one of each, of the plugin `acme.desk`. */
export function memoryExtensions(told: Told[]): Pick<OrganisationServices, 'sources' | 'secrets' | 'panels' | 'exporters' | 'commands' | 'settingsBy' | 'gallery'> {
  const at = '2026-10-31T12:00:00.000Z';
  const knowSecret = (plugin: string, name: string): void => {
    if (plugin !== 'acme.desk' || name !== 'token') {
      throw new HostError('SECRET_UNKNOWN', { plugin, name, asked: 'token' });
    }
  };
  const knowPlugin = (id: string): void => {
    if (id !== 'touchstone.follow-up') {
      throw new HostError('PLUGIN_UNKNOWN', { id });
    }
  };
  return {
    sources: {
      list: () =>
        Promise.resolve([
          { id: 'acme.desk/tickets', plugin: 'acme.desk', doc: 'Tickets.', tables: ['case'], needs: [{ name: 'secrets:token', granted: true, set: false }], since: null, pulledAt: null, rows: null },
        ]),
      pull: async (source, { again = false }, { report }) => {
        if (source !== 'acme.desk/tickets') {
          throw new HostError('SOURCE_UNKNOWN', { source, known: 'acme.desk/tickets' });
        }
        told.push({ did: `pull ${source}${again ? ' again' : ''}` });
        report({ step: 'pull', done: 2 });
        const counts = { rowsRead: 2, rowsKept: 2, rowsSkipped: 0, rowsRejected: 0 };
        const imported = { file: 'acme.desk-tickets', batch: 'b4', ...counts, tables: [{ table: 'case', rows: 2 }], rejects: [], seconds: 0.1 };
        return { source, rows: 2, requests: 1, since: at, imported, dataVersion: 'd4', seconds: 0.2 };
      },
    },
    secrets: (actor) => ({
      list: () => Promise.resolve([{ plugin: 'acme.desk', name: 'token', granted: true, setAt: at }]),
      set: async (plugin, name, value) => {
        knowSecret(plugin, name);
        told.push({ actor, did: `set ${name}, ${value.length} characters` });
      },
      remove: async (plugin, name) => {
        knowSecret(plugin, name);
        told.push({ actor, did: `remove ${name}` });
      },
    }),
    exporters: {
      list: () => Promise.resolve([{ id: 'acme.desk/csv', plugin: 'acme.desk', doc: 'A line a check.', mediaType: 'text/csv', extension: 'csv', subjects: ['scorecard'] }]),
      render: (exporter, { locale = 'en', ...request } = {}) => {
        if (exporter !== 'acme.desk/csv' && exporter !== 'json') {
          return Promise.reject(new HostError('EXPORTER_UNKNOWN', { exporter, known: 'acme.desk/csv' }));
        }
        const text = exporter === 'json' ? JSON.stringify(request) : `check,value,${locale}\n`;
        return Promise.resolve({ name: 'rose-hair-csv.csv', mediaType: 'text/csv', chunks: (async function* () { yield text; })() });
      },
    },
    commands: (actor) => ({
      list: () =>
        Promise.resolve([{ id: 'acme.desk/worst', plugin: 'acme.desk', doc: 'The worst units.', arguments: [{ id: 'count', doc: 'How many.', type: 'number', default: 3 }], checks: ['follow-up.promise-kept'] }]),
      run: (command, args) => {
        if (command !== 'acme.desk/worst') {
          return Promise.reject(new HostError('COMMAND_UNKNOWN', { command, known: 'acme.desk/worst' }));
        }
        told.push({ actor, did: `run ${command} ${JSON.stringify(args)}` });
        return Promise.resolve({ kind: 'table', columns: ['unit', 'value'], rows: [['brno', 0.5]] });
      },
    }),
    settingsBy: (actor) => {
      const state = (value: SettingState['value'], orgUnit: string | undefined): SettingState => ({
        ...{ key: 'follow-up.silent-after', type: 'duration', doc: 'Silence.', mayDiffer: true, default: 60, organisation: null, orgUnits: {} },
        ...{ value, from: orgUnit === undefined ? 'organisation' : 'orgUnit', orgUnit: orgUnit ?? null },
      });
      return {
        list: (orgUnit) => Promise.resolve([state(90, orgUnit)]),
        set: (key, value, orgUnit) => {
          if (key !== 'follow-up.silent-after') {
            return Promise.reject(new HostError('SETTING_UNKNOWN', { key }));
          }
          told.push({ actor, did: `set ${key} ${JSON.stringify(value)} ${orgUnit ?? ''}` });
          return Promise.resolve(state(value, orgUnit));
        },
        unset: (key, orgUnit) => {
          told.push({ actor, did: `unset ${key} ${orgUnit ?? ''}` });
          return Promise.resolve(state(60, undefined));
        },
        history: (limit) => Promise.resolve([{ version: 'v2', at, actor: 'eva', changes: [{ path: `/limit/${limit}`, before: undefined, after: 1 }] }]),
      };
    },
    gallery: (actor) => ({
      details: async (plugin) => {
        knowPlugin(plugin);
        const papers = { description: 'Promises.', author: 'Acme', license: 'MIT', homepage: 'https://acme.example', changelog: '# 1.0.0', pages: [{ name: 'promise-kept', text: '# Promises' }] };
        const schema = { type: 'object', properties: { grace: { type: 'number', default: 0 } } };
        const weights = [{ name: 'follow-up', proposed: 1, value: 2, set: true }];
        return { plugin, ...papers, hasCode: false, weights, settings: { schema, values: { grace: 60 }, set: ['grace'], differing: {} } };
      },
      setSettings: async (plugin, { values }) => {
        knowPlugin(plugin);
        told.push({ actor, did: `settings ${JSON.stringify(values)}` });
      },
      setWeights: async (plugin, { weights }) => {
        knowPlugin(plugin);
        told.push({ actor, did: `weights ${JSON.stringify(weights)}` });
      },
    }),
    panels: {
      list: () => [{ id: 'acme.desk/trend', plugin: 'acme.desk', principle: 'follow-up', doc: 'How it went.', page: 'trend.html', checks: ['follow-up.promise-kept'] }],
      file: async (panel, file) => {
        if (panel !== 'acme.desk/trend' || file !== 'trend.html') {
          throw new HostError('PANEL_UNKNOWN', { id: panel, file });
        }
        return { bytes: Buffer.from('<!doctype html><title>t</title><script>let a = 1;</script>'), mediaType: 'text/html; charset=utf-8' };
      },
    },
  };
}
