import type {Comparison, Finding} from '../engine/comparison.js';
import {relationText} from '../wording/findings/relations.js';
import {findingTitle} from '../wording/findings/titles.js';
import {toldVerdict, verdictName} from '../wording/verdict-names.js';

/** A finding in one line, in the language of the interface: "Contradict · When did they meet? · 2 days later". */
export function findingLine(finding: Finding, comparison: Comparison): string {
  return [
    verdictName(toldVerdict(finding)),
    findingTitle(finding, comparison),
    relationText(finding, comparison),
  ]
    .filter((part) => part !== undefined && part !== '')
    .join(' · ');
}
