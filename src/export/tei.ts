import type {ComparedAccount} from '../engine/comparison.js';
import {checksum} from '../engine/saved/checksum.js';
import type {ComparisonFile} from '../engine/saved/comparison-file.js';
import {EMBEDDED} from '../engine/saved/names.js';
import {pack} from '../engine/saved/packed.js';
import {escape, escapeText} from './markup.js';
import {pointer} from './tei-names.js';
import {standOffOf} from './tei-standoff.js';
import {teiTextOf} from './tei-text.js';

/**
 * A comparison as one TEI P5 document: an account to a `<text>` of a `<group>`, its sentences `<s>` and mentions marked and
 * normalised (`<date when>`, `<num value>`, `<persName key>` …); the alignment, the findings and the notes stand off and
 * point into them. The header holds the comparison as data too (`<xenoData>`), so that it can be opened again as it was.
 */
export function asTei(file: ComparisonFile): string {
  const {accounts} = file.comparison;
  const title = accounts.map((account) => account.title).join(' – ');
  const body = `${[
    '</teiHeader>',
    ...standOffOf(file),
    '  <text>',
    '    <group>',
    ...accounts.map(teiTextOf),
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
  const json = JSON.stringify(pack(file)).replace(
    /[\u007F-\u009F\uFFFE\uFFFF]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return escapeText(json);
}

function sourceOf({title, credit, id}: ComparedAccount): string {
  const {author, publisher, year, address} = credit;
  const parts = [
    author && `<author>${escape(author)}</author>`,
    `<title>${escape(title)}</title>`,
    publisher && `<publisher>${escape(publisher)}</publisher>`,
    year && `<date>${escape(year)}</date>`,
    // A blank would part it into two pointers.
    address && `<ref target="${escape(address.trim().replace(/\s/gu, '%20'))}"/>`,
  ];
  return `<bibl corresp="${pointer(id)}">${parts.filter(Boolean).join('')}</bibl>`;
}
