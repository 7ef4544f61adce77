import {isCapitalised} from '../../../grammar/spelling.js';
import type {Token} from '../../../grammar/tokenise.js';
import {givenAgree} from '../../../values/given-names.js';
import {isHyphen} from '../../signs.js';
import type {NameGrammar} from '../grammar.js';
import type {NameHit} from '../hit.js';
import type {NameLexicon} from '../name-lexicon.js';

/**
 * A person of whom the gazetteer knows the surname, with the given name before it: "Mykolas Barklajus de Tolis"; undefined where
 * it knows one of another given name.
 */
export function withGivenName(
  hit: NameHit,
  tokens: readonly Token[],
  {givenNames, bare, suffix, patronymic, cases}: NameGrammar,
  lexicon: NameLexicon,
): NameHit | undefined {
  const isGiven = (at: number): boolean => {
    const {text = '', lower = ''} = tokens[at] ?? {};
    // "Napoleon's Marshal Ney"
    return isCapitalised(text) && givenNames.has(bare(lower)) && suffix?.test(text) !== true;
  };
  // "Mikhail Bogdanovich Barclay de Tolly"
  const isFather = patronymic?.test(tokens[hit.from - 1]?.text ?? '') === true;
  const from = isFather ? hit.from - 2 : hit.from - 1;
  // „Petras Smetoną pamatė“
  if (!isGiven(from) || cases?.agree(tokens[from]!.lower, tokens[hit.from]!.lower) === false)
    return hit;
  const given = lexicon.nominative(tokens[from]!.text);
  const own = hit.value.split(' ').slice(0, -1);
  const isOwn = own.length === 0 || own.some((name) => givenAgree([given], [name], 'languages'));
  return isOwn ? {...hit, from} : undefined;
}

/** A person whose name goes on behind its hyphen: "Adolfas Ramanauskas-Vanagas". */
export function withSecondSurname(hit: NameHit, tokens: readonly Token[]): NameHit {
  const [dash, second] = [tokens[hit.to], tokens[hit.to + 1]];
  if (hit.to - hit.from < 2 || !isHyphen(dash) || !dash!.joined || !second?.joined) return hit;
  return isCapitalised(second.text) ? {...hit, to: hit.to + 2} : hit;
}
