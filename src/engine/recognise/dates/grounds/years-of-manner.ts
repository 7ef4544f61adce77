import {lowerAt} from '../../../grammar/token-at.js';
import type {Token} from '../../../grammar/tokenise.js';
import type {LanguagePack} from '../../../language-pack.js';
import {genitiveBefore} from '../../beside/genitive-before.js';
import {qualifierBefore} from '../../qualifiers.js';
import {isDash} from '../../signs.js';
import type {Figures} from './figures.js';
import {isYearAt} from './figures.js';
import {isUnround, mayCount} from './manner.js';
import {befalls, isHour} from './year-or-number.js';

/**
 * Whether an account that writes its years so all along has one here: „mirė 1936.“; but „iš viso 1936“, „motociklų – 1936“, „1959 –
 * 1870, 1989 – 1920“.
 */
export function isOfManner(figures: Figures): boolean {
  const {tokens, at, pack, before, next} = figures;
  if (!isOfItsTime(figures)) return false;
  if (isDash(before) && !before!.joined && isYearAt(tokens, at - 2)) return false;
  // „iš viso ten buvo 1708“
  if (next?.kind !== 'word' && pack.quantities.auxiliaries.has(before?.lower ?? '')) return false;
  if (qualifierBefore(tokens, at, pack.quantities) ?? genitiveBefore(tokens, at, pack))
    return false;
  return !(next && mayCount(next, pack));
}

/**
 * Whether such an account has one at the head of a clause, before what cannot be counted so: „1605 švedų kariuomenė“, „1928
 * mokytojas“; but „1605 švedų kariai“, „1610 švedų“.
 */
export function opensByManner(figures: Figures): boolean {
  const {tokens, at, end, pack, before, next} = figures;
  if (!isOfItsTime(figures) || next?.kind !== 'word') return false;
  const isList = before?.text === ',' && !pack.quantities.takesSingular(Number(tokens[at]!.text));
  if (before && before.text !== ';' && !isList) return false;
  if (isHour(tokens, end, pack) || pack.numerals.multipliers.has(next.lower)) return false;
  return !countsMany(tokens, end, Number(tokens[at]!.text), pack);
}

function isOfItsTime({tokens, at, manner: {terse}}: Figures): boolean {
  const token = tokens[at]!;
  if (!terse || !isUnround(token)) return false;
  const year = Number(token.text);
  return year >= terse.from && year <= terse.to;
}

/** Whether what stands at an index is many, or what befell them: „kariai“, „vokiečių kareiviai“, „vokiečių žuvo“, „žuvo“. */
function countsMany(
  tokens: readonly Token[],
  at: number,
  value: number,
  pack: LanguagePack,
): boolean {
  const {quantities, countables, segmentation} = pack;
  if (befalls(tokens, at, pack)) return true;
  const token = tokens[at];
  if (token?.kind !== 'word') return quantities.takesGenitive(value, '');
  if (quantities.isPeople(token.lower)) {
    const owned = behindOwners(tokens, at, pack);
    return owned === at || countsMany(tokens, owned, value, pack);
  }
  const isVerb =
    segmentation.finite.test(token.lower) ||
    (segmentation.dateEnds?.opening?.test(token.lower) === true &&
      !quantities.bodies.has(token.lower));
  if (isVerb) return quantities.takesGenitive(value, '');
  const isMany =
    quantities.nounForm(token.lower) === 'genitive plural' ||
    quantities.notSingular?.test(token.lower) === true;
  return isMany && countables.idOf(tokens, at) !== undefined;
}

/** The index behind the peoples whose something is: „vokiečių `kareiviai`“. */
function behindOwners(
  tokens: readonly Token[],
  at: number,
  {quantities: {isPeople, nounForm}}: LanguagePack,
): number {
  let behind = at;
  while (
    isPeople(lowerAt(tokens, behind)) &&
    nounForm(lowerAt(tokens, behind)) === 'genitive plural'
  )
    behind += 1;
  return behind;
}
