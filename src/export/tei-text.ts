import type {Passage, Sentence} from '../engine/account.js';
import {isCompared} from '../engine/account.js';
import type {ComparedAccount} from '../engine/comparison.js';
import {groupedBy} from '../engine/grouped-by.js';
import type {Mention} from '../engine/mention.js';
import {printValue} from '../engine/mention.js';
import {escape} from './markup.js';
import {nameOf} from './tei-names.js';

/** An account as a `<text>`: its sentences `<s>`, its mentions marked and normalised. */
export function teiTextOf(account: ComparedAccount): string {
  const mentions = groupedBy(account.mentions, ({sentence}) => [sentence]);
  const passages = account.passages.filter(isCompared).map((passage) => {
    const element = passage.kind === 'heading' ? 'head' : 'p';
    const sentences = passage.sentences.map((sentence) =>
      sentenceOf(sentence, mentions.get(sentence.id) ?? [], passage, account),
    );
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
  mentions: readonly Mention[],
  passage: Passage,
  account: ComparedAccount,
): string {
  const outermostFirst = mentions.toSorted((a, b) => a.start - b.start || b.end - a.end);
  return `<s xml:id="${nameOf(id)}">${marked(start, end, outermostFirst, passage, account)}</s>`;
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
      return tags('date', datable(value));
    case 'quantity':
      return tags('num', typeof mention.value === 'object' ? range(value) : ` value="${value}"`);
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

/** A day, month or year as XML Schema has them, which knows no year 0. */
const WHEN = /^(?!0000)\d{4}(?:-\d\d){0,2}$/;

/** What TEI takes of EDTF: dates and stretches of time of XML Schema; all else stands as it is. */
function datable(value: string): string {
  const [from = '', to = '', ...more] = value.split('/');
  if (WHEN.test(value)) return ` when="${value}"`;
  if (WHEN.test(from) && WHEN.test(to) && more.length === 0) return ` from="${from}" to="${to}"`;
  return ` n="${value}"`;
}

function range(value: string): string {
  const [least, most] = value.split('..');
  return ` atLeast="${least}" atMost="${most}"`;
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
