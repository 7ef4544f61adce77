import type {ComparedAccount} from '../../src/engine/comparison.js';
import {printValue} from '../../src/engine/mention.js';
import {overlaps} from '../../src/engine/span.js';
import type {Annotation} from './annotated-mentions.js';

/** A name that was found: who or what it means, and the identity that Greta gives it. */
interface FoundName {
  readonly meant: string;
  readonly read: string;
}

/** Sums over all names of all pairs. */
export interface IdentityTally {
  precision: number;
  recall: number;
  names: number;
}

/**
 * Whether the names of two accounts that mean one have one identity, and no others: B-cubed (Bagga and Baldwin,
 * "Entity-based cross-document coreferencing using the vector space model", 1998) over the persons, places and treaties
 * that are found, as the gold scorer counts it.
 */
export function scoreIdentities(
  accounts: readonly ComparedAccount[],
  annotationsOf: (account: ComparedAccount) => readonly Annotation[],
  tally: IdentityTally,
  tell: (line: string) => void,
): void {
  for (const kind of ['person', 'place', 'treaty'] as const) {
    const names = accounts.flatMap((account): FoundName[] => {
      const mentions = account.mentions.filter((mention) => mention.kind === kind);
      return annotationsOf(account).flatMap((annotation) => {
        if (annotation.kind !== kind || annotation.reading === '') return [];
        const mention = mentions.find((one) => overlaps(one, annotation));
        return mention ? [{meant: annotation.reading, read: printValue(mention.value)}] : [];
      });
    });
    const complaints = new Set<string>();
    for (const name of names) {
      const read = names.filter((other) => other.read === name.read);
      const meant = names.filter((other) => other.meant === name.meant);
      const both = read.filter((other) => other.meant === name.meant);
      tally.precision += both.length / read.length;
      tally.recall += both.length / meant.length;
      tally.names += 1;
      for (const other of read) {
        if (other.meant !== name.meant) complaints.add(`${name.read} is ${meanings(read)}`);
      }
      for (const other of meant) {
        if (other.read !== name.read) complaints.add(`${name.meant} reads ${readings(meant)}`);
      }
    }
    for (const complaint of complaints) tell(`identity ${kind} ${accounts[0]!.path}: ${complaint}`);
  }
}

function meanings(names: readonly FoundName[]): string {
  return [...new Set(names.map(({meant}) => meant))].sort().join(' | ');
}

function readings(names: readonly FoundName[]): string {
  return [...new Set(names.map(({read}) => read))].sort().join(' | ');
}
