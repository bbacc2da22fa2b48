import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { czechExportFile, czechValues } from './czech-export.ts';
import { companyId } from './organisation.ts';
import { type PlantName, plants } from './plants.ts';
import { satisfactionSurvey } from './surveys.ts';
import { dataEnd, formatMoment, organisationZone } from './time.ts';

const settings = `{
  // Rose Hair is an invented chain of hairdressers. Its data is made by examples/rose-hair/generate.ts.
  "id": "${companyId}",
  "name": "Rose Hair",

  // Months begin and end in this time zone; each branch keeps local time of its own.
  "timezone": "${organisationZone}",
  "locale": "en",
  "currency": "EUR",

  // Every figure is told by month.
  "period": { "grain": "month" },

  // The last second of the data: the end of October 2026 in Prague. A living organisation leaves this out.
  "asOf": "${formatMoment(dataEnd)}"
}
`;

/** How the survey export of the Czech branches becomes answers of the model. */
const czechMapping = {
  $schema: 'https://touchstone.dev/schemas/mapping-1.json',
  name: 'Survey export of the Czech branches',
  notes: [
    'The survey tool of the Czech branches saves in Windows-1250, with semicolons, Czech dates and decimal commas.',
    'Times are local. Branches go by their names; only those of Rose Hair are known here.',
  ],
  sourceSystem: 'Průzkumy',
  file: { format: 'csv', encoding: 'windows-1250', delimiter: ';', decimal: ',' },
  timezone: organisationZone,
  into: [
    {
      table: 'survey_response',
      columns: {
        id: 'Číslo odpovědi',
        invite_id: 'Pozvánka',
        survey_id: { const: satisfactionSurvey },
        case_id: 'Zakázka',
        org_unit_id: { from: 'Pobočka', map: czechValues.branches },
        answered_at: { from: 'Datum a čas', date: 'd.M.yyyy H:mm:ss' },
        score: { from: 'Známka', number: { decimal: ',' } },
        reason_code: { from: 'Důvod', map: czechValues.reasons },
        repeated_myself: { from: 'Opakoval jsem se', boolean: { true: ['ano'], false: ['ne'] } },
        resolved_says_customer: { from: 'Vyřešeno', boolean: { true: ['ano'], false: ['ne'] } },
      },
    },
  ],
};

export interface Making {
  readonly seed: number;
  readonly scale: number;
  readonly enabled: ReadonlySet<PlantName>;
}

function readme({ seed, scale, enabled }: Making): string {
  const planted = plants.filter(({ name }) => enabled.has(name));
  const facts = planted.map(({ what, since, until, expect, check }) => {
    const when = until === undefined ? `since ${since}` : `in ${until}`;
    return `- ${what} (${when}; ${expect === 'nothing' ? 'chance, which no check may report' : `to be found by ${check}`})`;
  });
  return `# Rose Hair

An invented chain of hairdressers: 22 branches in Czechia, Slovakia, Hungary and Latvia, 18 months to the end of October 2026.
Made by \`examples/rose-hair/generate.ts\` with seed ${seed}${scale === 1 ? '' : ` at scale ${scale}`}. Nothing in it is true of anybody.

- \`touchstone.json\`: the settings of the organisation
- \`data/*.csv\`: one file a table of the model, in UTF-8 with canonical column names
- \`data/${czechExportFile}\`: the survey answers of the Czech branches as their tool exports them; \`mappings/${czechExportFile.replace('.csv', '.json')}\` says how to read it

All branches are equally good, up to chance${planted.length === 0 ? '.' : ', but for what is planted:'}
${facts.length === 0 ? '' : `\n${facts.join('\n')}\n`}`;
}

/** Writes the settings, the mapping and the description beside the data. */
export async function writeSettings(folder: string, making: Making): Promise<void> {
  await mkdir(join(folder, 'mappings'), { recursive: true });
  await Promise.all([
    writeFile(join(folder, 'touchstone.json'), settings),
    writeFile(join(folder, 'mappings', czechExportFile.replace('.csv', '.json')), `${JSON.stringify(czechMapping, null, 2)}\n`),
    writeFile(join(folder, 'README.md'), readme(making)),
  ]);
}
