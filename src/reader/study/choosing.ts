import type {Span} from '../../engine/span.js';
import type {Lookup} from '../findings/lookup.js';
import type {PlacedSentence} from '../findings/placed-sentences.js';
import type {Choice} from './marks.js';
import {sourceOffset, visibleOffset} from './visible.js';

/** The sentence of the page that a node lies in. */
export function sentenceAt(node: Node | null): HTMLElement | undefined {
  const element = node instanceof Element ? node : node?.parentElement;
  return element?.closest<HTMLElement>('.sentence') ?? undefined;
}

/** A sentence as a choice. */
export function wholeSentence(element: Element, {sentences}: Lookup): Choice | undefined {
  const found = sentences.get(element.id);
  if (!found) return undefined;
  const {account, sentence} = found;
  return {account: account.id, start: sentence.start, end: sentence.end};
}

const LETTER = /[\p{L}\p{M}\p{Nd}]/u;

/**
 * The words of a range on the page as a choice: whole words, without the spaces around them, as far as they stand in the
 * account in which the range begins.
 */
export function wordsIn(range: Range, {sentences}: Lookup): Choice | undefined {
  const within = range.commonAncestorContainer;
  const root = sentenceAt(within) ?? (within instanceof Element ? within : within.parentElement);
  const touched = root?.matches('.sentence')
    ? [root]
    : [...(root?.querySelectorAll('.sentence') ?? [])];
  const spans = touched.flatMap((element): [PlacedSentence, Span][] => {
    const placed = sentences.get(element.id);
    const span =
      placed && range.intersectsNode(element) ? spanIn(element, range, placed) : undefined;
    return span ? [[placed!, span]] : [];
  });
  const [first] = spans;
  if (!first) return undefined;
  const {account} = first[0];
  const last = spans.findLast(([placed]) => placed.account === account)!;
  return wholeWords(account.source, {start: first[1].start, end: last[1].end}, account.id);
}

function spanIn(
  element: Element,
  range: Range,
  {sentence, passage}: PlacedSentence,
): Span | undefined {
  const before = document.createRange();
  before.selectNodeContents(element);
  const whole = before.toString().length;
  const offsetOf = (node: Node, offset: number): number => {
    const side = before.comparePoint(node, offset);
    if (side !== 0) return side < 0 ? 0 : whole;
    const upTo = document.createRange();
    upTo.setStart(element, 0);
    upTo.setEnd(node, offset);
    return upTo.toString().length;
  };
  const from = offsetOf(range.startContainer, range.startOffset);
  const to = offsetOf(range.endContainer, range.endOffset);
  if (from >= to) return undefined;
  return {
    start: sourceOffset(from, sentence, passage.markup),
    end: sourceOffset(to, sentence, passage.markup, {isEnd: true}),
  };
}

function wholeWords(source: string, {start, end}: Span, account: string): Choice | undefined {
  let from = start;
  let to = end;
  while (from < to && !/\S/u.test(source[from]!)) from += 1;
  while (to > from && !/\S/u.test(source[to - 1]!)) to -= 1;
  if (from === to) return undefined;
  while (from > 0 && LETTER.test(source[from]!) && LETTER.test(source[from - 1]!)) from -= 1;
  while (to < source.length && LETTER.test(source[to - 1]!) && LETTER.test(source[to]!)) to += 1;
  return {account, start: from, end: to};
}

/** The ranges of the page on which a choice stands, a sentence at a time. */
export function rangesOf(choice: Choice, root: ParentNode, {accounts}: Lookup): Range[] {
  const {passages = []} = accounts.get(choice.account) ?? {};
  return passages
    .filter(({start, end}) => start < choice.end && choice.start < end)
    .flatMap(({sentences, markup}) =>
      sentences.flatMap((sentence) => {
        const from = Math.max(sentence.start, choice.start);
        const to = Math.min(sentence.end, choice.end);
        const element = root.querySelector(`#${CSS.escape(sentence.id)}`);
        if (from >= to || !element) return [];
        return [
          rangeIn(
            element,
            visibleOffset(from, sentence, markup),
            visibleOffset(to, sentence, markup),
          ),
        ];
      }),
    );
}

function rangeIn(element: Element, from: number, to: number): Range {
  const range = document.createRange();
  range.selectNodeContents(element);
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let at = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const {length} = node.nodeValue ?? '';
    if (from >= at && from < at + length) range.setStart(node, from - at);
    if (to > at && to <= at + length) range.setEnd(node, to - at);
    at += length;
  }
  return range;
}
