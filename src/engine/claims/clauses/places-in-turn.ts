import type {LanguagePack} from '../../language-pack.js';
import type {Mention} from '../../mention.js';

/** Amounts and places in turn, of at least so many of either, are told place by place. */
const TURNS = 2;

/**
 * The place of each amount in a row that tells amounts and places in turn: "in Kaunas 24 and in Šiauliai 18", "8,000 men in Vilnia,
 * 2,500 in Prienai". An amount whose place does not follow from the row has none.
 *
 * @param mentions - Of one sentence, in the order of the text.
 */
export function placesInTurn(
  mentions: readonly Mention[],
  pack: LanguagePack,
): ReadonlyMap<string, Mention> {
  const found = new Map<string, Mention>();
  const tell = (row: readonly Mention[]): void => {
    if (row.length % 2 === 1 || row.length < 2 * TURNS || !areOfOneKind(row, pack)) return;
    for (let at = 0; at < row.length; at += 2) {
      const [one, next] = [row[at]!, row[at + 1]!];
      const [amount, place] = one.kind === 'quantity' ? [one, next] : [next, one];
      found.set(amount.id, place);
    }
  };
  let row: Mention[] = [];
  for (const mention of mentions) {
    if (mention.kind !== 'quantity' && mention.kind !== 'place') continue;
    const last = row.at(-1);
    const goesOn = last?.kind !== mention.kind;
    if (!goesOn) {
      tell(row);
      row = [];
    }
    row.push(mention);
  }
  tell(row);
  return found;
}

/** Whether the amounts of a row are all of one kind of thing, which need be said of but one of them. */
function areOfOneKind(row: readonly Mention[], {countables}: LanguagePack): boolean {
  const kinds = row.flatMap(({kind, counted}) =>
    kind === 'quantity' && counted !== undefined
      ? (countables.kindsOf(counted).at(-1) ?? counted)
      : [],
  );
  return new Set(kinds).size < 2;
}
