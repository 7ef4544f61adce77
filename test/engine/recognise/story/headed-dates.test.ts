import {assert} from '@esm-bundle/chai';

import {printValue} from '../../../../src/engine/mention.js';
import {mentionsIn} from '../mentions-in.js';

/** The dates of a text, each as its words and its value. */
function datesOf(lang: string, ...passages: string[]): string[] {
  const source = passages.join('\n\n');
  return mentionsIn(source, lang, 'log.md')
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

  it('counts from the dateline of a letter that says yesterday, however old the only year within it', () => {
    const letter = (words: string): string[] =>
      datesOf('lt', '# Kas bus toliau', '*Laiškas iš Rygos, 1935 m. sausio 17 d.*', words);
    assert.includeMembers(
      letter(
        'Varpai nutilo vakar. Balsuota sekmadienį. Sutartis pasirašyta 1919 m. birželio 28 d.',
      ),
      ['vakar: 1935-01-16', 'sekmadienį: 1935-01-13'],
    );
    assert.include(
      letter('Varpai nutilo vakar, o taryba šiandien nutarė kraštą grąžinti.'),
      'šiandien: 1935-01-17',
    );
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

  it('counts from a label behind whose day its day of the week stands', () => {
    const dates = datesOf(
      'en',
      '# A diary',
      '**March 3rd, 1919.** Sleet all day.',
      '**April 6th, Sunday.** Yesterday the post came; the last of it is dated the 11th ult.',
    );
    assert.includeMembers(dates, ['Yesterday: 1919-04-05', 'the 11th ult.: 1919-03-11']);
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

  it('is the last such day of the week, and not one that is still to come', () => {
    const dates = datesOf(
      'en',
      'ADRIANOPLE, March 3, 1913. — The bombardment was renewed last night. The house, struck on Saturday, is in ruins.',
      'SOFIA, March 8 (delayed). — The Cabinet sat on Thursday last.',
    );
    assert.includeMembers(dates, ['Saturday: 1913-03-01', 'Thursday last: 1913-03-06']);
  });

  it('gives its year to the dates of a letter about what was before it', () => {
    const dates = datesOf(
      'en',
      '*Shrewsbury, 24 March 1787*',
      'She was taken on the 9th of January last. She had been out of work since November.',
    );
    assert.deepEqual(dates.slice(1), ['the 9th of January last: 1787-01-09', 'November: 1786-11']);
  });

  it('is before the day of a letter that speaks of yesterday, though it names no year', () => {
    const letter = datesOf(
      'en',
      'Boston, 9 February 1831.',
      'My dear sister,',
      'Yesterday the ice went out. Father fell ill on 3 December. In October we had moved.',
    );
    assert.deepEqual(letter.slice(1), [
      'Yesterday: 1831-02-08',
      '3 December: 1830-12-03',
      'October: 1830-10',
    ]);
    const plan = datesOf(
      'en',
      'Boston, 9 February 1831.',
      'Yesterday the ice went out. We sail on 12 March.',
    );
    assert.include(plan, '12 March: 1831-03-12');
  });

  it('is mostly so below a date that stands alone, and not below a heading of what happened', () => {
    const minutes = datesOf(
      'lt',
      '1924 m. sausio 9 d.',
      'Lapkričio 28 d. posėdyje nutarta pirkti namą.',
    );
    assert.include(minutes, 'Lapkričio 28 d.: 1923-11-28');
    const fire = datesOf(
      'en',
      '# The fire of 9 February 1831',
      'The inquest was closed on 3 December.',
    );
    assert.include(fire, '3 December: 1831-12-03');
  });

  it('is the last such day of the week also behind "yesterday"', () => {
    const dates = datesOf(
      'en',
      'Hull Gazette, 12 May 1862',
      'Yesterday a boat came in. On Wednesday the Anna struck.',
    );
    assert.include(dates, 'Wednesday: 1862-05-07');
  });

  it('is unknown where it is told by weeks', () => {
    const dates = datesOf(
      'en',
      'Hull Gazette, 12 May 1862',
      'The boat came in yesterday week. Yesterday fortnight the Anna struck.',
    );
    assert.lengthOf(dates, 1);
  });

  it('does not count from another that does so, where nothing heads the text', () => {
    const dates = datesOf(
      'en',
      'A deputation came on 30 January 1899. A letter of the 5th ult. was read. Another of the 3rd inst. was read.',
    );
    assert.notInclude(dates.join(), 'inst');
  });
});

describe('a day of the month at the head of a passage', () => {
  it('is one also where no markup parts it from what follows', () => {
    const dates = datesOf(
      'lt',
      '# 1917 m. balandis',
      '28–29 d. Lijo.',
      '30 d. Snigo.',
      '1 d. Giedra.',
      '2 d. Buvo svečių.',
    );
    assert.deepEqual(dates.slice(1), [
      '28–29 d.: 1917-04-28/1917-04-29',
      '30 d.: 1917-04-30',
      '1 d.: 1917-05-01',
      '2 d.: 1917-05-02',
    ]);
  });

  it('is of the month that heads it, and behind the label before it', () => {
    const dates = datesOf(
      'en',
      '# War Diary',
      '*14th Battalion. April 1917. Sheet 51B*',
      'BEAURAINS, **27th.** Battalion relieved the Glosters.',
      '**Sat. 28th.** Preliminary bombardment.',
      '**29th–30th.** Rain, and nothing on the 30th.',
      '**2nd to 4th.** Moved up by platoons. A week later they were awarded the medal.',
    );
    assert.deepEqual(dates.slice(1), [
      '27th: 1917-04-27',
      'Sat. 28th: 1917-04-28',
      '29th–30th: 1917-04-29/1917-04-30',
      'the 30th: 1917-04-30',
      '2nd to 4th: 1917-05-02/1917-05-04',
      'A week later: 1917-05-11',
    ]);
  });

  it('is one in a language that has a word for it', () => {
    const dates = datesOf(
      'lt',
      '# Dienoraštis',
      '## 1915 m. kovas',
      '**4–6 d.** Patrankos girdėti nuo Kalvarijos.',
      '**12 d., penktadienis.** Nieko naujo.',
      '## Balandis',
      '**1 d.** Didysis ketvirtadienis.',
    );
    assert.deepEqual(dates.slice(1), [
      '4–6 d.: 1915-03-04/1915-03-06',
      '12 d., penktadienis: 1915-03-12',
      'Balandis: 1915-04',
      '1 d.: 1915-04-01',
    ]);
  });

  it('may be a number, or have its month in Roman figures, behind labels that say more', () => {
    const dates = datesOf(
      'lt',
      '# Iš kalinio užrašų, 1944 metai',
      '**Rugsėjo 14.** Mus atvežė naktį.',
      '**15.** Surašė, nukirpo.',
      '**16–18.** Akmenų kasykla. Vakar krito du.',
      '**12. X.** Girdėjome lėktuvus.',
    );
    assert.deepEqual(dates.slice(1), [
      'Rugsėjo 14: 1944-09-14',
      '15: 1944-09-15',
      '16–18: 1944-09-16/1944-09-18',
      'Vakar: 1944-09-17',
      '12. X: 1944-10-12',
    ]);
  });

  it('is no number of a paragraph', () => {
    const dates = datesOf(
      'lt',
      '# Protokolas',
      '## 1931 m. vasario 3 d.',
      '**4.** Svarstyta sąmata.',
      '**5.** Rinkta valdyba.',
      '## 6. Einamieji reikalai',
      '**7.** Nieko nenutarta.',
    );
    assert.lengthOf(dates, 1);
  });

  it('may be all in figures, with the month before the day where the labels say so', () => {
    const dates = datesOf(
      'en',
      '# Field book, August 1863',
      '**8/9/63.** Rain.',
      '**8/10/63.** Rain.',
      '**8/11/63.** Fine.',
      '**8/12/63.** Fine.',
    );
    assert.deepEqual(dates.slice(1), [
      '8/9/63: 1863-08-09',
      '8/10/63: 1863-08-10',
      '8/11/63: 1863-08-11',
      '8/12/63: 1863-08-12',
    ]);
  });

  it('keeps the order of its figures behind a day whose figures are equal', () => {
    const dates = datesOf(
      'en',
      '# Field book, 1917',
      '12/31/17 Rain.',
      '1/1/18 Fine.',
      '1/2/18 Snow.',
    );
    assert.deepEqual(dates.slice(2), ['1/1/18: 1918-01-01', '1/2/18: 1918-01-02']);
  });

  it('is none where it counts what is said', () => {
    const dates = datesOf(
      'en',
      '# Minutes of the Vestry',
      '## 3 February 1831',
      '1st. That the thanks of the Vestry be given.',
      '2nd. That the overseers do pay.',
      '3rd. That the bridge be viewed.',
    );
    assert.lengthOf(dates, 1);
  });

  it('is none where no month is told', () => {
    const dates = datesOf('en', '# Rules', '4th. No man shall sleep.', '7th. No man shall drink.');
    assert.isEmpty(dates);
  });

  it('is of a month that has such a day', () => {
    const dates = datesOf(
      'lt',
      '*Kaunas, 1926 m. gegužės 28 d.*',
      'Aukos š. m. priimamos iki birželio 15 d. Atstovas atvyks 31 d.',
    );
    assert.match(dates.at(-1)!, /^31 d\.: 1926-0[57]-31$/);
  });

  it('tells no time of an obituary whose years are of long before', () => {
    const dates = datesOf(
      'en',
      '*The Northern Mercury, 4 March 1986*',
      'She was born on 19 May 1898. In October 1917 she joined the Navy, and was in Scapa Flow by January. She took her degree in July 1922, married in 1947, and retired in May 1963. She spoke for the last time on 8 November last.',
    );
    assert.includeMembers(dates, ['January: 1918-01', '8 November last: 1985-11-08']);
  });

  it('is that of the entry, behind what it tells of the month before', () => {
    const dates = datesOf(
      'en',
      '# Log of the barque Esther, 1869',
      '**29 October.** Fresh breeze.',
      '**30 October.** Spoke a brig, which had news of the fire on the 2nd ult. We were out of sight of her by the next morning.',
    );
    assert.includeMembers(dates, ['the 2nd ult.: 1869-09-02', 'the next morning: 1869-10-31']);
  });
});

describe('a date in a chronicle', () => {
  it('is of the year that labels its paragraph, whatever day was told last', () => {
    const dates = datesOf(
      'en',
      '# Annals of the Brothers, the years 1360 to 1370',
      '**1360.** Hail broke the panes on the day of St Vitus, 15 June.',
      '**1361.** They came upon the king in March.',
      '**1363.** “Great wind” on 3 May; many trees fell.',
    );
    assert.includeMembers(dates, ['15 June: 1360-06-15', '3 May: 1363-05-03']);
  });

  it('is of a later year that its paragraph goes on to', () => {
    const english = datesOf(
      'en',
      '# The Great Northern War',
      '1704. Narva fell on 9 August. Five years later, on 8 July 1709, Charles was beaten at Poltava; on 10 July he fled.',
      '1710. Riga surrendered on 4 July.',
    );
    assert.includeMembers(english, ['10 July: 1709-07-10', '4 July: 1710-07-04']);
    const lithuanian = datesOf(
      'lt',
      '# Karo metraštis',
      '1812. Napoleonas birželio 24 d. persikėlė per Nemuną. 1813 m. sausio 13 d. persikėlė rusai. Vasario 9 d. jie įžengė į Varšuvą.',
      '1814. Kovo 31 d. krito Paryžius. 1815 m. imperatorius grįžo. Birželio 18 d. jis buvo sumuštas.',
    );
    assert.includeMembers(lithuanian, [
      'birželio 24 d.: 1812-06-24',
      'Vasario 9 d.: 1813-02-09',
      'Kovo 31 d.: 1814-03-31',
      'Birželio 18 d.: 1815-06-18',
    ]);
  });

  it('is of the year that labels its paragraph behind years that are only looked back or ahead to', () => {
    const dates = datesOf(
      'en',
      '# Annals of the town',
      '1361. The bishop, chosen on 4 April 1350, died on 3 May.',
      '1363. They built the church that burned in 1402. On 9 June the bells were hung.',
    );
    assert.includeMembers(dates, ['3 May: 1361-05-03', '9 June: 1363-06-09']);
  });

  it('counts "of March next" from what was told, where nothing heads the text', () => {
    const dates = datesOf(
      'en',
      '# The siege',
      'They came on 18 May 1565. They left on 8 September. The first stone was laid on the twenty-eighth of March next.',
    );
    assert.include(dates.join(), '1566-03-28');
  });
});

describe('an ordinal of years', () => {
  it('is of a life, and no date, beside the words that say so', () => {
    for (const words of [
      'Vadovavo septyniasdešimt antruosius metus einantis senis.',
      'Septyniasdešimt antruosius metus eidamas jis tebejojo.',
      'Septyniasdešimt antraisiais gyvenimo metais jis tebejojo.',
    ]) {
      assert.deepEqual(datesOf('lt', `${words} Gegužės 5 d., 1631-aisiais, miestas krito.`), [
        'Gegužės 5 d., 1631-aisiais: 1631-05-05',
      ]);
    }
  });
});
