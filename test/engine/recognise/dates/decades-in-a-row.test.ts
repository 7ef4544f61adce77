import {assert} from '@esm-bundle/chai';

import {printValue} from '../../../../src/engine/mention.js';
import {mentionsIn} from '../mentions-in.js';

function datesIn(source: string): string[] {
  return mentionsIn(source, 'en', 'story.txt')
    .filter(({kind}) => kind === 'date')
    .map(({value}) => printValue(value));
}

describe('the first decade of a century, named by its first year', () => {
  it('is a decade beside another', () => {
    for (const decades of ['the 1890s and 1900s', 'the 1890s and the 1900s', 'the 1890s–1900s'])
      assert.deepEqual(datesIn(`During ${decades} branch lines were opened.`), ['189X', '190X']);
    assert.deepEqual(datesIn('During the 1900s and 1910s none was.'), ['190X', '191X']);
  });

  it('is the century where it stands alone', () => {
    assert.deepEqual(datesIn('During the 1900s branch lines were opened.'), ['19XX']);
  });
});
