import {assert} from '@esm-bundle/chai';
import {render} from 'lit';

import {bookOf} from '../../../src/reader/book/book.js';
import {drawRowsAhead, renderRows} from '../../../src/reader/templates/text/rows.js';
import {atOnce} from '../../../src/engine/slices.js';
import {storyFile} from '../story.js';

const file = storyFile();
const ids = file.comparison.accounts.map(({id}) => id);
const read = {layout: 'columns', hidden: false} as const;

describe('rows drawn ahead', () => {
  let place: HTMLElement;

  beforeEach(() => {
    place = document.body.appendChild(document.createElement('div'));
  });
  afterEach(() => {
    render('', place);
    place.remove();
  });

  function drawn(context: Parameters<typeof renderRows>[0]): string {
    render('', place);
    render(renderRows(context), place);
    return place.querySelector('.group')!.innerHTML;
  }

  it('can be interrupted after each, and stand on the page as if they had not been', () => {
    const book = bookOf(file, ids);
    const wanted = drawn({...bookOf(file, ids), ...read});
    assert.isAbove([...drawRowsAhead({...book, ...read})].length, 1);
    assert.strictEqual(drawn({...book, ...read}), wanted);
    assert.strictEqual(drawn({...book, ...read}), wanted, 'and once more');
  });

  it('are drawn anew where they are wanted otherwise by then', () => {
    const book = bookOf(file, ids);
    atOnce(drawRowsAhead({...book, ...read}));
    drawn({...book, ...read, hidden: true});
    assert.isNull(place.querySelector('.mark'));
    drawn({...book, ...read});
    assert.isNotNull(place.querySelector('.mark'));
  });
});
