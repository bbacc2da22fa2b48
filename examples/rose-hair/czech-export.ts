import { branches } from './organisation.ts';
import type { Answer } from './surveys.ts';
import type { TableWriter } from './table-writer.ts';
import { organisationZone, toLocal } from './time.ts';

export const czechExportFile = 'pruzkumy-cz.csv';

const columns = [
  'Číslo odpovědi',
  'Pozvánka',
  'Zakázka',
  'Pobočka',
  'Datum a čas',
  'Známka',
  'Důvod',
  'Opakoval jsem se',
  'Vyřešeno',
] as const;

const czechReasons: Record<Answer['reason'], string> = {
  result: 'výsledek',
  kindness: 'vstřícnost',
  waiting: 'čekání',
  price: 'cena',
  booking: 'objednání',
};

const highHalf = new TextDecoder('windows-1250').decode(Uint8Array.from({ length: 128 }, (_, index) => 128 + index));
const bytesOf = new Map([...highHalf].map((letter, index) => [letter, 128 + index]));

/** Encodes a text in Windows-1250. Throws a `RangeError` for a letter that Central Europe does not write. */
function encodeWindows1250(text: string): Uint8Array {
  return Uint8Array.from(text, (letter) => {
    const code = letter.charCodeAt(0);
    const byte = code < 128 ? code : bytesOf.get(letter);
    if (byte === undefined) {
      throw new RangeError(`"${letter}" cannot be written in Windows-1250.`);
    }
    return byte;
  });
}

/** Local time as Czech spreadsheets have it, such as `3.10.2026 14:05:09`. */
function formatCzech(at: number): string {
  const { date, secondsOfDay } = toLocal(organisationZone, at);
  const [year, month, dayOfMonth] = date.split('-').map(Number);
  const two = (value: number): string => String(Math.floor(value)).padStart(2, '0');
  const time = [Math.floor(secondsOfDay / 3600), two((secondsOfDay / 60) % 60), two(secondsOfDay % 60)].join(':');
  return `${dayOfMonth}.${month}.${year} ${time}`;
}

const yesNo = (value: boolean): string => (value ? 'ano' : 'ne');

/**
 * The answers of the Czech branches as the tool they still use exports them: Windows-1250, semicolons, Czech dates and decimals.
 * Undefined where the writer takes no foreign files.
 */
export function openCzechExport(writer: TableWriter): { write(answer: Answer): void } | undefined {
  const table = writer.foreign?.(czechExportFile, columns, { delimiter: ';', encode: encodeWindows1250 });
  return table && {
    write: ({ id, invite, caseId, branch, at, score, reason, repeatedMyself, solved }) =>
      table.write({
        'Číslo odpovědi': id,
        Pozvánka: invite,
        Zakázka: caseId,
        Pobočka: branch.name,
        'Datum a čas': formatCzech(at),
        Známka: `${score},0`,
        Důvod: czechReasons[reason],
        'Opakoval jsem se': yesNo(repeatedMyself),
        Vyřešeno: yesNo(solved),
      }),
  };
}

/** What the Czech words of the export mean in the model. */
export const czechValues = {
  branches: Object.fromEntries(branches.filter(({ country }) => country.id === 'cz').map(({ id, name }) => [name, id])),
  reasons: Object.fromEntries(Object.entries(czechReasons).map(([reason, word]) => [word, reason])),
  yesNo: { ano: 'true', ne: 'false' },
} as const;
