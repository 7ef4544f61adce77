import {readFile} from 'node:fs/promises';
import {dirname, extname, join, relative, sep} from 'node:path';

import type {Loader, Plugin} from 'esbuild';

/**
 * Keeps in one file all that an entry loads at once. esbuild makes a chunk for every set of entries that share a module,
 * and a part that is loaded later counts as one: a first page of a dozen small files. Here every later part says that it
 * comes after the entry, which is then what all of them share.
 *
 * The later parts are asked for before anything is bundled: which module is met first differs from build to build.
 *
 * @param entry - Path of the module that is always loaded first.
 * @param importers - Matches the modules whose dynamic imports come after it.
 */
export function oneFirstChunk(entry: string, importers: RegExp): Plugin {
  return {
    name: 'one-first-chunk',
    async setup(build) {
      const {initialOptions, esbuild} = build;
      const {metafile} = await esbuild.build({
        ...initialOptions,
        plugins: [],
        metafile: true,
        write: false,
      });
      const pathOf = (input: string): string => join(initialOptions.absWorkingDir ?? '', input);
      const later = new Set(
        Object.entries(metafile.inputs)
          .filter(([importer]) => importers.test(pathOf(importer)))
          .flatMap(([, {imports}]) => imports)
          .filter(({kind, external}) => kind === 'dynamic-import' && external !== true)
          .map(({path}) => pathOf(path)),
      );
      later.delete(entry);
      build.onLoad({filter: /\.ts$/}, async ({path}) => {
        if (!later.has(path)) return undefined;
        // By no path of this machine: the names of the parts hang on what is in them.
        const way = `./${relative(dirname(path), entry).split(sep).join('/')}`;
        const contents = `${await readFile(path, 'utf8')}\nimport ${JSON.stringify(way)};`;
        return {contents, loader: extname(path).slice(1) as Loader};
      });
    },
  };
}
