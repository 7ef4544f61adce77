import {GAP, HOLE, unjoined} from './clause-pieces.js';
import {beginsWithVerb, clauseWordsIn, hasVerb, refersBack} from './clause-words-in.js';
import {hasLetters} from '../letters.js';

/** Fewest letters that are left of a clause. */
const LEAST = 20;

const GAPS = new RegExp(`[${GAP}${HOLE}]`, 'gu');

/** A gap, with no more than a word that leads to it, behind a comma. */
const LED_GAP = new RegExp(String.raw`(?:^|,)\s*(?:\p{L}{1,3}\s)?[${GAP}${HOLE}]$`, 'u');

/** A long name, or what is said, in quotation marks, without a gap. */
const QUOTED = new RegExp(
  ['„“', '“”', '«»']
    .map(([open, close]) => `(?<=${open})[^„“”«»${GAP}${HOLE}]{40,}(?=${close})`)
    .join('|'),
  'gu',
);

/** What is said by the way in brackets, at length and without a gap. */
const BRACKETED = new RegExp(String.raw`\([^()${GAP}${HOLE}]{40,}\)`, 'gu');

/** Words of a long name on each side of what is left out of it. */
const KEPT = 2;

/** A clause without its long brackets: a comma in one would part it. */
export function withoutBrackets(clause: string): string {
  return clause.replace(BRACKETED, GAP);
}

/** A clause in which of every long name in quotation marks the first and the last words are left: cut short it would be another's. */
export function withoutMiddles(clause: string): string {
  return clause.replace(QUOTED, (name) => {
    const words = name.split(/\s+/u);
    return words.length > 3 * KEPT
      ? `${words.slice(0, KEPT).join(' ')} ${GAP} ${words.slice(-KEPT).join(' ')}`
      : name;
  });
}

/**
 * A clause that is too long without what it can do without, whole all the same: a date in front of it, who somebody is,
 * another clause that is joined to it, what follows its last gap from a comma or a preposition on. As long as it was where
 * it has nothing of that kind, or not enough.
 *
 * @param room - Code units that it may have.
 */
export function shortened(clause: string, lang: string, room: number): string {
  let words = clause;
  for (const part of [withoutDateAhead, withoutAside, withoutTail, withoutHead]) {
    if (words.length > room) words = part(words, lang, room);
  }
  return words;
}

/** The first of some cuts that is short enough, else the shortest; they are given from the longest on. */
function fitting(cuts: readonly string[], whole: string, room: number): string {
  return cuts.find((cut) => cut.length <= room) ?? cuts.at(-1) ?? whole;
}

function withoutDateAhead(clause: string, lang: string): string {
  return clause.replace(clauseWordsIn(lang).dateAhead, '');
}

/** Who somebody is, between commas in front of the verb; not where another gap is the value's. */
function withoutAside(clause: string, lang: string): string {
  if (clause.search(GAPS) >= 0) return clause;
  return clause.replace(/,\s[^,]+,\s(?=(\p{L}+))/u, (aside, next: string) =>
    hasVerb(next, lang) ? ` ${GAP} ` : aside,
  );
}

/** What is before a place where the clause may end, if that says something by itself. */
function withoutTail(clause: string, lang: string, room: number): string {
  const {ends, hanging, joining, wanting} = clauseWordsIn(lang);
  const gap = [...clause.matchAll(GAPS)].at(-1)?.index ?? -1;
  const cutAt = (at: number): string[] => {
    const behind = unjoined(clause.slice(at));
    const before = clause
      .slice(0, at)
      .replace(/[\s,;:–—]+$/u, '')
      .replace(hanging, '');
    if (at <= gap || !hasVerb(before, lang) || !hasLetters(before, LEAST)) return [];
    // "of which, on … the ice broke": what happened then is still to come.
    if (LED_GAP.test(before)) return [];
    // "was sentenced to", "nine of those who": these want what follows.
    if (hasVerb(/\S+$/u.exec(before)?.[0] ?? '', lang) || wanting.test(before)) return [];
    // The verb of the clause is still to come, behind who somebody is.
    if (
      [...clause.slice(at).matchAll(/,\s(\p{L}+)/gu)].some(([, next = '']) => hasVerb(next, lang))
    )
      return [];
    return joining.test(behind) && gap < 0 && !hasVerb(behind, lang) ? [] : [before];
  };
  const cuts = [...clause.matchAll(ends)].map(({index}) => index).reverse();
  return fitting(cuts.flatMap(cutAt), clause, room);
}

/** What is behind a comma and a word that joins two clauses, if the second says who does something. */
function withoutHead(clause: string, lang: string, room: number): string {
  const {joining} = clauseWordsIn(lang);
  const gap = clause.search(GAPS);
  const cuts = [...clause.matchAll(/,\s/gu)]
    .filter(({index}) => index < gap)
    .map(({index}) => unjoined(clause.slice(index)))
    .filter((rest) => joining.test(rest))
    .map((rest) => rest.replace(joining, ''))
    .filter((rest) => hasVerb(rest, lang) && hasLetters(rest, LEAST))
    .filter((rest) => {
      const led = rest.replace(GAP, HOLE);
      return !refersBack(led, lang) && !beginsWithVerb(unjoined(led.replace(HOLE, '')), lang);
    });
  return fitting(cuts, clause, room);
}
