/** What the first rows of long accounts need of their comparison, to stand in the page with them. */
import type {Passage} from '../../src/engine/account.js';
import type {ComparedAccount, Finding} from '../../src/engine/comparison.js';
import type {ComparisonFile} from '../../src/engine/saved/comparison-file.js';
import {pack} from '../../src/engine/saved/packed.js';
import type {Span} from '../../src/engine/span.js';
import type {Beginning} from '../../src/reader/book/beginning.js';
import type {Book} from '../../src/reader/book/book.js';
import type {Row} from '../../src/reader/rows/rows.js';
import {TONES} from '../../src/reader/tone.js';

/**
 * The beginning of a comparison: all that is said of its first rows, and the passages elsewhere that they and their findings
 * refer to.
 *
 * @param book - Its accounts in the order in which they were compared.
 * @param count - Of the rows that are shown.
 */
export function beginningOf(
  {comparison, notes}: ComparisonFile,
  book: Book,
  count: number,
): Beginning {
  const known = rowsKnown(book.rows, count);
  const shown = sentencesOf(book.rows.slice(0, count));
  const there = sentencesOf(book.rows.slice(0, known));
  const passages = comparison.accounts.map((account) => firstPassages(account, there));
  const first = new Set(passages.flat().flatMap(({sentences}) => sentences.map(({id}) => id)));
  const findings = comparison.findings.filter(({claims}) =>
    claims.some(({sentence}) => first.has(sentence)),
  );
  const crossings = [...book.crossings].filter(([sentence]) => shown.has(sentence));
  const elsewhere = new Set([
    ...findings.flatMap(({claims}) => claims.map(({sentence}) => sentence)),
    ...crossings.flatMap(([, others]) => others.map(({sentence}) => sentence)),
  ]);
  const marked = mentionsOf(findings);
  const accounts = comparison.accounts.map((account, at) =>
    shortened(account, passages[at]!.length, elsewhere, marked),
  );
  const links = comparison.links.filter(({left, right}) =>
    [...left.sentences, ...right.sentences].every((id) => first.has(id)),
  );
  const file = {comparison: {...comparison, accounts, links, findings}, notes};
  return {
    ...pack(file),
    rows: count,
    known,
    counts: TONES.map((tone) => book.counts.get(tone)!),
    crossings,
  };
}

/** Rows until every account has spoken behind the last one that is shown: a silent cell says where it speaks next. */
function rowsKnown(rows: readonly Row[], count: number): number {
  const silent = new Set(rows[0]!.cells.keys());
  let known = count;
  while (silent.size > 0 && known < rows.length) {
    for (const [column, cell] of rows[known]!.cells.entries()) {
      if (cell.some(({sentences}) => sentences.length > 0)) silent.delete(column);
    }
    known += 1;
  }
  return known;
}

function sentencesOf(rows: readonly Row[]): Set<string> {
  const cells = rows.flatMap((row) => row.cells.flat());
  return new Set(cells.flatMap(({sentences}) => sentences.map(({id}) => id)));
}

/** Passages of an account up to the last that has one of these sentences. */
function firstPassages(
  {passages}: ComparedAccount,
  there: ReadonlySet<string>,
): readonly Passage[] {
  const last = passages.findLastIndex((passage) => holdsOf(passage, there));
  return passages.slice(0, last + 1);
}

function holdsOf({sentences}: Passage, ids: ReadonlySet<string>): boolean {
  return sentences.some(({id}) => ids.has(id));
}

function mentionsOf(findings: readonly Finding[]): Set<string> {
  return new Set(findings.flatMap(({claims}) => claims.flatMap(({mentions}) => mentions)));
}

/** An account of which, behind its first passages, only those follow that are referred to. */
function shortened(
  account: ComparedAccount,
  count: number,
  elsewhere: ReadonlySet<string>,
  marked: ReadonlySet<string>,
): ComparedAccount {
  const passages = account.passages.slice(0, count);
  let source = account.source.slice(0, passages.at(-1)?.end ?? 0);
  const moved = new Map<string, number>();
  for (const passage of passages) for (const {id} of passage.sentences) moved.set(id, 0);
  for (const passage of account.passages.slice(count)) {
    if (!holdsOf(passage, elsewhere)) continue;
    source += BETWEEN;
    const by = source.length - passage.start;
    passages.push(movedBy(passage, by));
    for (const {id} of passage.sentences) moved.set(id, by);
    source += account.source.slice(passage.start, passage.end);
  }
  const mentions = account.mentions
    .filter(({id, sentence}) => marked.has(id) && moved.has(sentence))
    .map((mention) => ({...mention, ...spanBy(mention, moved.get(mention.sentence)!)}));
  return {...account, source, passages, mentions};
}

/** What parts a passage from one that stands far behind it. */
const BETWEEN = '\n\n';

function movedBy(passage: Passage, by: number): Passage {
  const {sentences, markup} = passage;
  return {
    ...passage,
    ...spanBy(passage, by),
    sentences: sentences.map((sentence) => ({...sentence, ...spanBy(sentence, by)})),
    ...(markup && {markup: markup.map((span) => spanBy(span, by))}),
  };
}

function spanBy({start, end}: Span, by: number): Span {
  return {start: start + by, end: end + by};
}
