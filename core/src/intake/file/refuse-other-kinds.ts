import { HostError } from '../../base/errors.js';
import { findEncoding } from './encoding.js';
import { readSample } from './read-bytes.js';

const sampleSize = 64 * 1024;

/** How files begin that people mistake for exports, and what they are. */
const beginnings: readonly (readonly [bytes: string, kind: string])[] = [
  ['25504446', 'a PDF document'],
  ['1f8b', 'a compressed file'],
  ['377abcaf271c', 'a compressed archive'],
  ['52617221', 'a compressed archive'],
  ['89504e47', 'a picture'],
  ['ffd8ff', 'a picture'],
  ['53514c69746520666f726d6174', 'a database'],
];

const zip = '504b0304';
const oldOffice = 'd0cf11e0a1b11ae1';

/** More than one byte in twenty below the blank, tabs and line ends aside, is no text in any encoding. */
const controlShare = 0.05;

/** Refuses what is plainly no export, whatever its name ends in. Throws `FILE_IS_WORKBOOK`, `FILE_IS_BINARY`, `FILE_UNREADABLE`. */
export async function refuseOtherKinds(file: string, fileName: string): Promise<void> {
  const sample = await readSample(file, sampleSize);
  const head = sample.subarray(0, 16).toString('hex');
  if (head.startsWith(Buffer.from('PAR1').toString('hex'))) {
    return;
  }
  if (head.startsWith(oldOffice) || (head.startsWith(zip) && isWorkbook(sample, fileName))) {
    throw new HostError('FILE_IS_WORKBOOK', { file: fileName });
  }
  const kind = head.startsWith(zip) ? 'a compressed archive' : beginnings.find(([bytes]) => head.startsWith(bytes))?.[1];
  if (kind !== undefined) {
    throw new HostError('FILE_IS_BINARY', { file: fileName, kind });
  }
  const { encoding } = findEncoding(sample);
  if (encoding !== 'utf-16le' && encoding !== 'utf-16be' && sample.length > 64 && controls(sample) > sample.length * controlShare) {
    throw new HostError('FILE_IS_BINARY', { file: fileName, kind: 'binary data' });
  }
}

/** Workbooks of today are archives: their parts are named near the beginning, or the name of the file tells. */
const isWorkbook = (sample: Buffer, fileName: string): boolean =>
  /\.(xlsx|xlsm|xlsb|ods|numbers)$/i.test(fileName) || ['xl/', 'opendocument.spreadsheet'].some((part) => sample.includes(part));

const controls = (sample: Buffer): number => sample.filter((byte) => byte < 32 && byte !== 9 && byte !== 10 && byte !== 13).length;
