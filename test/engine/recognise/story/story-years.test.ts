import {assert} from '@esm-bundle/chai';

import {printValue} from '../../../../src/engine/mention.js';
import {mentionsIn} from '../mentions-in.js';

/** The values of the dates of a text. */
function datesOf(source: string, lang: string): string[] {
  return mentionsIn(source, lang, 'story.txt')
    .filter(({kind}) => kind === 'date')
    .map(({value}) => printValue(value));
}

describe('the year of a date that has none', () => {
  it('is that of the last full date, however many bare years stand between', () => {
    const story =
      'The bridge fell on 28 May 1902. Its builder was born in 1841, came over in 1863, ' +
      'and built his first in 1870. The last train had crossed on 27 May.';
    assert.strictEqual(datesOf(story, 'en').at(-1), '1902-05-27');
  });

  it('is that of a year which opened the sentence before, and so moved the story', () => {
    const life =
      'Perkin was born on 12 March 1838. In the vacation of 1856 he obtained a black powder. ' +
      'A patent was taken out in August.';
    assert.strictEqual(datesOf(life, 'en').at(-1), '1856-08');
  });

  it('is that of the same day where the text writes it in full, as a lead does', () => {
    const flight =
      'On 15 July 1933 the *Lituanica* took off from New York.\n\nThe pilots had bought her on 18 June 1932. They paid ' +
      '3,200 dollars.\n\nThey came to New York on 7 May. On 15 July they took off. The bodies were brought home on 19 July.';
    assert.deepEqual(datesOf(flight, 'en').slice(-3), ['1933-05-07', '1933-07-15', '1933-07-19']);
  });

  it('is not that of a year since which something had not been', () => {
    const story =
      'The delegates signed on 27 October 1939.\n\nFor the first time since 1920 the army entered the town, on ' +
      'October 28.\n\nOn November 14 the government resigned.';
    assert.strictEqual(datesOf(story, 'en').at(-1), '1939-11-14');
  });

  it('is not that of a heading which ends with other figures', () => {
    const life = "# The siege of 1915\n\nHe was born in '61.";
    assert.notStrictEqual(datesOf(life, 'en').at(-1), '1915');
  });

  it('opens every entry of a list of events, whatever word comes next', () => {
    const list = '1529 paminėtas dvaras.\n\n1710 maras.\n\n1794 sukilėlių pusėn perėjo keli.';
    assert.deepEqual(datesOf(list, 'lt'), ['1529', '1710', '1794']);
    const parish = '1603 Plague came.\n\n1710 old graves were found.\n\n1794 peasants rose.';
    assert.deepEqual(datesOf(parish, 'en'), ['1603', '1710', '1794']);
  });

  it('stands behind the label of a list of figures', () => {
    const list = 'Baptisms: 1861 – 38; 1871 – 21; 1881 – 17.';
    assert.deepEqual(datesOf(list, 'en'), ['1861', '1871', '1881']);
  });

  it('is no total of an account that writes its years without a word', () => {
    const life =
      '1938 baigė gimnaziją. 1956 išvyko. Iš viso ten žuvo 1245. Paliko motociklų – 1957.';
    assert.deepEqual(datesOf(life, 'lt'), ['1938', '1956']);
  });

  it('is that of the entry of a chronicle', () => {
    const chronicle =
      '1538 The registers begin on 12 November.\n1603 Plague. From June to October they dug.\n' +
      '1644 On 3 March two hundred horse were quartered here.';
    assert.deepEqual(datesOf(chronicle, 'en'), [
      '1538',
      '1538-11-12',
      '1603',
      '1603-06/1603-10',
      '1644',
      '1644-03-03',
    ]);
    const list =
      '1236 – mūšis, 1251 – krikštas, 1253 – karūna. 1991 m. buvo 5600 narių, 2021 – 2900.';
    assert.deepEqual(datesOf(list, 'lt'), ['1236', '1251', '1253', '1991', '2021']);
    const life =
      '1931 persikėlė į Kauną; tėvas mirė 1936. 1938 baigė gimnaziją. Vedė 1946 Oną Rimkutę, ' +
      '1981 beveik metus dėstė Vilniuje. Surinko 1500 dainų.';
    assert.deepEqual(datesOf(life, 'lt'), ['1931', '1936', '1938', '1946', '1981']);
    assert.deepEqual(datesOf('1845: blight. 1848: a rising.', 'en'), ['1845', '1848']);
    assert.deepEqual(datesOf('1200 Saxons fell. 1500 knights fled.', 'en'), []);
    const counted = '1400 British troops landed. 1940 Polish officers were shot.';
    assert.deepEqual(datesOf(counted, 'en'), []);
  });

  it('is that of the heading above it, whatever else its section mentions', () => {
    const chronicle =
      '# Kronika\n\n## 1905\n\nLapkričio 26-ąją susirinko atstovai. Ten buvau iki 1907 m. gegužės 2 d.\n\n' +
      '## 1908\n\nSenoji bažnyčia, pastatyta 1774 metais, išardyta rugpjūčio 3 d.\n';
    assert.deepEqual(datesOf(chronicle, 'lt'), [
      '1905',
      '1905-11-26',
      '1907-05-02',
      '1908',
      '1774',
      '1908-08-03',
    ]);
  });

  it('is that of the day on which a log begins, though its title stands aside', () => {
    const log =
      '# Log of the Morwenna\n\n*Kept by the mate from 9 February 1850. Printed at Truro*\n\n' +
      'Saturday 9 February. Hove short at daylight.\n\nSunday 10th. Heavy sea.\n\n' +
      '1 March. Crossed the Line. The master says that it was worse in 1836.\n';
    assert.deepEqual(datesOf(log, 'en'), [
      '1850-02-09',
      '1850-02-09',
      '1850-02-10',
      '1850-03-01',
      '1836',
    ]);
  });

  it('turns with the story', () => {
    const story = 'Seimas rinkosi 1792 m. gruodžio 20 d. Skirstėsi jis sausio 14 d.';
    assert.deepEqual(datesOf(story, 'lt'), ['1792-12-20', '1793-01-14']);
  });

  it('is the one beside it, before or behind', () => {
    assert.deepEqual(datesOf('It burnt on 3 May 1790. In 1812, on 9 July, it burnt again.', 'en'), [
      '1790-05-03',
      '1812',
      '1812-07-09',
    ]);
    const letter = 'Printed on 14 April 1932. We sailed on the 10th of April, in the year 1912.';
    assert.strictEqual(datesOf(letter, 'en')[1], '1912-04-10');
  });

  it('is that of a season right before it, which may be said to run into the next', () => {
    const night = (winter: string): string | undefined =>
      datesOf(`In the winter of ${winter}, on the night of 13 January, she sank.`, 'en')[1];
    assert.strictEqual(night('1881'), '1881-01-13');
    assert.strictEqual(night('1881/82'), '1882-01-13');
    assert.strictEqual(
      datesOf('1881 m. žiemą, sausio 13-osios naktį, laivas nuskendo.', 'lt')[1],
      '1881-01-13',
    );
  });

  it('is told by another date', () => {
    assert.deepEqual(
      datesOf('Mokykla atidaryta 1907 m. rugsėjo 2 d. Kitų metų kovo 5 d. ji uždaryta.', 'lt'),
      ['1907-09-02', '1908-03-05'],
    );
  });
});

