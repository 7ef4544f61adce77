import type {Passage, Sentence} from '../engine/account.js';
import {isCompared} from '../engine/account.js';
import type {ComparisonFile} from '../engine/catalogue.js';
import {EMBEDDED} from '../engine/catalogue.js';
import type {ComparedAccount, Comparison, Finding} from '../engine/comparison.js';
import type {Mention} from '../engine/mention.js';
import {printValue} from '../engine/mention.js';
import {checksum} from '../engine/values/checksum.js';
import {mentionsOf} from '../wording/evidence.js';
import {findingTitle, relationText, verdictName} from '../wording/findings.js';

/**
 * A comparison as one TEI P5 document: an account to a `<text>` of a `<group>`, its sentences `<s>` and mentions marked and
 * normalised (`<date when>`, `<num value>`, `<persName key>` …); the alignment and the findings stand off, as `<linkGrp>`s
 * that point into them. The header holds the comparison as data too (`<xenoData>`), so that it can be opened again as it was.
 */
export function asTei(file: ComparisonFile): string {
  const {comparison} = file;
  const {accounts, links, findings} = comparison;
  const title = accounts.map((account) => account.title).join(' – ');
  const alignment = links.map(({left, right}) => {
    const target = [...left.sentences, ...right.sentences].map(pointer).join(' ');
    return `      <link target="${target}"/>`;
  });
  const body = `${[
    '</teiHeader>',
    '  <standOff>',
    '    <linkGrp type="alignment">',
    ...alignment,
    '    </linkGrp>',
    '    <linkGrp type="findings">',
    ...findings.flatMap((finding) => findingOf(finding, comparison)),
    '    </linkGrp>',
    '  </standOff>',
    '  <text>',
    '    <group>',
    ...accounts.map(textOf),
    '    </group>',
    '  </text>',
    '</TEI>',
  ].join('\n')}\n`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<TEI xmlns="http://www.tei-c.org/ns/1.0">',
    '  <teiHeader>',
    '    <fileDesc>',
    `      <titleStmt><title>${escape(title)}</title></titleStmt>`,
    '      <publicationStmt><p>Greta</p></publicationStmt>',
    `      <sourceDesc>${accounts.map(sourceOf).join('')}</sourceDesc>`,
    '    </fileDesc>',
    `    <xenoData type="${EMBEDDED}" n="${checksum(body)}">${dataOf(file)}</xenoData>`,
    `  ${body}`,
  ].join('\n');
}

