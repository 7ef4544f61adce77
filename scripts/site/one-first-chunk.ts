import {readFile} from 'node:fs/promises';
import {dirname, extname} from 'node:path';

import type {Loader, Plugin} from 'esbuild';

/**
 * Keeps in one file all that an entry loads at once. esbuild makes a chunk for every set of entries that share a module,
 * and a part that is loaded later counts as one: a first page of a dozen small files. Here every later part says that it
 * comes after the entry, which is then what all of them share.
 *
 * @param entry - Path of the module that is always loaded first.
 * @param importers - Matches the modules whose dynamic imports come after it.
 */
export function oneFirstChunk(entry: string, importers: RegExp): Plugin {
  return {
    name: 'one-first-chunk',
    setup(build) {
      const later = new Set<string>();
      build.onResolve({filter: /^\./}, async ({path, kind, importer, pluginData}) => {
        if (kind !== 'dynamic-import' || pluginData === ASKED || !importers.test(importer)) {
          return undefined;
        }
        const resolved = await build.resolve(path, {
          kind,
          importer,
          resolveDir: dirname(importer),
          pluginData: ASKED,
        });
        if (resolved.path !== entry) later.add(resolved.path);
        return resolved;
      });
      build.onLoad({filter: /\.ts$/}, async ({path}) => {
        if (!later.has(path)) return undefined;
        const contents = `${await readFile(path, 'utf8')}\nimport ${JSON.stringify(entry)};`;
        return {contents, loader: extname(path).slice(1) as Loader};
      });
    },
  };
}

/** Marks a question that the plugin itself asks. */
const ASKED = Symbol('asked');
