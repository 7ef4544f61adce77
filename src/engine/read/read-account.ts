import type {Account, Credit, Particulars, Passage, Sentence} from '../account.js';
import {isCompared} from '../account.js';
import {wordsInLowerCase} from '../grammar/tokenise.js';
import type {LanguagePack} from '../language-pack.js';
import {packOf} from '../pack-of.js';
import type {Problem} from '../problem.js';
import {UnusableDocumentError} from '../problem.js';
import type {Span} from '../span.js';
import type {Block} from './block.js';
import {part, blankedText, trimBlock} from './block.js';
import {divide} from './sentences/divide.js';
import type {Extent} from './extent.js';
import {assertWithin, BOUNDLESS, paragraphsAtAGlance} from './extent.js';
import type {FrontMatter} from './front-matter.js';
import {frontMatterLength, readFrontMatter} from './front-matter.js';
import {htmlBlocks} from './html.js';
import {guessLanguage, languageInName} from './language-of.js';
import {markdownBlocks} from './markdown/markdown.js';
import {plainTextBlocks} from './plain-text.js';
import type {Segmentation} from './sentences/segmentation.js';
import {cutSentences} from './sentences/sentences.js';
import {publisherIn} from './zones/boilerplate.js';
import {hideCitationMarks} from './zones/citation-marks.js';
import {markWikiHeadings} from './wiki/wiki-headings.js';
import {isWikitext, wikiTitle, wikitextBlocks} from './wiki/wikitext.js';
import {markZones} from './zones/zones.js';

/** How the text of a document is written. */
export type TextFormat = 'html' | 'plain';

/** What is known of a document beside its text. */
export interface ReadOptions {
  /**
   * Its name says what it is: `.md` and `.markdown` Markdown; `.html`, and what was made HTML as it was opened (`.docx`,
   * `.odt`, `.epub`, `.xml`, `.tei`), HTML; `.wiki` and the like wikitext; all others plain text, or wikitext where it looks like that.
   */
  readonly path: string;
  /** What its text is, where its name says otherwise. */
  readonly format?: TextFormat;
  /** BCP 47; goes before what the document says of itself. */
  readonly lang?: string;
  /** Goes before the id made of the path. */
  readonly id?: string;
  /** Goes before what the document says of itself. */
  readonly said?: Particulars;
  /** Stands in where the document says nothing of itself. */
  readonly guessed?: Particulars;
  /** The most that it may hold; without it any number. */
  readonly most?: Extent;
}

/** An account, and what is wrong with its document without making it unusable. */
export interface ReadResult {
  readonly account: Account;
  readonly problems: readonly Problem[];
}

/**
 * Reads a document: passages, sentences, title, credit, language.
 *
 * @throws {UnusableDocumentError} If the text is empty, in no language that a pack knows, or holds too much.
 */
export function readAccount(
  source: string,
  {
    path,
    format,
    lang,
    id = accountId(path),
    said = {},
    guessed = {},
    most = BOUNDLESS,
  }: ReadOptions,
  packs: readonly LanguagePack[],
): ReadResult {
  if (source.trim() === '') throw new UnusableDocumentError({code: 'empty', path});
  if (most !== BOUNDLESS) assertWithin(most, 'paragraphs', paragraphsAtAGlance(source), path);
  const cut = blocksOf(source, path, format);
  assertWithin(most, 'paragraphs', cut.length, path);
  const {frontMatter, problems} = frontMatterOf(source, cut[0], path);
  const spoken = lang ?? frontMatter.lang;
  const pack = packOfText(spoken, source, path, packs);
  if (!pack) throw new UnusableDocumentError(whyUnread(spoken, path, cut, problems));
  const {segmentation} = pack;
  const name = id.replace(new RegExp(`\\.${pack.lang}$`), '');
  const blocks = markZones(source, hideCitationMarks(source, cut, segmentation), segmentation);
  const account: Account = {
    id,
    lang: lang ?? frontMatter.lang ?? pack.lang,
    title:
      said.title ?? frontMatter.title ?? titleOf(source, blocks, path) ?? guessed.title ?? name,
    path,
    credit: said.credit ?? {
      ...publisherOf(source, blocks, segmentation),
      ...guessed.credit,
      ...frontMatter.credit,
    },
    source,
    passages: passagesOf(source, blocks, id, pack, (sentences) => {
      assertWithin(most, 'sentences', sentences, path);
    }),
  };
  return {account, problems};
}

function blocksOf(source: string, path: string, format: TextFormat | undefined): Block[] {
  const from = frontMatterLength(source);
  const blocks = markWikiHeadings(source, cutterFor(path, source, format)(source, from));
  if (from > 0) blocks.unshift({start: 0, end: from, kind: 'front-matter', markup: []});
  return blocks.map((block) => trimBlock(source, block)).filter((block) => block !== undefined);
}

