/**
 * Recognition of dates and numbers beside the two libraries that are known best for it, on the English account, a paragraph
 * at a time. Greta finds durations and names besides; the others read no Lithuanian.
 */
import {recognise} from '../src/engine/recognise/recognise.js';
import {readAccount} from '../src/engine/read/read-account.js';
import {tokeniseAccount} from '../src/engine/grammar/tokenise-account.js';
import {packOf} from '../src/engine/pack-of.js';
import {packs} from '../src/languages/index.js';
import {median, milliseconds, ratio, table, times} from './measuring.js';
import {peer} from './peer.js';
import {pair} from './texts.js';

type Recognizer = (text: string, culture: string) => readonly unknown[];

export async function recognition(): Promise<string> {
  const chrono = await peer<{parse: (text: string, from: Date) => readonly unknown[]}>(
    'chrono-node',
  );
  const dates = await peer<{default: {recognizeDateTime: Recognizer}}>(
    '@microsoft/recognizers-text-date-time',
  );
  const numbers = await peer<{
    default: {recognizeNumber: Recognizer; recognizePercentage: Recognizer};
  }>('@microsoft/recognizers-text-number');
  const {source, path} = pair[1]!;
  const {account} = readAccount(source, {path}, packs);
  const pack = packOf(account.lang, packs)!;
  const paragraphs = account.passages.map(({start, end}) => source.slice(start, end));
  const from = new Date(1939, 0, 1);
  const found = {greta: 0, chrono: 0, recognizers: 0};
  const taken = await times(
    [
      () => {
        found.greta = recognise(account, tokeniseAccount(account), pack).length;
      },
      () => {
        found.chrono = paragraphs.flatMap((text) => chrono.parse(text, from)).length;
      },
      () => {
        found.recognizers = paragraphs.flatMap((text) => [
          ...dates.default.recognizeDateTime(text, 'en-us'),
          ...numbers.default.recognizeNumber(text, 'en-us'),
          ...numbers.default.recognizePercentage(text, 'en-us'),
        ]).length;
      },
    ],
    {warm: 3, runs: 15},
  );
  const [greta, ofChrono, ofRecognizers] = taken.map(median) as [number, number, number];
  return `## Recognition, on the English account

${table(
  ['recogniser', 'finds', 'mentions', 'median', '× Greta'],
  [
    [
      'Greta',
      'dates, quantities, durations, names',
      String(found.greta),
      milliseconds(greta),
      '1.00',
    ],
    ['chrono-node', 'dates', String(found.chrono), milliseconds(ofChrono), ratio(ofChrono, greta)],
    [
      'Microsoft Recognizers',
      'dates, durations, numbers, percentages',
      String(found.recognizers),
      milliseconds(ofRecognizers),
      ratio(ofRecognizers, greta),
    ],
  ],
)}`;
}
