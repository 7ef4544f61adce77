/**
 * Writes the pages of a site: one for every pair of accounts in every language of the interface, which read without
 * JavaScript, and one to open with. What a browser that runs scripts has no need to read stands in `<noscript>`; of long
 * accounts that would be many times the page, and stands in a page of its own.
 */
import '../../src/wording/window.js';

import type {ComparisonFile} from '../../src/engine/saved/comparison-file.js';
import {escape} from '../../src/export/markup.js';
import type {UiLanguage} from '../../src/wording/ui-languages.js';
import {UI_LANGUAGES} from '../../src/wording/ui-languages.js';
import {bookOf} from '../../src/reader/book/book.js';
import {LATER_ROWS} from '../../src/reader/later-rows.js';
import {areMany, ROWS_WRITTEN} from '../../src/reader/templates/text/rows.js';
import {
  description,
  renderPrerendered,
  renderPrerenderedFindings,
  renderPrerenderedRows,
  renderWayOn,
} from '../../src/reader/templates/page/prerendered.js';
import {setLocale, wantSpeech} from '../../src/wording/localization.js';
import {asciiHtml} from './ascii.js';
import {beginningWritten} from './beginning-written.js';
import {rowsInSight, withFirstSight} from './first-sight.js';
import {early, WAIT_FOR_FIRST_SIGHT} from './head.js';
import {written} from './written.js';

/** A page, ready to be written. */
export interface Page {
  readonly name: string;
  readonly text: string;
}

/** What a site is made of. */
export interface Site {
  /** Comparisons, the one to open with first. */
  readonly pairs: readonly ComparisonFile[];
  /** `index.html`, with its style in it. */
  readonly frame: string;
  /** Addresses of the modules that make a page in a language answer, from where it stands. */
  readonly modules: (ui: UiLanguage) => readonly string[];
  /** Where it will stand, with a slash at its end; without it no page can name its own address. */
  readonly address?: string | undefined;
}

/** Where the rows of a page end, before what stands behind them, if anything does, with the groups that are kept for later ones. */
const ROWS = /(?:<div class="group"><\/div>)*(?=<div class="row asides">|<\/main>)/;

/** Where the findings of a page end. */
const FINDINGS = '</greta-findings>';

/** How the name of a page ends that nobody needs who has JavaScript. */
export const WHOLE = 'whole.html';

/** The description in `index.html`. */
const DESCRIPTION = /<meta\s+name="description"[^>]*>/;

/** The place in `index.html` that a page fills. */
const PLACE = '<greta-reader></greta-reader>';

/** The pages of a site, ready to be written. */
export async function prerender(site: Site): Promise<readonly Page[]> {
  const pages: Page[] = [];
  for (const ui of UI_LANGUAGES) {
    await setLocale(ui);
    await wantSpeech();
    for (const [at, file] of site.pairs.entries()) {
      const {text, whole, beginning = ''} = await pageOf(file, ui, site);
      const page = text + beginning;
      const isBegun = beginning !== '';
      pages.push({name: nameOf(file, ui), text: framed(page, file, ui, site, {ui: true, isBegun})});
      if (whole !== undefined) {
        pages.push({name: wholeOf(file, ui), text: framed(whole, file, ui, site, {ui: true})});
      }
      if (at === 0 && ui === FIRST_UI) {
        pages.push({name: 'index.html', text: framed(page, file, ui, site, {ui: false, isBegun})});
      }
    }
  }
  return pages;
}

/** The language of `index.html` until the reader's own is known. */
const FIRST_UI: UiLanguage = 'en';

function nameOf({comparison}: ComparisonFile, ui: UiLanguage): string {
  return `${comparison.accounts.map(({id}) => id).join('~')}.${ui}.html`;
}

/** The page that has all of long accounts, for a browser that runs no scripts. */
function wholeOf(file: ComparisonFile, ui: UiLanguage): string {
  return nameOf(file, ui).replace(/html$/, WHOLE);
}

/** Where a page is, from where the others are; what a name has that means something in an address means nothing there. */
function addressOf(name: string): string {
  return `./${encodeURIComponent(name)}`;
}

function titleOf({comparison}: ComparisonFile): string {
  return comparison.accounts.map(({title}) => title).join(' · ');
}

