import {assert} from '@esm-bundle/chai';

import {tokeniseAccount} from '../../src/engine/grammar/tokenise.js';
import type {Mention, MentionKind} from '../../src/engine/mention.js';
import {printValue} from '../../src/engine/mention.js';
import {readAccount} from '../../src/engine/read/read-account.js';
import {recognise} from '../../src/engine/recognise/recognise.js';
import {packOf, packs} from '../../src/languages/index.js';

/** A line of a corpus: what a phrase means, undefined where it must mean nothing. */
interface Example {
  readonly phrase: string;
  readonly meaning: string | undefined;
  /** A date that is told before the phrase. */
  readonly after: string | undefined;
  /** Whether the phrase is known not to be read yet. */
  readonly later: boolean;
}

const KINDS = ['date', 'quantity', 'duration'] as const;
/** A sentence that a phrase can stand in without meaning more, or a date before it. */
const CARRIERS: Readonly<Record<string, {carrier: string; before: string}>> = {
  lt: {carrier: 'Anot metraščio, buvo PHRASE, rašo jis.', before: 'DATE prasidėjo žygis. '},
  en: {carrier: 'The chronicle has PHRASE, it says.', before: 'On DATE the march began. '},
};

function read(corpus: string): Example[] {
  let meaning: string | undefined;
  let after: string | undefined;
  let later = false;
  return corpus.split('\n').flatMap((line): Example[] => {
    const head =
      /^(?:= (?<meaning>.+)|(?:nuo|after) (?<after>.+)|(?:ne|none)|(?<later>dar ne|not yet))$/u.exec(
        line,
      );
    if (head) {
      meaning = head.groups?.['meaning'];
      after = head.groups?.['after'] ?? after;
      later ||= head.groups?.['later'] !== undefined;
      return [];
    }
    return line.startsWith('  ') ? [{phrase: line.trim(), meaning, after, later}] : [];
  });
}

function mentionsIn({phrase, after}: Example, lang: string): {phrase: Mention[]; start: number} {
  const {carrier, before} = CARRIERS[lang]!;
  const told = after === undefined ? '' : before.replace('DATE', after);
  const source = told + carrier.replace('PHRASE', phrase);
  const start = source.indexOf(phrase, told.length);
  const {account} = readAccount(source, {path: 'corpus.txt', lang}, packs);
  const mentions = recognise(account, tokeniseAccount(account), packOf(lang)!);
  const inside = mentions.filter(
    (mention) => mention.start < start + phrase.length && mention.end > start,
  );
  return {phrase: inside, start};
}

function meaningOf({value, counted, qualifier, kind}: Mention): string {
  const said = [printValue(value)];
  if (kind === 'quantity')
    said.push(counted ?? '?', ...(qualifier === 'exact' ? [] : [qualifier!]));
  return said.join(' ');
}

for (const lang of ['lt', 'en']) {
  for (const kind of KINDS) {
    const corpus = await (await fetch(new URL(`./${lang}/${kind}.txt`, import.meta.url))).text();
    describe(`the corpus of ${lang}, ${kind}`, () => {
      for (const example of read(corpus)) {
        const {phrase, meaning, after, later} = example;
        const where = after === undefined ? '' : ` after ${after}`;
        it(`“${phrase}”${where} ${meaning === undefined ? `is no ${kind}` : `means ${meaning}`}`, function () {
          const found = mentionsIn(example, lang).phrase.filter(
            (one) => one.kind === (kind as MentionKind),
          );
          const meant = meaning === undefined ? [] : [meaning];
          // Shown as skipped until it is read.
          if (later && found.map(meaningOf).join() !== meant.join()) this.skip();
          assert.deepEqual(found.map(meaningOf), meant);
        });
      }
    });
  }
}
