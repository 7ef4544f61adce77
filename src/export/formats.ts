import type {ComparisonFile} from '../engine/saved/comparison-file.js';
import {asJson, asLines} from './json.js';
import type {PageAssets, PageMode} from './page.js';
import {asPage} from './page.js';
import {asTable} from './table.js';
import {asTei} from './tei.js';
import {asAnnotations} from './web-annotations.js';

/** Every format that a comparison can be taken away in. */
export const FORMATS = ['html', 'json', 'csv', 'jsonl', 'jsonld', 'tei'] as const;

export type Format = (typeof FORMATS)[number];

/** Whether a word names a format. */
export function isFormat(word: string): word is Format {
  return (FORMATS as readonly string[]).includes(word);
}

/** A file to be saved. */
export interface ExportedFile {
  readonly name: string;
  /** MIME type. */
  readonly type: string;
  readonly text: string;
}

/**
 * A comparison in a format that others can use. What is said of findings is in the language of the interface.
 *
 * @param lang BCP 47 of that language.
 * @param assets Has the parts of a page of its own, asked for by `html` alone; what it throws is thrown on.
 * @param mode What such a page opens as, where it is not to be read at once.
 */
export async function exportComparison(
  file: ComparisonFile,
  format: Format,
  lang: string,
  assets: () => PageAssets | Promise<PageAssets>,
  mode?: PageMode,
): Promise<ExportedFile> {
  const {comparison} = file;
  const name = comparison.accounts.map(({id}) => id).join('–');
  switch (format) {
    case 'html':
      return {
        name: `${name}.html`,
        type: 'text/html',
        text: await asPage(file, await assets(), lang, mode),
      };
    case 'json':
      return {name: `${name}.json`, type: 'application/json', text: asJson(file)};
    case 'csv':
      return {name: `${name}.csv`, type: 'text/csv', text: asTable(file)};
    case 'jsonl':
      return {name: `${name}.jsonl`, type: 'application/jsonl', text: asLines(file)};
    case 'jsonld':
      return {
        name: `${name}.jsonld`,
        type: 'application/ld+json',
        text: asAnnotations(file, lang),
      };
    case 'tei':
      return {name: `${name}.xml`, type: 'application/tei+xml', text: asTei(file)};
  }
}
