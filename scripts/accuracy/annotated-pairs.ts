import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';

import {parse} from 'yaml';

import {compareAccounts} from '../../src/engine/compare-accounts.js';
import type {ComparedAccount, Comparison, Finding, Verdict} from '../../src/engine/comparison.js';
import {isToldByOne} from '../../src/engine/comparison.js';
import {overlaps} from '../../src/engine/span.js';
import {packs} from '../../src/languages/index.js';
import type {IdentityTally} from './annotated-identities.js';
import {scoreIdentities} from './annotated-identities.js';
import type {LinkTally, SentencePair} from './annotated-links.js';
import {scoreLinks} from './annotated-links.js';
import type {AnnotatedText} from './annotated-mentions.js';
import type {Place, Quotation} from './annotated-quotations.js';
import {placeOf, sentenceAt} from './annotated-quotations.js';
import {documentsOf} from './annotated-tellings.js';

type Quotations = readonly [left: Quotation, right: Quotation];

/** What `NAME.pair.yaml` says that a careful reader finds between two texts. */
interface Expected {
  /** File names; without them `NAME.lt.md` and `NAME.en.md`. */
  readonly accounts?: readonly [string, string];
  readonly agree?: readonly Quotations[];
  /** The third is the reconciliation. */
  readonly diverge?: readonly (readonly [Quotation, Quotation, string?])[];
  /** A file name, and what in it contradicts what. */
  readonly internal?: readonly (readonly [string, Quotation, Quotation])[];
  /** Different things: neither an agreement nor a divergence. */
  readonly never?: readonly Quotations[];
  /** What one may take for the one or the other. */
  readonly either?: readonly Quotations[];
  /** Sentences that tell of the same event. */
  readonly links?: readonly SentencePair[];
  /** Sentences that may be linked, and need not. */
  readonly related?: readonly SentencePair[];
  /** The two files have nothing in common. */
  readonly nothing?: readonly [string, string];
}

/** What is expected of a pair of a folder, with the file names of its accounts. */
interface ExpectedOfPair extends Expected {
  /** What the names of its files begin with. */
  readonly stem: string;
  readonly accounts: readonly [string, string];
  readonly related: readonly SentencePair[];
}

function expectedIn(folder: string): ExpectedOfPair[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.pair.yaml'))
    .sort()
    .map((file) => {
      const stem = file.replace('.pair.yaml', '');
      const expected = parse(readFileSync(join(folder, file), 'utf8')) as Expected;
      const accounts = expected.accounts ?? expected.nothing ?? [`${stem}.lt.md`, `${stem}.en.md`];
      return {related: [], ...expected, stem, accounts};
    });
}

/** The pairs of a folder whose links are annotated, with all that is expected of them. */
export function annotatedPairs(
  folder: string,
): (ExpectedOfPair & Required<Pick<Expected, 'links'>>)[] {
  return expectedIn(folder).flatMap((pair) => (pair.links ? [{...pair, links: pair.links}] : []));
}

interface Tally {
  readonly right: number;
  readonly all: number;
}

const CONTRARY: readonly Verdict[] = ['diverge', 'internal', 'series'];

/** Whether a claim of the finding has a mention in each of the places, each another claim. */
function touches(finding: Finding, places: readonly Place[]): boolean {
  const claims = places.map(([account, spans]) =>
    finding.claims.findIndex(
      (claim) =>
        claim.account === account.id &&
        account.mentions.some(
          (mention) =>
            claim.mentions.includes(mention.id) && spans.some((span) => overlaps(mention, span)),
        ),
    ),
  );
  return !claims.includes(-1) && new Set(claims).size === claims.length;
}

function wordsOf({claims}: Finding, {accounts}: Comparison): string {
  const mentions = new Map(
    accounts.flatMap((account) => account.mentions.map((one) => [one.id, one.text])),
  );
  return claims
    .map((claim) => `«${claim.mentions.map((id) => mentions.get(id) ?? '').join(' ')}»`)
    .join(' | ');
}

/**
 * Scores what Greta finds between annotated texts: the shares of the expected agreements, divergences and internal
 * contradictions that were found and of the different things that were kept apart, how many of the agreements and of the
 * divergences reported were expected, F1 of the links, counted as pairs of sentences, and of the identities of names.
 */
export function scorePairs(
  folder: string,
  texts: ReadonlyMap<string, AnnotatedText>,
  tell: (line: string) => void,
): Record<string, number> {
  const tallies = new Map<string, Tally>();
  const linked: LinkTally = {right: 0, wanted: 0, reported: 0};
  const identities: IdentityTally = {precision: 0, recall: 0, names: 0};
  for (const expected of expectedIn(folder)) {
    const {stem, accounts, links, related} = expected;
    const {comparison} = compareAccounts(
      accounts.map((path) => texts.get(path)!.document),
      packs,
    );
    const count = (key: string, good: boolean, complaint: string): void => {
      const {right, all} = tallies.get(key) ?? {right: 0, all: 0};
      tallies.set(key, {right: good ? right + 1 : right, all: all + 1});
      if (!good) tell(`${key}  ${stem}: ${complaint}`);
    };
    // A pair that lists no agreements is annotated for its links alone.
    if (expected.agree ?? expected.nothing) scoreFindings(expected, comparison, count);
    scoreIdentities(
      comparison.accounts,
      ({path}) => texts.get(path)!.annotations,
      identities,
      tell,
    );
    if (links) scoreLinks(stem, links, related, comparison, linked, tell);
  }
  const figures = [...tallies].map(([key, {right, all}]) => [`findings ${key}`, right / all]);
  if (linked.wanted > 0) {
    figures.push(['links', (2 * linked.right) / (linked.wanted + linked.reported)]);
  }
  if (identities.names > 0) {
    const {precision, recall, names: all} = identities;
    figures.push(['name identity', (2 * precision * recall) / (precision + recall) / all]);
  }
  return Object.fromEntries(figures) as Record<string, number>;
}

