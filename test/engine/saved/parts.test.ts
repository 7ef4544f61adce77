import {assert} from '@esm-bundle/chai';

import type {ComparisonFile} from '../../../src/engine/saved/comparison-file.js';
import {joinParts, partsOf} from '../../../src/engine/saved/parts.js';
import {storyFile} from '../../reader/story.js';

describe('a comparison in parts', () => {
  it('is the same put together again, field for field', () => {
    const file = storyFile();
    assert.strictEqual(JSON.stringify(joinParts(partsOf(file))), JSON.stringify(file));
  });

  it('has none that holds more than a page takes in without a halt, however long the texts', () => {
    const {comparison, ...rest} = storyFile();
    const [first, second] = comparison.accounts as [
      ComparisonFile['comparison']['accounts'][0],
      never,
    ];
    const mentions = Array.from({length: 2500}, () => first.mentions[0]!);
    const file = {...rest, comparison: {...comparison, accounts: [{...first, mentions}, second]}};
    const parts = partsOf(file);
    const longest = Math.max(...parts.map((part) => JSON.stringify(part).length));
    assert.isBelow(longest, JSON.stringify(file).length / 2);
    assert.deepEqual(joinParts(parts), file);
  });

  it('has a long text in several, and takes it whole from an earlier Greta', () => {
    const {comparison, ...rest} = storyFile();
    const [first, second] = comparison.accounts;
    const source = first!.source + 'Žuvo 🏰. '.repeat(100_000);
    const file = {...rest, comparison: {...comparison, accounts: [{...first!, source}, second!]}};
    const parts = partsOf(file);
    assert.isBelow(
      Math.max(...parts.map((part) => JSON.stringify(part).length)),
      source.length / 2,
    );
    assert.deepEqual(joinParts(parts), file);
    const [, ...others] = parts.filter((part) => !('text' in part));
    const emptied = partsOf(file)[0] as {file: ComparisonFile};
    const head = {
      file: {
        ...emptied.file,
        comparison: {
          ...emptied.file.comparison,
          accounts: emptied.file.comparison.accounts.map((account, at) => ({
            ...account,
            source: file.comparison.accounts[at]!.source,
          })),
        },
      },
    };
    assert.deepEqual(joinParts([head, ...others]), file, 'kept whole');
  });

  it('is not made of what lacks its head', () => {
    assert.throws(() => joinParts(partsOf(storyFile()).slice(1)), TypeError);
  });
});
