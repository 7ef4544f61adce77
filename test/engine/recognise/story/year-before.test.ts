import {assert} from '@esm-bundle/chai';

import {printValue} from '../../../../src/engine/mention.js';
import {mentionsIn} from '../mentions-in.js';

/** The dates of a Lithuanian text, each as its words and its value. */
function datesOf(...passages: string[]): string[] {
  return mentionsIn(passages.join('\n\n'), 'lt', 'before.md')
    .filter(({kind}) => kind === 'date')
    .map(({text, value}) => `${text}: ${printValue(value)}`);
}

describe('the year of a day whose sentence does not say it', () => {
  it('is the bare year of the sentence before, whatever days of other years were told in full', () => {
    assert.include(
      datesOf(
        'Draugija įkurta 1918 m. gruodžio 3 d.',
        'Malūnas atidarytas 1924 m.',
        'Rugsėjo 20 d. jis sudegė.',
      ),
      'Rugsėjo 20 d.: 1924-09-20',
    );
  });

  it('is that of the day before it in its sentence, though the text has such a day of another year', () => {
    assert.include(
      datesOf(
        '1899 m. gegužės 31 – birželio 5 d. tartasi veltui.',
        '1900 m. vasario 27 d. pasidavė generolas, birželio 5-ąją krito sostinė.',
      ),
      'birželio 5-ąją: 1900-06-05',
    );
  });
});