describe('the year of a story', () => {
  it('is told by what comes later as well', () => {
    const story =
      'The act was passed on 10 May 1773, when the shots of 5 March 1770 were not forgotten.\n\n' +
      'The first ship came in on 28 November and the last on 15 December.\n\n' +
      'On 16 December 1773 the hall was full.';
    assert.deepEqual(datesOf(story, 'en').slice(2), ['1773-11-28', '1773-12-15', '1773-12-16']);
  });

  it('goes back where a text opens with its end', () => {
    const story =
      'Paskutinis traukinys išėjo 1920 m. spalio 10 d.\n\n' +
      'Maskva miestą pripažino liepos 12 d., o rugpjūčio 26-ąją jį perėmė savanoriai. ' +
      'Derybos baigtos spalio 7 d.\n\nRinkimai surengti 1922 m. sausio 8 d., o vasarį jie kreipėsi į Varšuvą.';
    assert.deepEqual(datesOf(story, 'lt'), [
      '1920-10-10',
      '1920-07-12',
      '1920-08-26',
      '1920-10-07',
      '1922-01-08',
      '1922-02',
    ]);
  });

  it('is one in which a day was the day of the week that is said of it', () => {
    const story =
      'I saw the five of March 1770. When she came up on the 28th of November, a Sunday, there were bills on ' +
      'every door. We had to act before the 17th. On Thursday the 16th I was there.';
    assert.deepEqual(datesOf(story, 'en').slice(1), ['1773-11-28', '1773-12-17', '1773-12-16']);
  });

  it('does not change for a day of the week that is wrong, or of the Julian calendar', () => {
    const story =
      'The rising began on 22 January 1863. On Sunday 17 February it reached the river.';
    assert.deepEqual(datesOf(story, 'en'), ['1863-01-22', '1863-02-17']);
  });
});

