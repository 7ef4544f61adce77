import {assert} from '@esm-bundle/chai';

import {mentionsIn} from '../mentions-in.js';

/** The dates of a page. */
const datesIn = (source: string): unknown[] =>
  mentionsIn(source, 'en', 'story.html')
    .filter(({kind}) => kind === 'date')
    .map(({text, value, bound}) => [text, value, bound]);

describe('a date that a page states', () => {
  it('is what the page says, bounded as the words before it say', () => {
    assert.deepEqual(
      datesIn('<p>It held out until <time datetime="1704-05-14">3 May 1704</time>.</p>'),
      [['3 May 1704', '1704-05-14', 'until']],
    );
  });

  it('is read from its words where there is no such day, or its end comes before its beginning', () => {
    assert.deepEqual(datesIn('<p>It fell <time datetime="1704-02-30">on 3 May 1704</time>.</p>'), [
      ['3 May 1704', '1704-05-03', undefined],
    ]);
    assert.deepEqual(
      datesIn('<p>It fell <time datetime="1705-01/1704-12">on 3 May 1704</time>.</p>'),
      [['3 May 1704', '1704-05-03', undefined]],
    );
  });
});
