import {tokeniseAccount} from '../../../src/engine/grammar/tokenise-account.js';
import type {Mention, MentionKind} from '../../../src/engine/mention.js';
import {printValue} from '../../../src/engine/mention.js';
import {readAccount} from '../../../src/engine/read/read-account.js';
import {recognise} from '../../../src/engine/recognise/recognise.js';
import {packOf} from '../../../src/engine/pack-of.js';
import {packs} from '../../../src/languages/index.js';

/** What is recognised in a text; the end of the path says how it is read. */
export function mentionsIn(source: string, lang: string, path: string): Mention[] {
  const {account} = readAccount(source, {path, lang}, packs);
  return recognise(account, tokeniseAccount(account), packOf(lang, packs)!);
}

/** The mentions of a kind in a Lithuanian text: as they stand there, and what they are. */
export function mentioned(source: string, kind: MentionKind): string[] {
  return mentionsIn(source, 'lt', 'story.txt')
    .filter((mention) => mention.kind === kind)
    .map(({text, value}) => `${text} = ${printValue(value)}`);
}
