import {firstFrom} from '../first-from.js';
import type {Token} from '../grammar/tokenise.js';
import type {LanguagePack} from '../language-pack.js';
import type {Mention, MentionKind} from '../mention.js';
import type {Span} from '../span.js';
import type {ToldSentence} from './telling.js';

/** Names of what an act is told of, or of where. */
const NAMING: ReadonlySet<MentionKind> = new Set(['place', 'person', 'organisation']);

/** Words that may stand between a cue and the name that is compared: "like the old town of Riga". */
const REACH = 3;

/**
 * A sentence without the names that it only compares with or leaves out: "Estonia, like Latvia, had to admit 21,000 men" tells
 * of Estonia alone. With such a name go those that are joined to it. The same object where there are none.
 */
export function withoutCompared(told: ToldSentence, pack: LanguagePack): ToldSentence {
  const {tokens, mentions, nations, comparisons} = told;
  if (comparisons.length === 0) return told;
  const named = [
    ...mentions.filter(({kind}) => NAMING.has(kind)),
    ...nations.map(({start}) => ({start, end: start + 1})),
  ];
  const compared = comparisons.flatMap(({start}) => {
    const at = firstFrom(tokens, start, (token) => token.start);
    const cue = pack.comparisons.idOf(tokens, at);
    return cue ? comparedFrom(cue.end, tokens, named, pack) : [];
  });
  if (compared.length === 0) return told;
  const stays = (one: {readonly start: number}): boolean =>
    !compared.some(({start, end}) => one.start >= start && one.start < end);
  const isSaid = (one: Mention): boolean => !NAMING.has(one.kind) || stays(one);
  return {
    ...told,
    tokens: tokens.filter(stays),
    mentions: mentions.filter(isSaid),
    nations: nations.filter(stays),
  };
}

/** The name that comes next, and those joined to it by a conjunction. */
function comparedFrom(
  from: number,
  tokens: readonly Token[],
  named: readonly Span[],
  pack: LanguagePack,
): Span[] {
  const found: Span[] = [];
  let [at, left] = [from, REACH];
  while (left >= 0 && tokens[at]?.kind === 'word') {
    const {start} = tokens[at]!;
    const name = named.find((one) => one.start === start);
    if (!name) {
      at += 1;
      left -= 1;
      continue;
    }
    found.push(name);
    while (tokens[at] && tokens[at]!.start < name.end) at += 1;
    if (!pack.names.conjunctions.has(tokens[at]?.lower ?? '')) break;
    at += 1;
    left = 1;
  }
  return found;
}
