import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';

import {parse} from 'yaml';

import type {SourceDocument} from '../src/engine/compare-accounts.js';
import {compareAccounts} from '../src/engine/compare-accounts.js';
import type {ComparedAccount, Finding} from '../src/engine/comparison.js';
import type {Mention, MentionKind} from '../src/engine/mention.js';
import {tokeniseAccount} from '../src/engine/grammar/tokenise.js';
import {readAccount} from '../src/engine/read/read-account.js';
import {recognise} from '../src/engine/recognise/recognise.js';
import type {Span} from '../src/engine/span.js';
import {overlaps} from '../src/engine/span.js';
import {packOf, packs} from '../src/languages/index.js';

/** A mention as it stands annotated in a text: `{apie šimtą|quantity 100 guns about}`. */
interface Annotation extends Span {
  readonly kind: string;
  readonly text: string;
  readonly value?: string;
}

/** What `NAME.pair.yaml` says that a careful reader finds; pairs of quotations, or the two files with nothing. */
interface ExpectedFindings {
  readonly agree?: readonly (readonly [string, string])[];
  readonly diverge?: readonly (readonly [string, string])[];
  /** Quotations that no divergence may set side by side. */
  readonly never?: readonly (readonly [string, string])[];
  readonly nothing?: readonly [string, string];
}

/** Takes the braces out of an annotated text. */
export function readAnnotated(annotated: string): {source: string; annotations: Annotation[]} {
  const annotations: Annotation[] = [];
  let source = '';
  let at = 0;
  for (const {0: whole, 1: text = '', 2: reading = '', index} of annotated.matchAll(
    /\{([^{|}]+)\|([^{|}]+)\}/gu,
  )) {
    source += annotated.slice(at, index);
    const [kind = '', value] = reading.split(' ');
    const start = source.length;
    source += text;
    annotations.push({start, end: source.length, kind, text, ...(value !== undefined && {value})});
    at = index + whole.length;
  }
  return {source: source + annotated.slice(at), annotations};
}

function valueText({value}: Mention): string {
  return typeof value === 'object'
    ? `${value.min}..${value.max}`
    : String(value).replace(/[~?%]/g, '');
}

interface Tally {
  found: number;
  right: number;
  predicted: number;
  wanted: number;
}

/**
 * Scores the annotated texts of a folder: F1 of spans and values for each kind, and the shares of expected findings
 * that were found and of forbidden ones that were avoided. `tell` is called with every miss.
 */
export function scoreAnnotated(
  folder: string,
  tell: (line: string) => void,
): Record<string, number> {
  const names = readdirSync(folder).sort();
  const documents = new Map<string, SourceDocument>();
  const tallies = new Map<MentionKind, Tally>();
  for (const path of names.filter((name) => /\.(lt|en)\.md$/.test(name))) {
    const {source, annotations} = readAnnotated(readFileSync(join(folder, path), 'utf8'));
    documents.set(path, {source, path});
    const {account} = readAccount(source, {path}, packs);
    const mentions = recognise(account, tokeniseAccount(account), packOf(account.lang)!);
    for (const kind of ['date', 'quantity', 'duration', 'person'] as const) {
      const tally = tallies.get(kind) ?? {found: 0, right: 0, predicted: 0, wanted: 0};
      tallies.set(kind, tally);
      const left = mentions.filter((mention) => mention.kind === kind);
      tally.predicted += left.length;
      for (const annotation of annotations.filter((one) => one.kind === kind)) {
        tally.wanted += 1;
        const index = left.findIndex((mention) => overlaps(mention, annotation));
        const [mention] = index < 0 ? [] : left.splice(index, 1);
        if (!mention) {
          tell(`missed ${path} ${kind} «${annotation.text}» ${annotation.value ?? ''}`);
          continue;
        }
        tally.found += 1;
        if (annotation.value === undefined || valueText(mention) === annotation.value)
          tally.right += 1;
        else {
          tell(
            `value  ${path} ${kind} «${mention.text}» ${valueText(mention)}, not ${annotation.value}`,
          );
        }
      }
      // A kind of which a text has no annotation at all was not annotated there.
      if (!annotations.some((one) => one.kind === kind)) tally.predicted -= left.length;
      else
        for (const mention of left)
          tell(`false  ${path} ${kind} «${mention.text}» ${valueText(mention)}`);
    }
  }
  const figures: Record<string, number> = {};
  for (const [kind, {found, right, predicted, wanted}] of tallies) {
    figures[`annotated ${kind} span`] = (2 * found) / (predicted + wanted);
    figures[`annotated ${kind} value`] = (2 * right) / (predicted + wanted);
  }
  return {...figures, ...scoreFindings(folder, names, documents, tell)};
}

function scoreFindings(
  folder: string,
  names: readonly string[],
  documents: ReadonlyMap<string, SourceDocument>,
  tell: (line: string) => void,
): Record<string, number> {
  const counts = {agree: [0, 0], diverge: [0, 0], avoided: [0, 0]};
  const count = (key: keyof typeof counts, good: boolean, complaint: string): void => {
    counts[key][1]! += 1;
    if (good) counts[key][0]! += 1;
    else tell(`${key}  ${complaint}`);
  };
  for (const name of names.filter((file) => file.endsWith('.pair.yaml'))) {
    const expected = parse(readFileSync(join(folder, name), 'utf8')) as ExpectedFindings;
    const stem = name.replace('.pair.yaml', '');
    const paths = expected.nothing ?? [`${stem}.lt.md`, `${stem}.en.md`];
    const pair = paths.map((path) => documents.get(path)!);
    const {accounts, findings, links} = compareAccounts(pair, packs).comparison;
    const judged = (verdicts: readonly string[], [a, b]: readonly [string, string]): boolean =>
      findings.some(
        (finding) =>
          verdicts.includes(finding.verdict) &&
          quotes(finding, accounts[0]!, a) &&
          quotes(finding, accounts[1]!, b),
      );
    for (const quotations of expected.agree ?? []) {
      count('agree', judged(['agree'], quotations), `${name} ${quotations.join(' | ')}`);
    }
    for (const quotations of expected.diverge ?? []) {
      count('diverge', judged(['diverge'], quotations), `${name} ${quotations.join(' | ')}`);
    }
    for (const quotations of expected.never ?? []) {
      count('avoided', !judged(['diverge'], quotations), `${name} ${quotations.join(' | ')}`);
    }
    if (expected.nothing) {
      count('avoided', links.length === 0, `${name} has ${links.length} links`);
      const shared = findings.filter(({verdict}) => verdict === 'diverge' || verdict === 'agree');
      count('avoided', shared.length === 0, `${name} has ${shared.length} shared findings`);
    }
  }
  return Object.fromEntries(
    Object.entries(counts).map(([key, [good, all]]) => [`annotated findings ${key}`, good! / all!]),
  );
}

/** Whether a finding has a claim of the account whose words are, or stand in, the quotation. */
function quotes(finding: Finding, account: ComparedAccount, quotation: string): boolean {
  const texts = new Map(account.mentions.map(({id, text}) => [id, text]));
  return finding.claims.some(
    (claim) =>
      claim.account === account.id &&
      claim.mentions.some((id) => {
        const text = texts.get(id) ?? '';
        return text !== '' && (quotation.includes(text) || text.includes(quotation));
      }),
  );
}
