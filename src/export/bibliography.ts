import {msg} from '@lit/localize';

import type {ComparedAccount, Comparison, Finding} from '../engine/comparison.js';
import {primaryLanguage} from '../engine/primary-language.js';
import {findingTitle} from '../wording/findings/titles.js';
import type {CitationOptions, Quoted} from './citation.js';
import {inQuotes, isWebAddress, linkTarget, quotedIn, verdictLine} from './citation.js';

/** What reference managers know of a source: the fields of CSL-JSON 1.0.2 that Greta can fill. */
interface Source {
  readonly id: string;
  readonly type: 'webpage' | 'document';
  readonly title: string;
  readonly author?: readonly {readonly literal: string}[];
  readonly publisher?: string;
  readonly issued?: {readonly 'date-parts': readonly [readonly [number]]} | {readonly raw: string};
  readonly URL?: string;
  /** When it was seen there. */
  readonly accessed?: {readonly 'date-parts': readonly [readonly number[]]};
  readonly language: string;
  /** The words quoted, what they are quoted for, and where the comparison is. */
  readonly note: string;
}

/** The sources of a finding as CSL-JSON, an item for each account, with what is quoted of it in its note. */
export function citeAsCslJson(
  finding: Finding,
  comparison: Comparison,
  options: CitationOptions = {},
): string {
  return JSON.stringify(sourcesOf(finding, comparison, options), undefined, 2);
}

/** The sources of a finding as BibTeX entries, in UTF-8, as Biber and today's BibTeX styles read them. */
export function citeAsBibTeX(
  finding: Finding,
  comparison: Comparison,
  options: CitationOptions = {},
): string {
  return sourcesOf(finding, comparison, options).map(entryOf).join('\n\n');
}

function sourcesOf(
  finding: Finding,
  comparison: Comparison,
  {address, seen}: CitationOptions,
): readonly Source[] {
  const question = findingTitle(finding, comparison);
  const verdict = verdictLine(finding, comparison);
  const keys = keysOf(comparison.accounts.map(({id}) => id));
  return quotedIn(finding, comparison).map(({account, quotations}) => ({
    id: keys.get(account.id)!,
    ...sourceOf(
      account,
      quotations,
      [`${question} ${verdict}`, ...(address ? [address] : [])],
      seen,
    ),
  }));
}

function sourceOf(
  {title, lang, credit}: ComparedAccount,
  quotations: Quoted['quotations'],
  why: readonly string[],
  seen: string | undefined,
): Omit<Source, 'id'> {
  const {author, publisher, year, address, retold} = credit;
  const note = [
    ...quotations.map(inQuotes),
    ...(retold ? [`(${msg('retold')})`] : []),
    ...why,
  ].join(' ');
  return {
    type: isWebAddress(address) ? 'webpage' : 'document',
    title,
    ...(author !== undefined && {author: [{literal: author}]}),
    ...(publisher !== undefined && publisher !== author && {publisher}),
    ...(year !== undefined && {
      issued: /^\d{4}$/.test(year) ? {'date-parts': [[Number(year)]] as const} : {raw: year},
    }),
    ...(isWebAddress(address) && {
      URL: address,
      ...(seen !== undefined && {accessed: {'date-parts': [seen.split('-').map(Number)]}}),
    }),
    language: lang,
    note,
  };
}

/** A key for each of some ids, all of them different, that every reader of BibTeX takes: ASCII letters, digits, hyphens. */
function keysOf(ids: readonly string[]): ReadonlyMap<string, string> {
  const keys = new Map<string, string>();
  const taken = new Set<string>();
  for (const id of ids) {
    const letters = id.normalize('NFD').replace(/\p{M}/gu, '');
    const key = letters.replace(/[^A-Za-z0-9]+/g, '-').replace(/^-|-$/g, '') || 'account';
    let own = key;
    for (let number = 2; taken.has(own); number += 1) own = `${key}-${number}`;
    taken.add(own);
    keys.set(id, own);
  }
  return keys;
}

function entryOf(source: Source): string {
  const {author, issued, URL, accessed} = source;
  const year = issued && ('raw' in issued ? issued.raw : String(issued['date-parts'][0][0]));
  // A name in braces is left whole: whether it is a person's is not known.
  const fields: readonly (readonly [string, string | undefined])[] = [
    ['author', author && `{${author.map(({literal}) => tex(literal)).join('} and {')}}`],
    ['title', `{${tex(source.title)}}`],
    ['publisher', source.publisher && tex(source.publisher)],
    ['year', year && tex(year)],
    ['url', URL && linkTarget(URL)],
    ['urldate', accessed?.['date-parts'][0].map((part) => String(part).padStart(2, '0')).join('-')],
    ['langid', LANGUAGES[primaryLanguage(source.language)]],
    ['note', tex(source.note)],
  ];
  const lines = fields.flatMap(([name, value]) =>
    value === undefined ? [] : [`  ${name} = {${value}},`],
  );
  return [`@misc{${source.id},`, ...lines, '}'].join('\n');
}

/** As babel and biblatex name languages. */
const LANGUAGES: Readonly<Record<string, string>> = {lt: 'lithuanian', en: 'english'};

/** BibTeX counts braces also behind a backslash, so those of a text are spelled out. */
const TEX: Readonly<Record<string, string>> = {
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** A text on one line whose signs mean nothing to TeX, with its braces balanced. */
function tex(text: string): string {
  return text.replace(/\s+/gu, ' ').replace(/[\\~^{}#$%&_]/g, (sign) => TEX[sign] ?? `\\${sign}`);
}
