import type {Particulars} from './account.js';
import {align} from './align/align.js';
import {tell} from './claims/told/telling.js';
import {compare} from './compare/compare.js';
import type {ComparedAccount, Comparison} from './comparison.js';
import type {Correction, CorrectionsMet} from './correction.js';
import {correctLinks} from './corrections/correct-links.js';
import {correctReadings} from './corrections/correct-readings.js';
import {placeCorrections} from './corrections/place-corrections.js';
import {saidFindings} from './corrections/said-findings.js';
import {datedByOthers} from './days-of-others.js';
import {everyTwo} from './every-two.js';
import {tokeniseAccount} from './grammar/tokenise-account.js';
import type {LanguagePack} from './language-pack.js';
import {packOfAccount} from './pack-of.js';
import type {Mention} from './mention.js';
import type {Problem} from './problem.js';
import type {Extent} from './read/extent.js';
import {BOUNDLESS} from './read/extent.js';
import type {TextFormat} from './read/read-account.js';
import {readAccount} from './read/read-account.js';
import type {Recogniser} from './recognise/recognise.js';
import {recogniserOf} from './recognise/recognise.js';
import type {ToldElsewhere} from './recognise/story/told/story.js';
import {isJoined, mentionsInStoryYears} from './story-years.js';
import {unifyIdentities} from './values/unify-identities.js';

/** A document as it was opened: its text, and where it came from. */
export interface SourceDocument {
  readonly source: string;
  /** Path or address; its name gives the account its id. */
  readonly path: string;
  /** Goes before the id made of the path. */
  readonly id?: string;
  /** What the text is, where its name says otherwise. */
  readonly format?: TextFormat;
  /** BCP 47, where the person said it; else the document itself is asked. */
  readonly lang?: string;
  /** What the person said of it: goes before all that the document says of itself. */
  readonly said?: Particulars;
  /** What the file says of itself outside its text: stands in where the text says nothing. */
  readonly guessed?: Particulars;
  /** What is wrong with the file without making it unusable. */
  readonly problems?: readonly Problem[];
}

/** The steps of a comparison, in their order. */
export const STAGES = ['read', 'recognise', 'align', 'compare'] as const;

/** A step of the comparison, for progress. */
export type Stage = (typeof STAGES)[number];

/** What may be said to a comparison beside its documents. */
export interface CompareOptions {
  /** Called before each piece of work of a stage, with the share of the stage that is done (0 to 1). */
  readonly onProgress?: (stage: Stage, done: number) => void;
  /** A person's corrections; those about other accounts are passed over. */
  readonly corrections?: readonly Correction[];
  /** The most that a document may hold; without it any number. */
  readonly most?: Extent;
}

/** A comparison, and what was wrong with its documents without making them unusable. */
export interface ComparisonResult {
  readonly comparison: Comparison;
  readonly problems: readonly Problem[];
  readonly corrections: CorrectionsMet;
}

/**
 * Compares two or more documents: the whole of the engine. Pure, but for `onProgress`.
 *
 * @throws {UnusableDocumentError} If a document is empty, in a language without a pack, or holds too much.
 * @throws {RangeError} If there are fewer than two documents.
 */
export function compareAccounts(
  documents: readonly SourceDocument[],
  packs: readonly LanguagePack[],
  {onProgress, corrections = [], most = BOUNDLESS}: CompareOptions = {},
): ComparisonResult {
  if (documents.length < 2) {
    throw new RangeError(`Expected two or more documents, got ${documents.length}`);
  }
  const problems: Problem[] = [];
  const ids = new Set<string>();

  const read = documents.map((document, index) => {
    onProgress?.('read', index / documents.length);
    const {source, problems: found = [], ...particulars} = document;
    const options = {...particulars, most};
    let result = readAccount(source, options, packs);
    // Files of one name in different folders are different accounts.
    for (let n = 2, {id} = result.account; ids.has(result.account.id); n += 1) {
      result = readAccount(source, {...options, id: `${id}-${n}`}, packs);
    }
    ids.add(result.account.id);
    problems.push(...found, ...result.problems);
    return result.account;
  });

  const tokenised = read.map(tokeniseAccount);
  const recognisers = new Map<string, Recogniser>();
  const recogniseWith = ({id}: ComparedAccount, elsewhere: ToldElsewhere): readonly Mention[] =>
    recognisers.get(id)!(elsewhere);
  const recognised = datedByOthers(
    read.map((account, index): ComparedAccount => {
      onProgress?.('recognise', index / read.length);
      const recogniser = recogniserOf(account, tokenised[index]!, packOfAccount(account, packs));
      recognisers.set(account.id, recogniser);
      return {...account, mentions: recogniser()};
    }),
    (account, days) => recogniseWith(account, {days}),
  );
  const linked = (told: readonly ComparedAccount[], from: 0 | 1) => {
    const {placed, lost} = placeCorrections(corrections, told);
    const accounts = correctReadings(unifyIdentities(told, packs), placed);
    const tellings = accounts.map((account, index) =>
      tell(account, tokenised[index]!, packOfAccount(account, packs)),
    );
    const pairs = everyTwo(tellings);
    const links = pairs.flatMap(([left, right], index) => {
      // As if it were done twice, so that it begins anew nowhere.
      onProgress?.('align', (from + index / pairs.length) / 2);
      return align(left, right);
    });
    return {placed, lost, accounts, tellings, links};
  };
  const first = linked(recognised, 0);
  const again = mentionsInStoryYears(recognised, first.links, (account, year) =>
    recogniseWith(account, {year}),
  );
  const retold = (account: ComparedAccount): ComparedAccount => ({
    ...account,
    mentions: again.get(account.id) ?? account.mentions,
  });
  const second = again.size > 0 ? linked(recognised.map(retold), 1) : first;
  const isBorneOut = [...again.keys()].every((id) => isJoined(id, second.links));
  const {placed, lost, accounts, tellings, links} = isBorneOut ? second : first;

  onProgress?.('compare', 0);
  const corrected = correctLinks(links, placed, accounts);
  const findings = compare(tellings, corrected.links, {
    apart: corrected.apart,
    ...saidFindings(accounts, placed),
  });
  return {
    comparison: {version: 1, accounts, links: corrected.links, findings},
    problems,
    corrections: {placed: placed.map(({id}) => id), lost: lost.map(({id}) => id)},
  };
}
