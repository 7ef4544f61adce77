import type {Token} from '../../../grammar/tokenise.js';
import {withBynames} from './bynames.js';
import {isShortTitle} from './context.js';
import {withFormerNames} from './former-names.js';
import type {NameGrammar} from '../grammar.js';
import {withHeadword} from './headwords.js';
import type {NameHit} from '../hit.js';
import {coverOf} from '../hit.js';
import type {NameLexicon} from '../name-lexicon.js';
import type {SentenceNames} from '../named-sentences.js';
import type {Near} from './near.js';
import {readRun} from './read-run.js';
import type {Place} from './run-in-place.js';
import type {RunReading} from './run-reading.js';
import {partOf} from './run.js';
import {runsOf} from './runs.js';

/** Reads the runs of capitals of a sentence that are none of the names known in it, but for a surname of the gazetteer alone. */
export function readRuns(
  {tokens, words, isTitle, listed, formations, treaties, organisations}: SentenceNames,
  isTime: (tokens: readonly Token[], index: number) => boolean,
  grammar: NameGrammar,
  lexicon: NameLexicon,
): readonly RunReading[] {
  const apart = listed.filter(({kind, from, to}) => kind === 'place' || to - from > 1);
  const taken = coverOf([...apart, ...formations, ...organisations, ...treaties], tokens.length);
  const cover = coverOf(listed, tokens.length);
  const near: Near = {
    isPlace: (at) => cover[at]?.kind === 'place',
    isPerson: (at) => cover[at]?.kind === 'person',
  };
  const isTaken = (index: number): boolean =>
    taken[index] !== undefined || isTime(tokens, index) || isShortTitle(tokens, index, grammar);
  const place: Place = {tokens, inHeading: isTitle, near, grammar, lexicon};
  let before: RunReading | undefined;
  const readings = runsOf(tokens, words, grammar, isTaken)
    .map((run) => {
      const person = listed.find(({kind, to}) => kind === 'person' && to === run[0]!.from - 1);
      const beside = person ? asRead(person, grammar) : before;
      return (before = readRun(run, place, beside));
    })
    .filter((reading) => reading !== undefined);
  const whole = withBynames(withFormerNames(readings, tokens, grammar), listed, tokens, grammar);
  return withHeadword(whole, tokens, grammar);
}

/** A person of the gazetteer as a run that was read, for what is joined to it. */
function asRead({from, to}: NameHit, grammar: NameGrammar): RunReading {
  return {parts: [partOf(from, to, '', 'name', grammar)], kind: 'person', votes: 3};
}