interface PageText {
  readonly text: string;
  /** With all that is left out of it, if anything is. */
  readonly whole?: string;
  /** What the rows that are not left out need of the comparison, if any are: for the reader, as an element. */
  readonly beginning?: string;
}

async function pageOf(
  file: ComparisonFile,
  ui: UiLanguage,
  {pairs, frame}: Site,
): Promise<PageText> {
  if (!frame.includes(PLACE)) throw new Error(`Expected ${PLACE} in index.html`);
  const languages = UI_LANGUAGES.filter((other) => other !== ui).map((other) => ({
    href: addressOf(nameOf(file, other)),
    lang: other,
    title: new Intl.DisplayNames([other], {type: 'language'}).of(other) ?? other,
  }));
  const others = pairs
    .filter((other) => other !== file)
    .map((other) => ({href: addressOf(nameOf(other, ui)), lang: ui, title: titleOf(other)}));
  const book = bookOf(
    file,
    file.comparison.accounts.map(({id}) => id),
  );
  const text = withFirstSight(
    await written(renderPrerendered(book, ui)),
    rowsInSight({...book, rows: book.rows.slice(0, ROWS_WRITTEN)}),
  );
  const findings = await written(renderPrerenderedFindings(book, [...languages, ...others]));
  const rows = await Promise.all(renderPrerenderedRows(book).map(written));
  if (!areMany(book.rows.length)) return {text: withMore(text, rows, findings, LATER_ROWS)};
  const on = book.rows[ROWS_WRITTEN]!;
  const way = await written(
    renderWayOn(`${addressOf(wholeOf(file, ui))}#${encodeURIComponent(on.id)}`),
  );
  return {
    text: withMore(text, [way], ''),
    whole: withMore(text, rows, findings),
    beginning: await beginningWritten(file, book, ROWS_WRITTEN),
  };
}

/**
 * A page with more behind its rows and its findings, for a browser that runs no scripts.
 *
 * @param rows - Group by group.
 * @param name - Class of the elements of the rows, by which another browser is to find them as well.
 */
function withMore(text: string, rows: readonly string[], findings: string, name?: string): string {
  const unscripted = (more: string, attributes = ''): string =>
    more.trim() === '' ? '' : `<noscript${attributes}>${more}</noscript>`;
  return text
    .replace(FINDINGS, () => `${unscripted(findings)}${FINDINGS}`)
    .replace(ROWS, () =>
      rows.map((group) => unscripted(group, name && ` class="${name}"`)).join(''),
    );
}

function framed(
  text: string,
  file: ComparisonFile,
  ui: UiLanguage,
  {frame, modules, address}: Site,
  {ui: saysLanguage, isBegun = false}: {readonly ui: boolean; readonly isBegun?: boolean},
): string {
  const ids = file.comparison.accounts.map(({id}) => id).join('~');
  const open = `<greta-reader accounts="${escape(ids)}"${saysLanguage ? ` ui="${ui}"` : ''}>`;
  const whole = frame
    .replace('<html lang="en">', `<html lang="${ui}">`)
    .replace(/<title>.*?<\/title>/, () => `<title>${escape(titleOf(file))} – Greta</title>`)
    .replace(DESCRIPTION, () => `<meta name="description" content="${escape(description())}" />`)
    .replace(
      '</head>',
      () =>
        `${WAIT_FOR_FIRST_SIGHT}${linksOf(file, ui, address)}${early(ids, modules(ui), isBegun)}</head>`,
    )
    .replace(PLACE, () => `${open}${text}</greta-reader>`);
  return asciiHtml(whole);
}

/** The page's own address and those of its like in other languages, which are worth nothing unless they are whole. */
function linksOf(file: ComparisonFile, ui: UiLanguage, address: string | undefined): string {
  if (address === undefined) return '';
  const whole = (lang: UiLanguage): string =>
    escape(new URL(addressOf(nameOf(file, lang)), address).href);
  return [
    `<link rel="canonical" href="${whole(ui)}" />`,
    ...UI_LANGUAGES.map(
      (lang) => `<link rel="alternate" hreflang="${lang}" href="${whole(lang)}" />`,
    ),
  ]
    .map((link) => `  ${link}\n  `)
    .join('');
}
