import type {Finding} from '../../engine/comparison.js';
import {toldVerdict} from '../../wording/verdict-names.js';
import type {ReaderState} from '../address.js';
import type {Lookup} from './lookup.js';
import type {Tone} from '../tone.js';
import {byWeight, TONES} from '../tone.js';

/** Number of findings of each tone; all tones are there. */
export function countsOf(findings: readonly Finding[]): Map<Tone, number> {
  const counts = new Map<Tone, number>(TONES.map((tone) => [tone, 0]));
  for (const finding of findings)
    counts.set(toldVerdict(finding), counts.get(toldVerdict(finding))! + 1);
  return counts;
}

/** Letters alone, small and without marks: "Urbšys" and "urbsys" are one. */
export function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** The account's own words of a finding, and whatever else describes it. */
export function ownWordsOf(finding: Finding, {mentions}: Lookup): string {
  return finding.claims
    .flatMap((claim) => claim.mentions.map((id) => mentions.get(id)?.text ?? ''))
    .join(' ');
}

/**
 * The findings that a reader walks: those that the state's filters let through, by place or by weight.
 *
 * @param describe - Text that the filter of words looks at.
 */
export function selectionOf(
  lookup: Lookup,
  state: Pick<ReaderState, 'tones' | 'kind' | 'account' | 'words' | 'order'>,
  describe: (finding: Finding, lookup: Lookup) => string = ownWordsOf,
): Finding[] {
  const words = folded(state.words).split(/\s+/u).filter(Boolean);
  const chosen = lookup.comparison.findings.filter((finding) => {
    if (!state.tones.includes(toldVerdict(finding))) return false;
    if (state.kind && finding.kind !== state.kind) return false;
    if (state.account && !finding.claims.some(({account}) => account === state.account)) {
      return false;
    }
    if (words.length === 0) return true;
    const text = folded(describe(finding, lookup));
    return words.every((word) => text.includes(word));
  });
  return state.order === 'place'
    ? chosen
    : chosen.sort(
        (a, b) => byWeight(toldVerdict(a), toldVerdict(b)) || b.confidence - a.confidence,
      );
}
