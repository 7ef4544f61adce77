import {assert} from '@esm-bundle/chai';

import {tokeniseAccount} from '../../src/engine/grammar/tokenise-account.js';
import type {LanguagePack} from '../../src/engine/language-pack.js';
import type {Mention, MentionKind} from '../../src/engine/mention.js';
import {printValue} from '../../src/engine/mention.js';
import {readAccount} from '../../src/engine/read/read-account.js';
import {recognise} from '../../src/engine/recognise/recognise.js';

/** A line of a corpus: what a phrase means, undefined where it must mean nothing. */
export interface Example {
  readonly phrase: string;
  readonly meaning: string | undefined;
  /** A date that is told before the phrase. */
  readonly after: string | undefined;
  /** The date of the text that the phrase stands in. */
  readonly under: string | undefined;
}

/** Sentences of a language to read phrases in. */
export interface Carriers {
  /** A sentence that a phrase can stand in, as PHRASE, without meaning more. */
  readonly carrier: string;
  /** A sentence with a DATE, to stand before it. */
  readonly before: string;
  /** A line with a DATE, to head the text. */
  readonly head?: string;
}

/** Words of a corpus's own lines, in either language or in Polish. */
const HEAD =
  /^(?:= (?<meaning>.+)|(?:nuo|after|od) (?<after>.+)|(?:rašyta|under) (?<under>.+)|(?:ne|none|nie))$/u;

/** Reads a corpus: what is meant first, then the phrases that mean it, each on an indented line. */
export function examplesOf(corpus: string): Example[] {
  let meaning: string | undefined;
  let after: string | undefined;
  let under: string | undefined;
  return corpus.split('\n').flatMap((line): Example[] => {
    const groups = HEAD.exec(line)?.groups;
    if (groups) {
      meaning = groups['meaning'];
      under = groups['after'] === undefined ? (groups['under'] ?? under) : undefined;
      after = groups['under'] === undefined ? (groups['after'] ?? after) : undefined;
      return [];
    }
    return line.startsWith('  ') ? [{phrase: line.trim(), meaning, after, under}] : [];
  });
}

/** What Greta takes an example's phrase to mean, by the mentions of a kind in it. */
export function meaningsOf(
  {phrase, after, under}: Example,
  kind: MentionKind,
  {carrier, before, head = ''}: Carriers,
  pack: LanguagePack,
): string[] {
  const dated = under === undefined ? '' : `*${head.replace('DATE', under)}*\n\n`;
  const told = dated + (after === undefined ? '' : before.replace('DATE', after));
  const source = told + carrier.replace('PHRASE', phrase);
  const start = source.indexOf(phrase, told.length);
  const {account} = readAccount(source, {path: 'corpus.txt', lang: pack.lang}, [pack]);
  return recognise(account, tokeniseAccount(account), pack)
    .filter((mention) => mention.start < start + phrase.length && mention.end > start)
    .filter((mention) => mention.kind === kind)
    .map(meaningOf);
}

function meaningOf({value, counted, qualifier, kind}: Mention): string {
  const said = [printValue(value)];
  if (kind === 'quantity')
    said.push(counted ?? '?', ...(qualifier === 'exact' ? [] : [qualifier!]));
  return said.join(' ');
}

/** A test for each example of a corpus. */
export function describeCorpus(
  corpus: string,
  kind: MentionKind,
  carriers: Carriers,
  pack: LanguagePack,
): void {
  describe(`the corpus of ${pack.lang}, ${kind}`, () => {
    for (const example of examplesOf(corpus)) {
      const {phrase, meaning, after, under} = example;
      const where = under ? ` under ${under}` : after === undefined ? '' : ` after ${after}`;
      it(`“${phrase}”${where} ${meaning === undefined ? `is no ${kind}` : `means ${meaning}`}`, () => {
        const found = meaningsOf(example, kind, carriers, pack);
        const meant = meaning === undefined ? [] : [meaning];
        assert.deepEqual(found, meant);
      });
    }
  });
}

/** A test for each text of a corpus of sentences: " | " stands where it must be cut. */
export function describeSentences(corpus: string, pack: LanguagePack): void {
  describe(`the corpus of ${pack.lang}, sentences`, () => {
    for (const line of corpus.split('\n').filter((text) => /^[^#]/u.test(text))) {
      it(line, () => {
        const sentences = line.split(' | ');
        const {account} = readAccount(sentences.join(' '), {path: 'corpus.txt', lang: pack.lang}, [
          pack,
        ]);
        const cut = account.passages.flatMap((passage) => passage.sentences);
        assert.deepEqual(
          cut.map(({start, end}) => account.source.slice(start, end)),
          sentences,
        );
      });
    }
  });
}
