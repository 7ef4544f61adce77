import type {Finding} from '../../engine/comparison.js';
import {toldVerdict} from '../../wording/verdict-names.js';
import type {Lookup} from './lookup.js';
import {byWeight} from '../tone.js';

/** What else was found of the words that a finding rests on, the weightiest first: the mark of a word leads to one finding alone. */
export function ofTheSameWords({id, claims}: Finding, {findings, mentions}: Lookup): Finding[] {
  const words = claims.flatMap((claim) => claim.mentions);
  const all = new Set(words.flatMap((mention) => mentions.get(mention)?.findings ?? []));
  all.delete(id);
  return [...all]
    .flatMap((other) => findings.get(other) ?? [])
    .sort((a, b) => byWeight(toldVerdict(a), toldVerdict(b)));
}
