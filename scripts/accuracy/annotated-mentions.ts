import type {SourceDocument} from '../../src/engine/compare-accounts.js';
import {MENTION_KINDS} from '../../src/engine/contract-words.js';
import type {Mention, MentionKind, Qualifier} from '../../src/engine/mention.js';
import {printValue} from '../../src/engine/mention.js';
import type {Span} from '../../src/engine/span.js';
import {overlaps} from '../../src/engine/span.js';
import {sameThing} from './annotated-things.js';
import {recognised} from './recognised.js';

/**
 * A mention as it stands annotated in a text: `{apie šimtą|quantity 100 guns about}`, `{Molotovas|person Vyacheslav
 * Molotov}`; of no judged kind: `maybe`.
 */
export interface Annotation extends Span {
  readonly kind: string;
  readonly text: string;
  /** All that is told behind the kind: the value, and of quantities what is counted; of names the identity. */
  readonly reading: string;
}

/** A text without its annotations, and these. */
export interface AnnotatedText {
  readonly document: SourceDocument;
  readonly annotations: readonly Annotation[];
}

/** Parts what is told of a mention, `quantity 100 guns about`, into its kind and the rest. */
export function readReading(told: string): Pick<Annotation, 'kind' | 'reading'> {
  const [kind = '', ...reading] = told.split(' ');
  return {kind, reading: reading.join(' ')};
}

/** Takes the braces out of an annotated text. */
export function readAnnotated(annotated: string): {source: string; annotations: Annotation[]} {
  const annotations: Annotation[] = [];
  let source = '';
  let at = 0;
  for (const {0: whole, 1: text = '', 2: told = '', index} of annotated.matchAll(
    /\{([^{|}]+)\|([^{|}]+)\}/gu,
  )) {
    source += annotated.slice(at, index);
    const start = source.length;
    source += text;
    annotations.push({start, end: source.length, text, ...readReading(told)});
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

const QUALIFIERS: ReadonlySet<string> = new Set<Qualifier>([
  'exact',
  'about',
  'at-least',
  'at-most',
  'over',
  'under',
]);

/** Whether mentions of a kind are names, which have no value of their own but an identity. */
export function isName(kind: MentionKind): boolean {
  return kind !== 'date' && kind !== 'quantity' && kind !== 'duration';
}

/** Of the mentions of a kind: found, found with the right value, reported, and wanted. */
interface Tally {
  found: number;
  right: number;
  reported: number;
  wanted: number;
  /** Of those found whose thing counted is annotated, and of those with the right thing. */
  asked: number;
  named: number;
}

/** What is counted over all texts of a folder, by kind. */
export type MentionTallies = ReadonlyMap<MentionKind, Tally>;

export function noMentions(): MentionTallies {
  return new Map(
    MENTION_KINDS.map((kind) => [
      kind,
      {found: 0, right: 0, reported: 0, wanted: 0, asked: 0, named: 0},
    ]),
  );
}

/** F1 of spans for each kind that is annotated, of values, and the share of quantities of the right thing. */
export function mentionFigures(tallies: MentionTallies): Record<string, number> {
  const figures: Record<string, number> = {};
  for (const [kind, {found, right, reported, wanted, asked, named}] of tallies) {
    if (wanted === 0) continue;
    figures[`${kind} span`] = (2 * found) / (reported + wanted);
    if (!isName(kind)) figures[`${kind} value`] = (2 * right) / (reported + wanted);
    if (asked > 0) figures[`${kind} counted`] = named / asked;
  }
  return figures;
}

/** Adds up what is found in a text. `tell` is called with every miss and every false one. */
export function scoreMentions(
  {document, annotations}: AnnotatedText,
  tallies: MentionTallies,
  tell: (line: string) => void,
): void {
  const {source, path, lang, mentions} = recognised(document).account;
  const complain = (what: string, kind: string, {start, end}: Span, value: string): void => {
    const before = source.slice(Math.max(0, start - 60), start);
    const words = `${before}«${source.slice(start, end)}»${source.slice(end, end + 60)}`;
    tell(`${what} ${kind} ${path}: ${value} in “…${words.replaceAll('\n', ' ')}…”`);
  };
  for (const [kind, tally] of tallies) {
    const wanted = annotations.filter((one) => one.kind === kind);
    // A kind of which a text has no annotation at all was not annotated there.
    if (wanted.length === 0) continue;
    const left = mentions.filter(
      (mention) => mention.kind === kind && !isFree(mention, annotations),
    );
    for (const annotation of wanted) {
      const index = left.findIndex((mention) => overlaps(mention, annotation));
      const [mention] = index < 0 ? [] : left.splice(index, 1);
      if (mention) judge(mention, annotation, lang, tally, complain);
      else complain('missed', kind, annotation, annotation.reading);
    }
    for (const mention of left) complain('false', kind, mention, printValue(mention.value));
    tally.reported += left.length;
    tally.wanted += wanted.length;
  }
}

function judge(
  mention: Mention,
  {kind, reading}: Annotation,
  lang: string,
  tally: Tally,
  complain: (what: string, kind: string, span: Span, value: string) => void,
): void {
  tally.found += 1;
  tally.reported += 1;
  if (isName(mention.kind)) return;
  const [value = '', ...told] = reading.split(' ');
  const read = printValue(mention.value);
  if (plainValue(kind, read) === plainValue(kind, value)) tally.right += 1;
  else complain('value', kind, mention, `${read}, not ${value},`);
  const thing = told.filter((word) => !QUALIFIERS.has(word)).join(' ');
  if (kind !== 'quantity' || thing === '') return;
  const same = thing.split('/').map((noun) => sameThing(mention, noun, lang));
  const isSame = same.includes(true) || (same.includes(undefined) ? undefined : false);
  if (isSame === undefined) return;
  tally.asked += 1;
  if (isSame) tally.named += 1;
  else
    complain('counted', kind, mention, `${mention.counted ?? mention.unit ?? ''}, not ${thing},`);
}

/**
 * What carries `maybe`, and nothing that must come out, is neither a hit nor false; nor is a name inside one of another
 * kind, or about it.
 */
function isFree(mention: Mention, annotations: readonly Annotation[]): boolean {
  const kinds = annotations.filter((one) => overlaps(mention, one)).map((one) => one.kind);
  if (kinds.includes(mention.kind)) return false;
  return kinds.some(
    (kind) => kind === 'maybe' || (isName(mention.kind) && isName(kind as MentionKind)),
  );
}
