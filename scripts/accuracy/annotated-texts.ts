import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';

import type {SourceDocument} from '../../src/engine/compare-accounts.js';
import type {Mention, MentionKind} from '../../src/engine/mention.js';
import {printValue} from '../../src/engine/mention.js';
import {tokeniseAccount} from '../../src/engine/grammar/tokenise.js';
import {readAccount} from '../../src/engine/read/read-account.js';
import {recognise} from '../../src/engine/recognise/recognise.js';
import type {Span} from '../../src/engine/span.js';
import {overlaps} from '../../src/engine/span.js';
import {packOf, packs} from '../../src/languages/index.js';
import {scorePairs} from './annotated-pairs.js';

/** A mention as it stands annotated in a text: `{apie šimtą|quantity 100 guns about}`; of no judged kind: `maybe`. */
interface Annotation extends Span {
  readonly kind: string;
  readonly text: string;
  readonly value?: string;
}

/** Takes the braces out of an annotated text. */
export function readAnnotated(annotated: string): {source: string; annotations: Annotation[]} {
  const annotations: Annotation[] = [];
  let source = '';
  let at = 0;
  for (const {0: whole, 1: text = '', 2: reading = '', index} of annotated.matchAll(
    /\{([^{|}]+)\|([^{|}]+)\}/gu,
  )) {
    source += annotated.slice(at, index);
    const [kind = '', value] = reading.split(' ');
    const start = source.length;
    source += text;
    annotations.push({start, end: source.length, kind, text, ...(value !== undefined && {value})});
    at = index + whole.length;
  }
  return {source: source + annotated.slice(at), annotations};
}

/** A value as text that is the same for the same value: P18M and P1Y6M are one duration, P2DT12H and PT60H too. */
function plainValue(kind: string, value: string): string {
  if (kind !== 'duration') return value.replace(/[~?%]/g, '');
  const [date = '', time = ''] = value.split('T');
  const of = (part: string, unit: string): number =>
    Number(new RegExp(`([\\d.]+)${unit}`).exec(part)?.[1] ?? 0);
  return [
    12 * of(date, 'Y') + of(date, 'M'),
    1440 * (7 * of(date, 'W') + of(date, 'D')) +
      60 * of(time, 'H') +
      of(time, 'M') +
      of(time, 'S') / 60,
  ].join(' ');
}

const KINDS = ['date', 'quantity', 'duration', 'person'] as const;

/** Of the mentions of a kind: found, found with the right value, reported, and wanted. */
interface Tally {
  found: number;
  right: number;
  reported: number;
  wanted: number;
}

/**
 * Scores the annotated texts of a folder: F1 of spans and values for each kind, and what `scorePairs` says of the
 * pairs. The figures begin with `name`. `tell` is called with every miss and every false one.
 */
export function scoreAnnotated(
  folder: string,
  name: string,
  tell: (line: string) => void,
): Record<string, number> {
  const names = readdirSync(folder).sort();
  const documents = new Map<string, SourceDocument>();
  const tallies = new Map<MentionKind, Tally>(
    KINDS.map((kind) => [kind, {found: 0, right: 0, reported: 0, wanted: 0}]),
  );
  for (const path of names.filter((file) => /\.(lt|en)\.md$/.test(file))) {
    const {source, annotations} = readAnnotated(readFileSync(join(folder, path), 'utf8'));
    const document = {source, path};
    documents.set(path, document);
    for (const [kind, tally] of tallies) scoreMentions(document, annotations, kind, tally, tell);
  }
  const figures = Object.entries(scorePairs(folder, names, documents, tell));
  for (const [kind, {found, right, reported, wanted}] of tallies) {
    figures.push([`${kind} span`, (2 * found) / (reported + wanted)]);
    figures.push([`${kind} value`, (2 * right) / (reported + wanted)]);
  }
  return Object.fromEntries(figures.map(([key, value]) => [`${name} ${key}`, value]));
}

function scoreMentions(
  {source, path}: SourceDocument,
  annotations: readonly Annotation[],
  kind: MentionKind,
  tally: Tally,
  tell: (line: string) => void,
): void {
  const wanted = annotations.filter((one) => one.kind === kind);
  // A kind of which a text has no annotation at all was not annotated there.
  if (wanted.length === 0) return;
  const {account} = readAccount(source, {path}, packs);
  const left = recognise(account, tokeniseAccount(account), packOf(account.lang)!).filter(
    (mention) => mention.kind === kind && !isFree(mention, annotations),
  );
  const complain = (what: string, {start, end}: Span, value: string): void => {
    const before = source.slice(Math.max(0, start - 60), start);
    const words = `${before}«${source.slice(start, end)}»${source.slice(end, end + 60)}`;
    tell(`${what} ${kind} ${path}: ${value} in “…${words.replaceAll('\n', ' ')}…”`);
  };
  tally.reported += left.length;
  tally.wanted += wanted.length;
  for (const annotation of wanted) {
    const index = left.findIndex((mention) => overlaps(mention, annotation));
    const [mention] = index < 0 ? [] : left.splice(index, 1);
    if (!mention) {
      complain('missed', annotation, annotation.value ?? '');
      continue;
    }
    tally.found += 1;
    const value = printValue(mention.value);
    const right = annotation.value ?? value;
    if (plainValue(kind, value) === plainValue(kind, right)) tally.right += 1;
    else complain('value', mention, `${value}, not ${right},`);
  }
  for (const mention of left) complain('false', mention, printValue(mention.value));
}

/** What carries `maybe`, and nothing that must come out, is neither a hit nor false. */
function isFree(mention: Mention, annotations: readonly Annotation[]): boolean {
  const kinds = annotations.filter((one) => overlaps(mention, one)).map((one) => one.kind);
  return kinds.includes('maybe') && !kinds.includes(mention.kind);
}
