import type {Token} from '../../../grammar/tokenise.js';
import {YEAR} from '../tokens.js';
import type {Figures} from './figures.js';
import {isYearAt} from './figures.js';

/** Number of tokens on either side of figures in brackets that are searched for others. */
const ROW = 30;

/** Whether figures in brackets are a year: "(1915–1985)", but "(no. 575-1985)"; undefined where they do not stand at one of their ends. */
export function isInBrackets({tokens, at, end, before, ...figures}: Figures): boolean | undefined {
  // "(1471?–1530)"
  const next = figures.next?.text === '?' ? tokens[end + 1] : figures.next;
  const isDash = (token: Token | undefined): boolean => /^[–—-]$/u.test(token?.text ?? '');
  if (before?.text === '(' && next?.text === ')') return !isOfRow(tokens, at);
  if (before?.text === '(' && isDash(next)) return true;
  if (next?.text !== ')' || !isDash(before)) return undefined;
  const isNumber = before!.joined && tokens[at - 2]?.kind === 'number' && !isYearAt(tokens, at - 2);
  return !isNumber || undefined;
}

/** Whether other figures in brackets beside these are no years: „iš Kauno (1024), Šiaulių (878) ir Rokiškio (618)“. */
function isOfRow(tokens: readonly Token[], at: number): boolean {
  for (let i = Math.max(1, at - ROW); i < Math.min(tokens.length - 1, at + ROW); i += 1) {
    const {kind, text} = tokens[i]!;
    if (kind !== 'number' || YEAR.test(text)) continue;
    if (tokens[i - 1]!.text === '(' && tokens[i + 1]!.text === ')') return true;
  }
  return false;
}