/** Wikitext by its name, or, of a text that no name says more of, by its signs. */
function isWiki(source: string, path: string): boolean {
  return /\.(?:wiki|wikitext|mediawiki)$/i.test(path) || (!NAMED.test(path) && isWikitext(source));
}

const MARKDOWN = /\.(?:md|markdown)$/i;
const HTML = /\.(?:html?|docx|odt|epub|xml|tei)$/i;
const NAMED = new RegExp(`${MARKDOWN.source}|${HTML.source}`, 'i');

function cutterFor(
  path: string,
  text: string,
  format: TextFormat = HTML.test(path) ? 'html' : 'plain',
): (source: string, from: number) => Block[] {
  if (format === 'html') {
    return (source, start) => htmlBlocks(source, {start, end: source.length});
  }
  if (MARKDOWN.test(path)) return markdownBlocks;
  return isWiki(text, path) ? wikitextBlocks : plainTextBlocks;
}

/** File name without folder and last extension. */
export function accountId(path: string): string {
  const name = path.split(/[/\\]/).at(-1) ?? path;
  return name.replace(/(?<=.)\.[^.]+$/, '');
}

function frontMatterOf(
  source: string,
  first: Block | undefined,
  path: string,
): {frontMatter: FrontMatter; problems: Problem[]} {
  if (first?.kind !== 'front-matter') return {frontMatter: {credit: {}}, problems: []};
  return readFrontMatter(source.slice(first.start, first.end), path);
}

/** The pack of the language that is said, else of that which the name or the words of a text tell. */
function packOfText(
  lang: string | undefined,
  source: string,
  path: string,
  packs: readonly LanguagePack[],
): LanguagePack | undefined {
  return lang === undefined
    ? (languageInName(path, packs) ?? guessLanguage(source, packs))
    : packOf(lang, packs);
}

/** Why no language is known in which a document is written, or none that can be read. */
function whyUnread(
  lang: string | undefined,
  path: string,
  blocks: readonly Block[],
  problems: readonly Problem[],
): Problem {
  if (lang !== undefined) return {code: 'unknown-language', path, lang};
  // It may well say the language, could one read it.
  const unread = problems.find(({code}) => code === 'front-matter-syntax');
  if (unread) return unread;
  // A page may be all tags.
  return {code: blocks.length === 0 ? 'empty' : 'unknown-language', path};
}

function titleOf(source: string, blocks: readonly Block[], path: string): string | undefined {
  const subject = isWiki(source, path) ? wikiTitle(source) : undefined;
  if (subject !== undefined) return subject;
  const heading = blocks.find(({kind}) => kind === 'heading');
  return heading && blankedText(source, heading).replace(/\s+/gu, ' ').trim();
}

/** Who publishes a page, if a line under its title says so. */
function publisherOf(
  source: string,
  blocks: readonly Block[],
  segmentation: Segmentation,
): Pick<Credit, 'publisher'> {
  const publisher = blocks
    .filter(({kind}) => kind === 'boilerplate')
    .map((block) => publisherIn(blankedText(source, block).trim(), segmentation))
    .find((name) => name !== undefined);
  return publisher === undefined ? {} : {publisher};
}

/**
 * Numbers the blocks and cuts them into sentences; a long paragraph becomes several passages.
 *
 * @param onSentences - Called with how many there are so far; may throw.
 */
function passagesOf(
  source: string,
  blocks: readonly Block[],
  id: string,
  pack: LanguagePack,
  onSentences: (count: number) => void,
): Passage[] {
  let lower: ReadonlySet<string> | undefined;
  // A capital on a word that the text also has in lower case means a new sentence.
  const isOrdinary = (word: string): boolean => (lower ??= wordsInLowerCase(source)).has(word);
  const passages: Passage[] = [];
  let sentenceCount = 0;
  const add = ({kind, start, end, level, markup}: Block, sentences: readonly Span[]): void => {
    passages.push({
      id: `${id}:p${passages.length + 1}`,
      kind,
      start,
      end,
      ...(level !== undefined && {level}),
      sentences: sentences.map((span): Sentence => {
        sentenceCount += 1;
        return {start: span.start, end: span.end, id: `${id}:s${sentenceCount}`};
      }),
      ...(markup.length > 0 && {markup}),
    });
  };
  for (const block of blocks) {
    if (!isCompared(block)) {
      add(block, []);
      continue;
    }
    const text = blankedText(source, block);
    const sentences = cutSentences(text, block.start, pack.segmentation, isOrdinary);
    onSentences(sentenceCount + sentences.length);
    const parts = block.kind === 'paragraph' ? divide(source, sentences) : [sentences];
    if (parts.length === 1) add(block, sentences);
    else {
      for (const run of parts) {
        add(part(block, {start: run[0]!.start, end: run.at(-1)!.end}), run);
      }
    }
  }
  return passages;
}
