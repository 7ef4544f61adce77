import {assert} from '@esm-bundle/chai';

import {tokeniseAccount} from '../../../src/engine/grammar/tokenise.js';
import {printValue} from '../../../src/engine/mention.js';
import {readAccount} from '../../../src/engine/read/read-account.js';
import {recognise} from '../../../src/engine/recognise/recognise.js';
import {packOf, packs} from '../../../src/languages/index.js';

/** The dates of a text, each as its words and its value. */
function datesOf(lang: string, ...passages: string[]): string[] {
  const source = passages.join('\n\n');
  const {account} = readAccount(source, {path: 'log.md', lang}, packs);
  return recognise(account, tokeniseAccount(account), packOf(lang)!)
    .filter(({kind}) => kind === 'date')
    .map(({text, value}) => `${text}: ${printValue(value)}`);
}

describe('a date that counts from the day on which one writes', () => {
  it('counts from the heading of its section, and not from what was told last', () => {
    const dates = datesOf(
      'en',
      '# Minutes of the Vestry',
      '## 17 February 1831',
      'The bridge was viewed on the 8th, and again yesterday.',
      '## 24 March 1831',
      'Tenders were opened yesterday. The lowest is dated the 9th inst.',
    );
    assert.includeMembers(dates, [
      'yesterday: 1831-02-16',
      'yesterday: 1831-03-23',
      'the 9th inst.: 1831-03-09',
    ]);
  });

  it('counts from the label of its paragraph', () => {
    const dates = datesOf(
      'lt',
      '# Dienoraštis',
      '**1915 m. kovo 3 d.** Šlapdriba. Vakar praėjo kareiviai.',
      '**Kovo 9 d.** Atvyko pulkininkas. Užvakar jis buvo Kalvarijoje.',
    );
    assert.includeMembers(dates, ['Vakar: 1915-03-02', 'Užvakar: 1915-03-07']);
  });

  it('is unknown below a heading that has no date, where none heads the text', () => {
    const dates = datesOf(
      'en',
      '# Minutes of the Vestry',
      '## 17 February 1831',
      'The bridge was viewed.',
      '## Of the roads',
      'The surveyor saw them yesterday.',
    );
    assert.notInclude(dates.join(), 'yesterday');
  });

  it('is unknown in what somebody else says', () => {
    const dates = datesOf(
      'en',
      '*The Observer, 14 August 1838*',
      'The master swore on 12 August. "I was at sea yesterday," he said. Yesterday he sailed.',
    );
    assert.deepEqual(dates.slice(2), ['Yesterday: 1838-08-13']);
  });

  it('is unknown in a newspaper that tells of another century', () => {
    const dates = datesOf(
      'en',
      '*The Observer, 14 August 1938*',
      'On 12 May 1838 the bridge fell. Those who had crossed it only yesterday stood by. ' +
        'On 3 June 1838 the ferry was back.',
    );
    assert.notInclude(dates.join(), 'yesterday');
  });

  it('gives its year to the dates of a letter about what was before it', () => {
    const dates = datesOf(
      'en',
      '*Shrewsbury, 24 March 1787*',
      'She was taken on the 9th of January last. She had been out of work since November.',
    );
    assert.deepEqual(dates.slice(1), ['the 9th of January last: 1787-01-09', 'November: 1786-11']);
  });
});
