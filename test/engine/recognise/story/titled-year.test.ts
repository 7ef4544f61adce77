import {assert} from '@esm-bundle/chai';

import {printValue} from '../../../../src/engine/mention.js';
import {mentionsIn} from '../mentions-in.js';

/** The dates of a text, each as its words and its value. */
function datesOf(lang: string, ...passages: string[]): string[] {
  const source = passages.join('\n\n');
  return mentionsIn(source, lang, 'titled.md')
    .filter(({kind}) => kind === 'date')
    .map(({text, value}) => `${text}: ${printValue(value)}`);
}

describe('the year that the title of an account says', () => {
  it('is that of its days, below whatever other headings, and not one told in passing', () => {
    const dates = datesOf(
      'en',
      '# The Cordwainers’ Strike at Leith, 1853',
      'Its leader, born at Dunbar in 1809, wrote a memoir of it.',
      '## How it ended',
      'The masters gave way on 11 and 12 September, when the last shop opened its doors.',
      '## How it began',
      'The guild, which had been idle since the lockout of 1849, met again in secret. On 2 May all work ceased. ' +
        'By June some 300 men were out.',
    );
    assert.includeMembers(dates, ['2 May: 1853-05-02', 'June: 1853-06']);
    assert.notInclude(dates.join(), '1809-');
  });

  it('is that of the spring, where the account has begun with its autumn', () => {
    const dates = datesOf(
      'lt',
      '# Marių žvejų maištas: 1786-ųjų ruduo',
      'Po 1786 m. lapkričio 9 d. mūšio Ventėje nebeliko nė vieno laivo.',
      '## Pradžia',
      'Kovo 3 d. žvejai atsisakė mokėti. Balandžio 7 d. atvyko rinkėjai.',
    );
    assert.includeMembers(dates, ['Kovo 3 d.: 1786-03-03', 'Balandžio 7 d.: 1786-04-07']);
  });

  it('is not that of a paragraph that went to a day of the year before', () => {
    const dates = datesOf(
      'lt',
      '# 1822 m. tarybos rinkimai',
      'Pirmasis ratas surengtas 1822 m. vasario 24 d., antrasis – kovo 4 d.',
      '## Aplinkybės',
      '1821 m. kovo 26 d. renkant burmistrą, žvejai laimėjo. Gruodžio 7 d. taryba atšaukė mokestį. Gruodžio 20 d. ji ' +
        'išsiskirstė. 1822 m. sausio 11 d. atvyko vaivada.',
    );
    assert.includeMembers(dates, ['Gruodžio 7 d.: 1821-12-07', 'Gruodžio 20 d.: 1821-12-20']);
  });

  it('is not that of a sentence that went to the autumn of the next', () => {
    const dates = datesOf(
      'lt',
      '# Kautynės prie Daugų 1819 m. lapkritį',
      'Puolimas prasidėjo lapkričio 21 d. Lapkričio 24 d. jis sustabdytas. Paskutiniai būriai išvyko gruodžio 15-ąją.',
      'Vėliau vadas pakeistas. 1820 m. rudenį naujasis vedė diviziją prie Giedraičių: lapkričio 19–21 d. ji paėmė miestą. ' +
        'Pavasarį ji išformuota.',
    );
    assert.include(dates, 'lapkričio 19–21 d.: 1820-11-19/1820-11-21');
  });

  it('is left for the next, where the story goes on', () => {
    const dates = datesOf(
      'en',
      '# The Hunger of 1846',
      '## Winter',
      'The mill stopped on 14 December. The river froze on 28 December. On 6 January the board met, and on 9 January it ' +
        'bought meal.',
    );
    assert.includeMembers(dates, ['6 January: 1847-01-06', '9 January: 1847-01-09']);
  });

  it('is not that of what a part of the account says of another', () => {
    const dates = datesOf(
      'en',
      '# The Flood of 1771',
      'The bridge fell on 17 November.',
      '## 1782',
      'The new one was begun on 4 March.',
      '## The masons',
      'They came on 2 April.',
    );
    assert.includeMembers(dates, ['4 March: 1782-03-04']);
  });

  it('is not that of a story which is told of another, as at its anniversary', () => {
    const dates = datesOf(
      'en',
      '# The Sisters: an Address of 1898',
      '## The wreck',
      'The brig struck on 12 June 1815. Two boats came in on 20 June. The last man was buried on 3 September.',
    );
    assert.includeMembers(dates, ['20 June: 1815-06-20', '3 September: 1815-09-03']);
  });
});
