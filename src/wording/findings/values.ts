import type {Comparison, FindingClaim} from '../../engine/comparison.js';
import type {Mention} from '../../engine/mention.js';
import {mentionsOf} from './evidence.js';
import {sentenceOf} from './sentences.js';
import {formatValue} from '../format.js';

/** What an account says, in its own words and in the interface's. */
export interface ClaimValue {
  /** The account's words; the whole sentence where no words carry the value by themselves. */
  readonly words: readonly string[];
  /** What they mean; left out where it would repeat them. */
  readonly value?: string;
}

/** What an account claims in a finding. */
export function claimValue(claim: FindingClaim, comparison: Comparison): ClaimValue {
  const mentions = mentionsOf(claim, comparison);
  return mentions.length === 0 ? {words: [sentenceOf(claim, comparison)]} : valueOf(mentions);
}

/** The value that some words carry together. */
export function valueOf(mentions: readonly Mention[]): ClaimValue {
  const words = mentions.map(({text}) => text.replace(/\s+/gu, ' '));
  const value = mentions.map(formatValue).join(', ');
  return {words, ...(plain(value) !== plain(words.join(', ')) && {value})};
}

/** A text without what makes no difference to its meaning. */
function plain(text: string): string {
  return text.toLowerCase().replace(/[\s\u{a0},.]/gu, '');
}
