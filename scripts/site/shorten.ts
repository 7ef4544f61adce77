import {readFileSync, writeFileSync} from 'node:fs';
import {basename} from 'node:path';

import {minify} from 'terser';

/**
 * Writes a module shorter, and its source map anew: terser looks through a whole module twice, which esbuild does not, and takes a
 * second for what a page loads first. It is then 5 in 100 shorter, compressed by brotli.
 *
 * @param file - Path of a module that esbuild made; its source map stands beside it.
 */
export async function shorten(file: string): Promise<void> {
  const map = `${file}.map`;
  const made = await minify(readFileSync(file, 'utf8'), {
    module: true,
    ecma: 2020,
    compress: {passes: 2},
    sourceMap: {content: readFileSync(map, 'utf8'), url: basename(map)},
  });
  writeFileSync(file, made.code!);
  writeFileSync(map, made.map as string);
}