describe('a day in the name of a thing', () => {
  it('leaves the story where it is, if it is past', () => {
    const story =
      'The note came on 10 June 1940. It broke the treaty of 12 July 1920. Two days later he fled.';
    assert.strictEqual(datesOf(story, 'en')[2], '1940-06-12');
  });

  it('moves it, if it comes next', () => {
    const story =
      'Jie susirinko 1920 m. gegužės 9 d. 1920 m. liepos 12 d. sutartis tai įtvirtino. Po dviejų dienų jie išvyko.';
    assert.strictEqual(datesOf(story, 'lt')[2], '1920-07-14');
  });
});

describe('a year in figures', () => {
  it('may open a clause of Lithuanian by itself', () => {
    const life = '1931 su motina persikėlė į Kauną. 1956 Filadelfijoje ji iškėlė hipotezę.';
    assert.deepEqual(datesOf(life, 'lt'), ['1931', '1956']);
    assert.deepEqual(datesOf('1517 žuvo. 1345 rusai pabėgo. 1500 pasidavė.', 'lt'), []);
  });

  it('is told by a rank, an office or a birth, and not by the number of an exhibit', () => {
    const life =
      'Fellow of the College; FRS 1947; OM 1965; married 1937 Thomas Hodgkin (died 1982).';
    assert.deepEqual(datesOf(life, 'en'), ['1947', '1965', '1937', '1982']);
    assert.deepEqual(datesOf('The sketch is on show (museum no. E.575-1985).', 'en'), []);
  });

  it('is the one in which a stretch ends that the text is about, once the other is told', () => {
    const war =
      'The war lasted from 30 November 1839 to 13 March 1840. Talks had begun on 5 October 1839. The treaty of 1832 ' +
      'was broken on 26 November.\n\nThe general had planned it in October 1839.\n\nThe new general came on 7 ' +
      'January. On 1 February he attacked, and peace was signed on 12 March.';
    assert.deepEqual(datesOf(war, 'en').slice(-3), ['1840-01-07', '1840-02-01', '1840-03-12']);
  });

  it('is that of the section, if its heading says so', () => {
    const text =
      'The fort was built in the summer of 1912.\n\n## The siege of 1915\n\nIn July the Germans came near.';
    assert.strictEqual(datesOf(text, 'en').at(-1), '1915-07');
  });
});

describe('a day of the week', () => {
  it('is the next one behind the day that was told', () => {
    const story = 'The eruption began on Sunday 26 August 1883. On the Monday the island was gone.';
    assert.deepEqual(datesOf(story, 'en'), ['1883-08-26', '1883-08-27']);
  });

  it('tells nothing more beside its own date', () => {
    assert.deepEqual(datesOf('Laivas grįžo 1933 m. liepos 19-ąją, trečiadienį.', 'lt'), [
      '1933-07-19',
    ]);
  });
});
