import {CASUALTIES, PEOPLE} from '../../../../concept-ids.js';
import {isCapitalised} from '../../../../grammar/spelling.js';
import {lowerAt} from '../../../../grammar/token-at.js';
import {phraseOf} from '../../../../grammar/phrase.js';
import type {Token} from '../../../../grammar/tokenise.js';
import type {LanguagePack} from '../../../../language-pack.js';
import {readNumber} from '../../../numbers/numerals.js';
import {isDash} from '../../../signs.js';
import type {AmountInText} from '../../amount-in-text.js';
import {outcomeAt} from '../clause/outcome.js';
import {standsAlone} from '../../../beside/stands-alone.js';

/** Maximum number of tokens of a list behind its label. */
const LIST = 60;
/** Maximum number of words in a label. */
const LABEL = 8;

/**
 * What amounts of a list count by the label before them: "Baptisms: 1861 – 38; 1871 – 21", "Length, kilometres: 1920 – 610",
 * "Locomotives in service, 131; carriages, 402", „Suimta: apie 150“.
 */
export function listedNoun(amount: AmountInText): string | undefined {
  const {tokens, lead, behind, pack} = amount;
  if (!standsAlone(tokens, behind, pack)) return undefined;
  const link = tokens[lead - 1];
  const own = ownLabel(amount);
  if (own !== undefined) return own;
  if (!link || !/^[:,;–—]$/u.test(link.text)) return undefined;
  for (let i = lead - 1; i > Math.max(0, lead - LIST); i -= 1) {
    const {text, kind, joined} = tokens[i]!;
    if (text === ':' && !joinsFigures(tokens, i)) return labelBefore(tokens, i, pack);
    if (/^[.!?]$/u.test(text) && !joined) return undefined;
    // What stands in such a list is figures.
    if (kind === 'word' && pack.segmentation.finite.test(text)) return undefined;
  }
  return undefined;
}

/** The label of an amount alone, at the head of its part of a list: "carriages, 402". */
export function ownLabel({tokens, lead, pack}: AmountInText): string | undefined {
  const link = lead - 1;
  const isLink = tokens[link]?.text === ',' || (isDash(tokens[link]) && !tokens[link]!.joined);
  if (!isLink) return undefined;
  const label = labelBefore(tokens, link, pack, true);
  return label ?? (isDash(tokens[link]) ? objectBefore(tokens, link - 1, pack) : undefined);
}

/** The noun in the case of an object of what befell so many, who are counted behind it: „Rekvizavo vargonų vamzdžius – 74“. */
function objectBefore(
  tokens: readonly Token[],
  at: number,
  {countables, quantities: {objectForm}, segmentation}: LanguagePack,
): string | undefined {
  const {kind, text, lower} = tokens[at] ?? {kind: 'sign', text: '', lower: ''};
  if (kind !== 'word' || isCapitalised(text) || objectForm?.test(lower) !== true) return undefined;
  let verb = at - 1;
  while (verb > at - LABEL && tokens[verb]?.kind === 'word') {
    if (segmentation.finite.test(tokens[verb]!.lower))
      return countables.idOf(tokens, at)?.id ?? lower;
    verb -= 1;
  }
  return undefined;
}

function joinsFigures(tokens: readonly Token[], at: number): boolean {
  return tokens[at]!.joined && tokens[at + 1]?.joined === true && tokens[at + 1]!.kind === 'number';
}

/** The noun of a label that opens its sentence, or its part of a list, and ends before an index. */
export function labelBefore(
  tokens: readonly Token[],
  before: number,
  pack: LanguagePack,
  isSubject = false,
): string | undefined {
  const {countables, quantities, segmentation} = pack;
  // "Killed: 300; wounded: 40"
  const isOne = before < 2 || /^[;:,.(]$/u.test(tokens[before - 2]!.text);
  const outcome = isOne ? casualtiesAt(tokens, before - 1, pack) : undefined;
  if (outcome !== undefined) return outcome;
  let first = before;
  while (first > 0 && before - first <= LABEL) {
    const {kind, text, lower} = tokens[first - 1]!;
    if (/^[;:.]$/u.test(text)) break;
    if (kind === 'number' || (kind === 'word' && segmentation.finite.test(lower))) return undefined;
    first -= 1;
  }
  if (before - first > LABEL || first === before) return undefined;
  const bodies = isSubject
    ? []
    : tokens.slice(first, before).map(({lower}) => quantities.bodies.get(lower));
  const body = bodies.find(Boolean);
  if (body !== undefined) return body;
  // „liaudininkai – 29“, „Ūkininkų sąjunga – 11“: it is they who got them.
  const isOpen = (index: number): boolean =>
    !isSubject ||
    !pack.hasCases ||
    (quantities.nounForm(tokens[index]!.lower) === 'genitive plural' &&
      !(index + 2 === before && isOwnerBefore(tokens, index + 1, pack)));
  const things = tokens
    .slice(first, before)
    .map((_, i) => (isOpen(first + i) ? thingAt(tokens, first + i, pack) : undefined));
  // "Length of line, kilometres"
  const unit = things.findLast((id) => id !== undefined && countables.isUnit(id));
  if (unit !== undefined) return unit;
  const fate = quantities.fates.get(phraseOf(tokens, first, before));
  return fate ?? (pack.hasCases ? things.findLast(Boolean) : things.find(Boolean));
}

/** Whether the last noun of a label, in the singular, is that of which a genitive before it says whose it is: „Ūkininkų sąjunga“. */
function isOwnerBefore(
  tokens: readonly Token[],
  at: number,
  {quantities: {nounForm, modifiers, numberOf, phraseEnds, settings}}: LanguagePack,
): boolean {
  const {kind, lower} = tokens[at]!;
  if (kind !== 'word' || numberOf?.has(lower) === true) return false;
  return (
    nounForm(lower) === undefined &&
    !modifiers(lower) &&
    !phraseEnds.has(lower) &&
    !settings.has(lower)
  );
}

/** Whom one word means by what befell them: "Killed", "Dead", „Dingusių“. */
function casualtiesAt(
  tokens: readonly Token[],
  at: number,
  pack: LanguagePack,
): string | undefined {
  const {countables} = pack;
  const thing = countables.idOf(tokens, at)?.id;
  if (thing !== undefined && countables.kindsOf(thing).includes(CASUALTIES)) return thing;
  return outcomeAt(tokens, at, pack)?.counted;
}

function thingAt(
  tokens: readonly Token[],
  at: number,
  {
    countables,
    numerals,
    quantities: {nounForm, modifiers, isPeople, numberOf, substantive},
  }: LanguagePack,
): string | undefined {
  const {kind, lower, text} = tokens[at]!;
  if (kind !== 'word') return undefined;
  const thing = countables.idOf(tokens, at);
  if (thing && countables.isUnit(thing.id)) return thing.id;
  // „Mokinių skaičius“
  if (numberOf?.has(lower) === true) return undefined;
  // „Žuvusiųjų skaičius – 616“, „Evakuotųjų skaičius – 900“
  if (numberOf?.has(lowerAt(tokens, at + 1)) === true) {
    if (thing?.exact === true) return thing.id;
    if (substantive?.test(lower) === true) return PEOPLE;
  }
  if (nounForm(lower) === undefined || modifiers(lower)) return undefined;
  // „neteko septynių su puse tūkstančio, rusai – pusantro“
  if (readNumber(tokens, at, numerals)) return undefined;
  if (isPeople(text)) return PEOPLE;
  return thing?.id ?? (at === 0 || /^\p{Ll}/u.test(text) ? lower : undefined);
}
