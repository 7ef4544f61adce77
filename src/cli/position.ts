import type {ComparedAccount} from '../engine/comparison.js';
import {firstFrom} from '../engine/first-from.js';

// A report asks for hundreds of places of the same few texts.
const lineStarts = new WeakMap<ComparedAccount, readonly number[]>();

function lineStartsOf(account: ComparedAccount): readonly number[] {
  const known = lineStarts.get(account);
  if (known) return known;
  const starts = [0, ...Array.from(account.source.matchAll(/\r\n|\r|\n/g), endOfMatch)];
  lineStarts.set(account, starts);
  return starts;
}

function endOfMatch({index, 0: text}: RegExpExecArray): number {
  return index + text.length;
}

/** Where an offset is in the file of an account, as editors open it: `path:line:column`, both from 1. */
export function positionOf(account: ComparedAccount, offset: number): string {
  const starts = lineStartsOf(account);
  const line = firstFrom(starts, offset + 1, (start) => start);
  return [account.path, line, offset - starts[line - 1]! + 1].join(':');
}
