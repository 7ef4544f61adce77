/**
 * Checks that the project is written in its own words: that no eight consecutive words of the original accounts
 * (`../shared/accounts`, where that folder stands beside the checkout) stand in any tracked text file. Letter case,
 * punctuation, markup and line breaks make no difference. Prints each place as `file:line`; exits 1 if there is any.
 *
 *   npx tsx scripts/own-words.ts [CHECKOUT]
 */
import {execFileSync} from 'node:child_process';
import {existsSync, readdirSync, readFileSync, statSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {fileURLToPath} from 'node:url';

/** The shortest run of words, in words, that counts as taken over. */
export const RUN = 8;

/** A word of a text, folded for comparison, with where it stands (UTF-16 code units, half-open). */
interface Word {
  readonly folded: string;
  readonly start: number;
  readonly end: number;
}

/** A stretch of a text that an original holds too: as long as it goes, at least `RUN` words. */
export interface SharedRun {
  /** Name of the original that holds the first `RUN` words. */
  readonly original: string;
  /** Counted from 1. */
  readonly line: number;
  /** The stretch as it stands in the text, white space collapsed. */
  readonly text: string;
}

/** Every run of `RUN` words of the originals, with the name of an original that holds it. */
export type RunIndex = ReadonlyMap<string, string>;

function wordsOf(text: string): Word[] {
  return [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map(({0: word, index}) => ({
    folded: word.normalize('NFC').toLowerCase(),
    start: index,
    end: index + word.length,
  }));
}

/** The run that begins at a word, or `undefined` near the end of the text. */
function runAt(words: readonly Word[], at: number): string | undefined {
  if (at + RUN > words.length) return undefined;
  return words
    .slice(at, at + RUN)
    .map(({folded}) => folded)
    .join(' ');
}

/** Indexes the originals: name → text. */
export function indexRuns(originals: Readonly<Record<string, string>>): RunIndex {
  const runs = new Map<string, string>();
  for (const [name, text] of Object.entries(originals)) {
    const words = wordsOf(text);
    for (let at = 0, run; (run = runAt(words, at)) !== undefined; at++) runs.set(run, name);
  }
  return runs;
}

/** The stretches of a text that the originals hold too, in order; runs that begin at neighbouring words are told as one. */
export function sharedRuns(text: string, originals: RunIndex): SharedRun[] {
  const words = wordsOf(text);
  const shared: SharedRun[] = [];
  for (let at = 0; at + RUN <= words.length; at++) {
    const original = originals.get(runAt(words, at) ?? '');
    if (original === undefined) continue;
    const first = at;
    while (originals.has(runAt(words, at + 1) ?? '')) at++;
    const [start, end] = [words[first]!.start, words[at + RUN - 1]!.end];
    shared.push({
      original,
      line: text.slice(0, start).split('\n').length,
      text: text.slice(start, end).replace(/\s+/gu, ' '),
    });
  }
  return shared;
}

/** The tracked text files of a checkout, read; binary files hold a NUL byte and are passed over. */
function trackedTexts(checkout: string): {path: string; text: string}[] {
  return execFileSync('git', ['ls-files', '-z'], {cwd: checkout, encoding: 'utf8'})
    .split('\0')
    .filter(
      (path) => path !== '' && statSync(join(checkout, path), {throwIfNoEntry: false})?.isFile(),
    )
    .map((path) => ({path, text: readFileSync(join(checkout, path), 'utf8')}))
    .filter(({text}) => !text.includes('\0'));
}

/** Checks a checkout and reports on standard output. Gives the exit code. */
function checkOwnWords(checkout: string): number {
  const folder = join(checkout, '../shared/accounts');
  if (!existsSync(folder)) {
    console.log('Skipped: the originals (../shared/accounts) are not here.');
    return 0;
  }
  const originals = indexRuns(
    Object.fromEntries(
      readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
    ),
  );
  const texts = trackedTexts(checkout);
  const hits = texts.flatMap(({path, text}) =>
    sharedRuns(text, originals).map(
      (run) => `${path}:${run.line}: as in ${run.original}: “${run.text}”`,
    ),
  );
  for (const hit of hits) console.log(hit);
  console.log(
    `${texts.length} files: ${hits.length} runs of ${RUN} words or more from the originals`,
  );
  return hits.length > 0 ? 1 : 0;
}

const script = fileURLToPath(import.meta.url);
if (process.argv[1] !== undefined && resolve(process.argv[1]) === script) {
  process.exitCode = checkOwnWords(resolve(process.argv[2] ?? join(script, '../..')));
}
