import {assert} from '@esm-bundle/chai';

import {mentionsIn} from '../../mentions-in.js';

/** Whether the one date of a text names a thing, and dates nothing. */
function isOfThing(source: string, lang: string): boolean {
  const dates = mentionsIn(source, lang, 'story.txt').filter(({kind}) => kind === 'date');
  assert.lengthOf(dates, 1, source);
  return dates[0]!.attributive === true;
}

describe('a year in the name of a thing', () => {
  it('dates nothing, before the thing or behind it', () => {
    for (const [lang, source] of [
      ['en', 'The 1926 coup changed everything.'],
      ['en', 'The coup of 1926 changed everything.'],
      ['lt', '1926 m. perversmas viską pakeitė.'],
    ] as const) {
      assert.isTrue(isOfThing(source, lang), source);
    }
  });

  it('dates what happened where it only stands near such a thing', () => {
    for (const [lang, source] of [
      ['en', 'In 1926 a coup changed everything.'],
      ['lt', '1926 m. įvyko perversmas.'],
    ] as const) {
      assert.isFalse(isOfThing(source, lang), source);
    }
  });
});
