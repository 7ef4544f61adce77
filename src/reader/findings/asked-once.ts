import type {Finding} from '../../engine/comparison.js';

/** A finding, and those that ask of the same words of the same accounts. */
export interface AskedOnce {
  readonly finding: Finding;
  /** Agreements on values of which the finding is that they differ, in their order. */
  readonly within: readonly Finding[];
}

/**
 * Findings with what would ask the same again: where accounts differ ("20,000" and "18,786" of troops), they may agree on
 * each of the values. Such an agreement shares words with the difference in two accounts at least.
 */
export function askedOnce(findings: readonly Finding[]): AskedOnce[] {
  const differing = new Map<string, Finding>();
  for (const finding of findings) {
    if (finding.verdict !== 'diverge') continue;
    for (const {mentions} of finding.claims) {
      for (const id of mentions) differing.set(id, finding);
    }
  }
  const within = new Map<Finding, Finding[]>();
  const rest = findings.filter((finding) => {
    const about = finding.verdict === 'agree' ? wholeOf(finding, differing) : undefined;
    if (about) within.set(about, [...(within.get(about) ?? []), finding]);
    return !about;
  });
  return rest.map((finding) => ({finding, within: within.get(finding) ?? []}));
}

/** The difference that has the words of two accounts of an agreement. */
function wholeOf(
  {kind, claims}: Finding,
  differing: ReadonlyMap<string, Finding>,
): Finding | undefined {
  const accounts = new Map<Finding, Set<string>>();
  for (const {account, mentions} of claims) {
    for (const whole of mentions.map((id) => differing.get(id))) {
      if (whole?.kind !== kind) continue;
      accounts.set(whole, (accounts.get(whole) ?? new Set()).add(account));
    }
  }
  return [...accounts].find(([, {size}]) => size > 1)?.[0];
}