/** As JSON; what XML cannot hold is written as JSON can write it otherwise. */
function dataOf(file: ComparisonFile): string {
  const json = JSON.stringify(file).replace(
    /[\u007F-\u009F\uFFFE\uFFFF]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return escape(json);
}

function sourceOf({title, credit, id}: ComparedAccount): string {
  const {author, publisher, year, address} = credit;
  const parts = [
    author && `<author>${escape(author)}</author>`,
    `<title>${escape(title)}</title>`,
    publisher && `<publisher>${escape(publisher)}</publisher>`,
    year && `<date>${escape(year)}</date>`,
    address && `<ref target="${escape(address)}"/>`,
  ];
  return `<bibl corresp="${pointer(id)}">${parts.filter(Boolean).join('')}</bibl>`;
}

/** A finding with one mention only points nowhere else: it is told by its mark in the text. */
function findingOf(finding: Finding, comparison: Comparison): string[] {
  const targets = finding.claims.flatMap((claim) => mentionsOf(claim, comparison));
  if (targets.length < 2) return [];
  const said = [
    verdictName(finding),
    findingTitle(finding, comparison),
    relationText(finding, comparison),
  ];
  const label = said.filter((part) => part !== undefined && part !== '').join(' · ');
  const target = targets.map(({id}) => pointer(id)).join(' ');
  const id = `finding-${finding.id}`;
  return [
    `      <link xml:id="${id}" type="${finding.verdict}" target="${target}" n="${escape(label)}"/>`,
  ];
}

function textOf(account: ComparedAccount): string {
  const passages = account.passages.filter(isCompared).map((passage) => {
    const element = passage.kind === 'heading' ? 'head' : 'p';
    const sentences = passage.sentences.map((sentence) => sentenceOf(sentence, passage, account));
    // A heading may stand only at the beginning of a division.
    return element === 'head'
      ? `</div><div><head>${sentences.join(' ')}</head>`
      : `<p n="${passage.kind}">${sentences.join(' ')}</p>`;
  });
  const body = `<div>${passages.join('')}</div>`.replaceAll('<div></div>', '');
  return `      <text xml:id="${nameOf(account.id)}" xml:lang="${escape(account.lang)}"><body>${body || '<p/>'}</body></text>`;
}

function sentenceOf(
  {id, start, end}: Sentence,
  passage: Passage,
  account: ComparedAccount,
): string {
  const mentions = account.mentions
    .filter((mention) => mention.sentence === id)
    .sort((a, b) => a.start - b.start || b.end - a.end);
  return `<s xml:id="${nameOf(id)}">${marked(start, end, mentions, passage, account)}</s>`;
}

/** A stretch with its mentions marked, those inside others too; one that only overlaps another is left out. */
function marked(
  start: number,
  end: number,
  mentions: readonly Mention[],
  passage: Passage,
  account: ComparedAccount,
): string {
  let [text, at] = ['', start];
  for (const [index, mention] of mentions.entries()) {
    if (mention.start < at || mention.end > end) continue;
    const inner = mentions.slice(index + 1).filter((one) => one.end <= mention.end);
    const {open, close} = tagsOf(mention);
    text += plain(account.source, at, mention.start, passage);
    text += open + marked(mention.start, mention.end, inner, passage, account) + close;
    at = mention.end;
  }
  return text + plain(account.source, at, end, passage);
}

function tagsOf(mention: Mention): {open: string; close: string} {
  const value = escape(printValue(mention.value));
  const tags = (element: string, attributes: string): {open: string; close: string} => ({
    open: `<${element} xml:id="${nameOf(mention.id)}"${attributes}>`,
    close: `</${element}>`,
  });
  switch (mention.kind) {
    case 'date':
      // TEI's `when` takes what XML Schema calls a date; all else of EDTF stands as it is.
      return tags(
        'date',
        /^\d{4}(?:-\d\d){0,2}$/.test(value) ? ` when="${value}"` : ` n="${value}"`,
      );
    case 'quantity':
      return tags('num', typeof mention.value === 'number' ? ` value="${value}"` : ` n="${value}"`);
    case 'duration':
      return tags('measure', ` type="duration" n="${value}"`);
    case 'person':
      return tags('persName', ` key="${value}"`);
    case 'place':
      return tags('placeName', ` key="${value}"`);
    case 'organisation':
    case 'formation':
      return tags('orgName', ` type="${mention.kind}" key="${value}"`);
    case 'treaty':
      return tags('name', ` type="treaty" key="${value}"`);
  }
}

/** A stretch of the source without its markup, on one line. */
function plain(source: string, start: number, end: number, {markup = []}: Passage): string {
  let [text, at] = ['', start];
  for (const hidden of markup) {
    if (hidden.end <= at || hidden.start >= end) continue;
    text += source.slice(at, Math.max(at, hidden.start));
    at = Math.min(end, hidden.end);
  }
  return escape((text + source.slice(at, end)).replace(/\s+/gu, ' '));
}

/** An id as XML has them: a name without colons that begins with a letter. */
function nameOf(id: string): string {
  return `g-${id.replaceAll(/[^\p{L}\p{N}._-]/gu, '-')}`;
}

function pointer(id: string): string {
  return `#${nameOf(id)}`;
}

/** What may not stand in XML at all (control characters, lone surrogates) is left out. */
function escape(text: string): string {
  return text
    .replaceAll(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