/** A finding of two annotated accounts, and whether a careful reader finds the same. */
export interface JudgedFinding {
  readonly finding: Finding;
  readonly isRight: boolean;
}

/**
 * The findings between the annotated pairs of a folder, but agreements of rows of names, and what one account says twice, which
 * are not annotated. What one account alone is said to tell is right if no annotation sets it beside anything.
 */
export function judgedFindings(folder: string): JudgedFinding[] {
  return expectedIn(folder).flatMap((expected) => {
    const {accounts, agree, diverge = [], either = [], internal = []} = expected;
    if (!agree) return [];
    const {comparison} = compareAccounts(documentsOf(folder, accounts), packs);
    const [left, right] = comparison.accounts as readonly [ComparedAccount, ComparedAccount];
    const between = ([one, other]: readonly [Quotation, Quotation, string?]): Place[] => [
      placeOf(left, one),
      placeOf(right, other),
    ];
    const differing = [
      ...[...diverge, ...either].map(between),
      ...internal.map(([path, ...pair]) => {
        const account = comparison.accounts[accounts.indexOf(path)]!;
        return pair.map((quotation) => placeOf(account, quotation));
      }),
    ];
    const agreeing = [...agree.map(between), ...differing];
    const told = [...agree, ...diverge].flatMap(between);
    const isRight = (finding: Finding): boolean => {
      if (finding.verdict === 'only') return !told.some((place) => touches(finding, [place]));
      const places = finding.verdict === 'agree' ? agreeing : differing;
      return places.some((some) => touches(finding, some));
    };
    return comparison.findings
      .filter((one) => one.verdict !== 'agree' || (one.kind !== 'list' && !isToldByOne(one)))
      .map((finding) => ({finding, isRight: isRight(finding)}));
  });
}

function scoreFindings(
  expected: ExpectedOfPair,
  comparison: Comparison,
  count: (key: string, good: boolean, complaint: string) => void,
): void {
  const [left, right] = comparison.accounts as readonly [ComparedAccount, ComparedAccount];
  const between = ([one, other]: readonly [Quotation, Quotation, string?]): Place[] => [
    placeOf(left, one),
    placeOf(right, other),
  ];
  const judged = (places: readonly Place[], verdicts: readonly Verdict[]): Finding[] =>
    comparison.findings.filter(
      (finding) => verdicts.includes(finding.verdict) && touches(finding, places),
    );
  const known: Place[][] = (expected.either ?? []).map(between);
  const agreeing: Place[][] = [];
  const say = (quotations: readonly unknown[], places: readonly Place[]): string =>
    [...quotations.map(String), ...places.map((place) => sentenceAt(place).text)].join(' | ');
  for (const pair of expected.agree ?? []) {
    const places = between(pair);
    agreeing.push(places);
    count('agree', judged(places, ['agree']).length > 0, say(pair, places));
  }
  for (const pair of expected.diverge ?? []) {
    const places = between(pair);
    const found = judged(places, ['diverge']);
    known.push(places);
    count('diverge', found.length > 0, say(pair, places));
    count(
      'diverge or possible',
      judged(places, ['diverge', 'possible']).length > 0,
      say(pair, places),
    );
    if (pair[2] === undefined) continue;
    count(
      'reconciled',
      found.some(({reconcile}) => reconcile === pair[2]),
      say(pair, places),
    );
  }
  for (const [path, ...pair] of expected.internal ?? []) {
    const account = comparison.accounts[expected.accounts.indexOf(path)]!;
    const places = pair.map((quotation) => placeOf(account, quotation));
    known.push(places);
    count('internal', judged(places, CONTRARY).length > 0, `${path} ${say(pair, places)}`);
  }
  for (const pair of expected.never ?? []) {
    const places = between(pair);
    const [found] = judged(places, [...CONTRARY, 'agree']);
    count('avoided', !found, `${found?.verdict ?? ''} ${say(pair, places)}`);
  }
  if (expected.nothing) {
    const {findings, links} = comparison;
    count('avoided', links.length === 0, `has ${links.length} links`);
    const shared = findings.filter(({verdict}) => verdict === 'diverge' || verdict === 'agree');
    count('avoided', shared.length === 0, `has ${shared.length} shared findings`);
  }
  for (const finding of comparison.findings) {
    const {verdict, kind} = finding;
    // Rows of names are not annotated.
    if (verdict === 'agree' && kind !== 'list') {
      const right = [...known, ...agreeing].some((places) => touches(finding, places));
      count('agree precision', right, wordsOf(finding, comparison));
    }
    if (verdict !== 'diverge' && verdict !== 'internal') continue;
    const right = known.some((places) => touches(finding, places));
    count('diverge precision', right, `${verdict} ${wordsOf(finding, comparison)}`);
  }
}
