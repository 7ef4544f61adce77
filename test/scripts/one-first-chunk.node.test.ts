import assert from 'node:assert/strict';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, describe, it} from 'node:test';

import {build} from 'esbuild';

import {oneFirstChunk} from '../../scripts/site/one-first-chunk.js';

describe('the first chunk of the page', () => {
  const folder = mkdtempSync(join(tmpdir(), 'greta-chunks-'));
  after(() => rmSync(folder, {recursive: true}));

  it('holds all that is loaded at once, though parts loaded later import one another', async () => {
    const modules = {
      'main.ts': `import {word} from './word.js'; export const load = () => [import('./list.js'), import('./card.js')]; console.log(word);`,
      'word.ts': `export const word = 'side by side';`,
      'list.ts': `import {card} from './card.js'; import {word} from './word.js'; export const list = [word, card];`,
      'card.ts': `import {word} from './word.js'; export const card = word + '!';`,
    };
    for (const [name, source] of Object.entries(modules)) writeFileSync(join(folder, name), source);
    const entry = join(folder, 'main.ts');
    const {metafile} = await build({
      absWorkingDir: folder,
      entryPoints: [entry],
      outdir: join(folder, 'out'),
      bundle: true,
      format: 'esm',
      splitting: true,
      metafile: true,
      write: false,
      plugins: [oneFirstChunk(entry, /\.ts$/)],
    });
    const loadedAtOnce = new Set<string>();
    const load = (path: string): void => {
      loadedAtOnce.add(path);
      for (const {kind, path: next} of metafile.outputs[path]!.imports) {
        if (kind === 'import-statement' && !loadedAtOnce.has(next)) load(next);
      }
    };
    load('out/main.js');
    const holders = [...loadedAtOnce].filter(
      (path) => Object.keys(metafile.outputs[path]!.inputs).length > 0,
    );
    assert.equal(holders.length, 1, [...loadedAtOnce].join(' '));
    assert.deepEqual(Object.keys(metafile.outputs[holders[0]!]!.inputs).sort(), [
      'main.ts',
      'word.ts',
    ]);
  });
});
