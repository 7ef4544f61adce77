import type {ComparedAccount, Comparison, Finding} from '../../engine/comparison.js';
import type {Mention} from '../../engine/mention.js';
import type {Slices} from '../../engine/slices.js';
import {atOnce, inTurns} from '../../engine/slices.js';
import type {PlacedSentences} from './placed-sentences.js';
import {placedSentencesOf} from './placed-sentences.js';
import {toldApart} from '../../wording/told-apart.js';
import {toldVerdict} from '../../wording/verdict-names.js';
import type {Tone} from '../tone.js';
import {byWeight} from '../tone.js';

/** A mention that some finding speaks of, with those findings, the weightiest first. */
export interface MarkedMention extends Mention {
  readonly findings: readonly string[];
  readonly tone: Tone;
}

/** A comparison by its ids. */
export interface Lookup {
  readonly comparison: Comparison;
  /** With titles that tell them apart. */
  readonly accounts: ReadonlyMap<string, ComparedAccount>;
  readonly sentences: PlacedSentences;
  /** Those that some finding speaks of: of long accounts a quarter. */
  readonly mentions: ReadonlyMap<string, MarkedMention>;
  readonly findings: ReadonlyMap<string, Finding>;
  /** By sentence, in the order of the text; a sentence without any is left out. */
  readonly marked: ReadonlyMap<string, readonly MarkedMention[]>;
  /** Tones of the findings that have a claim in a sentence, each once, the weightiest first. */
  readonly tones: ReadonlyMap<string, readonly Tone[]>;
}

/** Indexes a comparison. */
export function lookupOf(comparison: Comparison): Lookup {
  return atOnce(lookupInSlices(comparison));
}

/** As {@link lookupOf}, in slices. */
export function* lookupInSlices(comparison: Comparison): Slices<Lookup> {
  const findingsOf = new Map<string, ToldFinding[]>();
  const toned = new Map<string, Tone[]>();
  yield* inTurns(comparison.findings, (finding) => {
    const told = {id: finding.id, tone: toldVerdict(finding)};
    for (const claim of finding.claims) {
      addOnce(
        entry<string, Tone[]>(toned, claim.sentence, () => []),
        told.tone,
      );
      for (const mention of claim.mentions) {
        addOnce(
          entry<string, ToldFinding[]>(findingsOf, mention, () => []),
          told,
        );
      }
    }
  });

  const oneList = oneOfAlike<string>();
  const mentions = new Map<string, MarkedMention>();
  const marked = new Map<string, MarkedMention[]>();
  for (const {mentions: all} of comparison.accounts) {
    yield* inTurns(all, (mention) => {
      const findings = findingsOf.get(mention.id)?.sort((a, b) => byWeight(a.tone, b.tone));
      if (!findings) return;
      const known: MarkedMention = {
        ...mention,
        findings: oneList(findings.map(({id}) => id)),
        tone: findings[0]!.tone,
      };
      mentions.set(known.id, known);
      entry<string, MarkedMention[]>(marked, known.sentence, () => []).push(known);
    });
  }

  const oneOrder = oneOfAlike<Tone>();
  const tones = new Map<string, readonly Tone[]>();
  for (const [sentence, some] of toned) tones.set(sentence, oneOrder(some.sort(byWeight)));
  // Copies, as long as what they hold: lists that things were added to keep room for sixteen more, and there are thousands.
  for (const [sentence, known] of marked) marked.set(sentence, [...known]);
  const accounts = toldApart(comparison.accounts);
  return {
    comparison,
    accounts: new Map(accounts.map((account) => [account.id, account])),
    sentences: yield* placedSentencesOf(accounts),
    mentions,
    findings: new Map(comparison.findings.map((finding) => [finding.id, finding])),
    marked,
    tones,
  };
}

interface ToldFinding {
  readonly id: string;
  readonly tone: Tone;
}

/** Of lists of the same words the first in place of each: in memory they are one. */
function oneOfAlike<T extends string>(): (list: readonly T[]) => readonly T[] {
  const known = new Map<string, readonly T[]>();
  return (list) => entry<string, readonly T[]>(known, list.join(), () => list);
}

function addOnce<T>(list: T[], item: T): void {
  if (!list.includes(item)) list.push(item);
}

function entry<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  let value = map.get(key);
  if (value === undefined) map.set(key, (value = make()));
  return value;
}
