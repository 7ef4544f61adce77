import type {Passage} from '../../engine/account.js';
import type {Comparison, FindingClaim} from '../../engine/comparison.js';
import type {Mention} from '../../engine/mention.js';
import type {Span} from '../../engine/span.js';
import {accountOf, toldOf} from './evidence.js';

/** The sentence of a claim as it reads: without markup, on one line. */
export function sentenceOf(claim: FindingClaim, comparison: Comparison): string {
  const told = toldOf(claim, comparison);
  return told ? readable(claim, told.sentence, told.passage, comparison) : '';
}

/** The sentence before that of a claim in its passage, as it reads; empty for the first. */
export function sentenceBefore(claim: FindingClaim, comparison: Comparison): string {
  const told = toldOf(claim, comparison);
  const before = told?.passage.sentences[told.passage.sentences.indexOf(told.sentence) - 1];
  return before ? readable(claim, before, told.passage, comparison) : '';
}

/** A text as it reads, and the offset in it of a mention. */
export interface Place {
  readonly text: string;
  readonly from: number;
}

/** Code units before and behind some words that are looked at for the clause which they stand in. */
const NEAR = 2000;

/** Where a mention of a claim stands, or what the claim rests on: near by in its sentence, then in the whole passage. */
export function* textsAround(
  claim: FindingClaim,
  mention: Mention | undefined,
  comparison: Comparison,
): Generator<Place> {
  const told = toldOf(claim, comparison);
  if (!told) return;
  const around = mention ?? told.sentence;
  for (const whole of [told.sentence, told.passage]) {
    const start = Math.max(whole.start, around.start - NEAR);
    const end = Math.min(whole.end, around.end + NEAR);
    const text = readable(claim, {start, end}, told.passage, comparison);
    if (!mention) yield {text, from: 0};
    else {
      const before = withoutMarkup(claim, {start, end: mention.start}, told.passage, comparison);
      yield {text, from: before.trimStart().length};
    }
  }
}

function readable(
  claim: FindingClaim,
  span: Span,
  passage: Passage,
  comparison: Comparison,
): string {
  return withoutMarkup(claim, span, passage, comparison).trim();
}

function withoutMarkup(
  {account}: FindingClaim,
  {start, end}: Span,
  {markup = []}: Passage,
  comparison: Comparison,
): string {
  const {source} = accountOf(account, comparison);
  let [text, at] = ['', start];
  for (const hidden of markup) {
    if (hidden.end <= at || hidden.start >= end) continue;
    text += source.slice(at, Math.max(at, hidden.start));
    // Cells of a table are parted by what is hidden between them.
    if (/[|\t]/.test(source.slice(hidden.start, hidden.end))) text += ' ';
    at = hidden.end;
  }
  return (text + source.slice(at, end)).replace(/\s+/gu, ' ');
}
