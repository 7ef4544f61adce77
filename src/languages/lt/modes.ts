import type {Mode} from '../../engine/comparison.js';
import type {Token} from '../../engine/grammar/tokenise.js';
import type {Lexicon, NamedConcept} from '../../engine/recognise/lexicon.js';
import {lexicon} from '../../engine/recognise/lexicon.js';
import {everyFormOf} from './morphology.js';
import {stem} from './stem.js';

const words = {
  demanded:
    '=reikalauti, =reikalauja, reikalavo, pareikalavo, reikalavimas, reikalavimai, reikalaudamas, ultimatumas',
  proposed: 'siūlyti, siūlo, siūlė, pasiūlė, pasiūlymas, projektas, ketino',
  agreed: 'sutartis, susitarimas, susitarė, sutiko, paktas, leido, leisti',
  planned: 'turėjo būti, numatyta, pagal projektą, planuota, planavo, ketinta, tikėjosi, tikėtasi',
  reported: 'esą, neva, teigiama, pranešama, anot, pasak',
  actual: 'išdėstyta, išdėstyti, iš viso, faktiškai, atvyko',
} satisfies Record<Mode, string>;

const told = lexicon(words, stem, {formsOf: everyFormOf});

/** Forms of „turėti“, which before an infinitive says what should be done, and before anything else what one has. */
const SHOULD: ReadonlySet<string> = new Set(['turėjo', 'turėjusi', 'turėję', 'turėsi', 'turės']);
/** Maximum number of words between it and its infinitive: „turėjo per savaitę išvykti“ (had to leave within a week). */
const INFINITIVE_REACH = 4;
/** By its ending: „įžengti“, „trauktis“. */
const INFINITIVE = /\p{L}{2}tis?$/u;

/** Cues for the standing of a claim: „turėjo įžengti“ is planned, „turėjo 300 karių“ is not. */
export const modes: Lexicon = {
  word: (lower) => (SHOULD.has(lower) ? {beginsMore: true} : told.word(lower)),
  idOf: (tokens, at) => told.idOf(tokens, at) ?? shouldAt(tokens, at),
};

function shouldAt(tokens: readonly Token[], at: number): NamedConcept | undefined {
  if (!SHOULD.has(tokens[at]!.lower)) return undefined;
  const behind = tokens.slice(at + 1, at + 1 + INFINITIVE_REACH);
  const stop = behind.findIndex(({kind}) => kind === 'sign');
  const phrase = stop < 0 ? behind : behind.slice(0, stop);
  return phrase.some(({lower}) => INFINITIVE.test(lower))
    ? {id: 'planned', end: at + 1, exact: true}
    : undefined;
}
