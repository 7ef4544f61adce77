import {lowerAt, tokenAt} from '../../grammar/token-at.js';
import type {Token} from '../../grammar/tokenise.js';
import type {LanguagePack} from '../../language-pack.js';
import type {Mention, MentionKind} from '../../mention.js';
import {printValue} from '../../mention.js';
import type {ToldSentence} from './telling.js';

/** Names of what an act is told of, or of where. */
const NAMING: ReadonlySet<MentionKind> = new Set(['place', 'person', 'organisation']);

/** Words that may stand between a cue and the name that is compared: "like the old town of Riga". */
const REACH = 3;

/** A name that may be compared. */
interface Named {
  readonly end: number;
  /** Whether it is that of a state or a people. */
  readonly isState: boolean;
}

/**
 * A sentence without the names that it only compares with or leaves out: "Estonia, like Latvia, had to admit 21,000 men" tells
 * of Estonia alone. With such a name go those that are joined to it; those of whom there are so many stay. The same object where
 * there are none.
 */
export function withoutCompared(told: ToldSentence, pack: LanguagePack): ToldSentence {
  const {tokens, mentions, nations, comparisons} = told;
  if (comparisons.length === 0) return told;
  const named = new Map<number, Named>(
    nations.map(({start}) => [start, {end: start + 1, isState: true}]),
  );
  const amounts = new Set<number>();
  for (const {kind, start, end, value} of mentions) {
    if (kind === 'quantity') amounts.add(start);
    if (!NAMING.has(kind)) continue;
    named.set(start, {end, isState: pack.realmOf(printValue(value)) !== undefined});
  }
  const compared = new Set<number>();
  for (const {id, start} of comparisons) {
    const cue = pack.comparisons.idOf(tokens, tokenAt(tokens, start));
    const nameAt = (at: number): Named | undefined => {
      const name = named.get(at);
      return id !== 'beside' || name?.isState ? name : undefined;
    };
    if (cue) addCompared(compared, cue.end, tokens, nameAt, amounts, pack);
  }
  if (compared.size === 0) return told;
  const stays = ({start}: {readonly start: number}): boolean => !compared.has(start);
  const isSaid = (one: Mention): boolean => !NAMING.has(one.kind) || stays(one);
  return {
    ...told,
    tokens: tokens.filter(stays),
    mentions: mentions.filter(isSaid),
    nations: nations.filter(stays),
  };
}

/** Notes the words of the name that comes next, and of those joined to it by a conjunction, by where they start. */
function addCompared(
  compared: Set<number>,
  from: number,
  tokens: readonly Token[],
  nameAt: (start: number) => Named | undefined,
  amounts: ReadonlySet<number>,
  {names: {conjunctions}}: LanguagePack,
): void {
  let [at, left] = [from, REACH];
  while (left >= 0 && tokens[at]?.kind === 'word' && !amounts.has(tokens[at]!.start)) {
    const name = nameAt(tokens[at]!.start);
    if (!name) {
      at += 1;
      left -= 1;
      continue;
    }
    if (compared.has(tokens[at]!.start)) return;
    for (; (tokens[at]?.start ?? Infinity) < name.end; at += 1) compared.add(tokens[at]!.start);
    if (!conjunctions.has(lowerAt(tokens, at))) return;
    at += 1;
    left = 1;
  }
}
