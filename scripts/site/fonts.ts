/** The fonts of the page, cut to the letters and weights that `src/reader/styles/fonts.css` names. */
import {cpSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';

import subsetFont from 'subset-font';

const root = fileURLToPath(new URL('../../', import.meta.url));

const FACE =
  /url\('\.\/fonts\/((?<family>[a-z]+)-[\w-]+\.woff2)'\)[^}]*?unicode-range:(?<ranges>[^;]*);/g;

/** The weights that the page is set in. */
const WEIGHTS = {min: 400, max: 700};

/** Writes into a folder the font files that the style sheet asks for, and what they may be used for. */
export async function cutFonts(folder: string): Promise<void> {
  mkdirSync(folder, {recursive: true});
  const css = readFileSync(join(root, 'src/reader/styles/fonts.css'), 'utf8');
  for (const {1: name, groups} of css.matchAll(FACE)) {
    const family = groups!['family']!;
    const source = join(root, 'node_modules/@fontsource-variable', family);
    cpSync(join(source, 'LICENSE'), join(folder, `${family}.LICENSE.txt`));
    const cut = await subsetFont(
      readFileSync(join(source, 'files', name!)),
      lettersOf(groups!['ranges']!),
      {
        targetFormat: 'woff2',
        variationAxes: {wght: WEIGHTS},
      },
    );
    writeFileSync(join(folder, name!), cut);
  }
}

/** The letters of a `unicode-range`: `U+20-7E, U+20AC`. */
function lettersOf(ranges: string): string {
  return [...ranges.matchAll(/U\+([\dA-F]+)(?:-([\dA-F]+))?/g)]
    .flatMap(([, first, last = first]) => {
      const [from, to] = [first!, last!].map((hex) => Number.parseInt(hex, 16)) as [number, number];
      return Array.from({length: to - from + 1}, (_, at) => String.fromCodePoint(from + at));
    })
    .join('');
}
