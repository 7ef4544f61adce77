import {POUNDS} from '../../../concept-ids.js';
import {lowerAt} from '../../../grammar/token-at.js';
import type {Token} from '../../../grammar/tokenise.js';
import type {LanguagePack} from '../../../language-pack.js';
import {readNumber} from '../../numbers/numerals.js';
import type {Halved} from './units-and-half.js';

/**
 * An amount of old English money, pounds with their parts, in the first of the coins that are told: "£14 10s. 6d.", "3s. 6d.",
 * "5s.", "sixpence".
 */
export function coinsAt(
  tokens: readonly Token[],
  at: number,
  {numerals, quantities: {coins, coinRates: rates, coinWords, money}}: LanguagePack,
): Halved | undefined {
  const word = coinWords?.get(tokens[at]!.lower);
  if (word) return {end: at + 1, value: word.value, counted: word.id};
  if (!coins || tokens[at]!.kind !== 'number') return undefined;
  const sign = money.get(tokens[at - 1]?.text ?? '');
  const first = coinAt(tokens, at, coins);
  if (!first && sign !== POUNDS) return undefined;
  if (first && !first.isStopped && !isOneOfCoins(tokens, first.end, coins, rates)) return undefined;
  // "£1,143 7s. 6d."
  const pounds = first ? undefined : readNumber(tokens, at, numerals);
  let end = first?.end ?? pounds!.end;
  let value = pounds?.value ?? Number(tokens[at]!.text);
  const perUnit = first?.perUnit ?? 1;
  for (let next = coinAt(tokens, end, coins); next; next = coinAt(tokens, end, coins)) {
    value += (Number(tokens[end]!.text) * perUnit) / next.perUnit;
    ({end} = next);
  }
  if (end === pounds?.end) return undefined;
  return {end, value: Number(value.toPrecision(8)), counted: first?.id ?? POUNDS};
}

/** Whether what stands behind a coin without its full stop is what others than coins have not: "3s 6d", "2s per day". */
function isOneOfCoins(
  tokens: readonly Token[],
  end: number,
  coins: NonNullable<LanguagePack['quantities']['coins']>,
  rates: ReadonlySet<string> | undefined,
): boolean {
  return coinAt(tokens, end, coins) !== undefined || rates?.has(lowerAt(tokens, end)) === true;
}

/** Figures with a coin's letter joined to them: less than a hundred, so that "1930s" is none. */
function coinAt(
  tokens: readonly Token[],
  at: number,
  coins: ReadonlyMap<string, {readonly id: string; readonly perUnit: number}>,
): {id: string; perUnit: number; end: number; isStopped: boolean} | undefined {
  const [figures, letter, stop] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (!/^\d{1,2}$/.test(figures?.text ?? '') || !letter?.joined) return undefined;
  const coin = coins.get(letter.text);
  const isStopped = stop?.text === '.' && stop.joined;
  return coin && {...coin, end: isStopped ? at + 3 : at + 2, isStopped};
}
