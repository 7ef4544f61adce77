import {assert} from '@esm-bundle/chai';

import {printValue} from '../../../../src/engine/mention.js';
import {mentionsIn} from '../mentions-in.js';

/** The values of the dates of a text. */
function datesOf(source: string, lang: string): string[] {
  return mentionsIn(source, lang, 'story.txt')
    .filter(({kind}) => kind === 'date')
    .map(({value}) => printValue(value));
}

const MARCH = [
  'The column left Kaunas on 14 November.',
  'On the 16th the snow came. The next day the guns were left behind.',
  'On 3 December the last wagons crossed the ice.',
];

describe('the year of a story that nothing says', () => {
  it('stays unsaid, while its days are counted from one another', () => {
    assert.deepEqual(datesOf(MARCH.join('\n\n'), 'en'), [
      'XXXX-11-14',
      'XXXX-11-16',
      'XXXX-11-17',
      'XXXX-12-03',
    ]);
    assert.deepEqual(
      datesOf('Kolona išžygiavo gruodžio 30 d. Po dviejų dienų ji pasiekė Gardiną.', 'lt'),
      ['XXXX-12-30', 'XXXX-01-01'],
    );
  });

  it('is not that in which its bones were found, long after', () => {
    const remark = 'The dead lie in a field where diggers in 1987 found their buttons.';
    assert.deepEqual(datesOf([...MARCH, remark].join('\n\n'), 'en').slice(3), [
      'XXXX-12-03',
      '1987',
    ]);
    const epilogue = 'In 1987 diggers found their buttons in a field.';
    assert.deepEqual(datesOf([...MARCH, epilogue].join('\n\n'), 'en').slice(3), [
      'XXXX-12-03',
      '1987',
    ]);
    const life =
      'Gegužės 25-ąją laivas dužo.\n\nMes išplaukėm birželio 15 d. Bocmanas, plaukiojęs nuo 1896-ųjų, tylėjo.\n\n' +
      'Liepos 10 d. juos radom. 1962 metais gavau kvietimą į susitikimą.';
    assert.deepEqual(datesOf(life, 'lt'), [
      'XXXX-05-25',
      'XXXX-06-15',
      '1896',
      'XXXX-07-10',
      '1962',
    ]);
  });

  it('is the one that it says late', () => {
    const late = 'Of all this in the spring of 1794 nobody in Vilnius knew.';
    assert.include(datesOf([...MARCH, late].join('\n\n'), 'en'), '1794-11-14');
    const end =
      'On 3 May they swore. On 12 May they marched. On 4 June they lost. In 1794 all was over.';
    assert.include(datesOf(end, 'en'), '1794-06-04');
    const years =
      '## 1918–1919\n\nVasario 16 d. pasirašytas aktas. Jie grįžo 1919 metų gegužę, pakeltas varpas 1919 metais.';
    assert.strictEqual(datesOf(years, 'lt')[1], '1918-02-16');
    const full = 'The treaty was signed on 9 February 1813.';
    assert.include(datesOf([...MARCH, full].join('\n\n'), 'en'), '1812-11-14');
    const goesOn = 'In 1812 the river froze early.\n\nOn 5 December it broke.';
    assert.include(datesOf([...MARCH, goesOn].join('\n\n'), 'en'), '1812-11-14');
  });

  it('is not that of the writing, if its days had not come then', () => {
    const memoir = (head: string): string[] =>
      datesOf(
        `# What I saw\n\n*Written down at Telšiai, ${head}*\n\nI was ten when the mill burned. On 20 October the court ` +
          'met. The next day we walked home, and in February Father died.',
        'en',
      ).slice(1);
    assert.deepEqual(memoir('14 April 1938'), ['XXXX-10-20', 'XXXX-10-21', 'XXXX-02']);
    assert.deepEqual(memoir('31 December 1938'), ['1938-10-20', '1938-10-21', '1939-02']);
    assert.strictEqual(memoir('5 January 1938')[0], '1937-10-20');
  });

  it('is not that of a dateline, if more than one of its days had long been', () => {
    const memoir =
      '# Prisiminimai\n\n*Rokiškis, 1971 m. vasario 3 d.*\n\nMan buvo aštuoneri. Gegužės 22-osios rytą atvažiavo ' +
      'sunkvežimis. Kitą dieną traukinys pajudėjo. Birželį jau kirtom mišką.';
    assert.deepEqual(datesOf(memoir, 'lt').slice(1), ['XXXX-05-22', 'XXXX-05-23', 'XXXX-06']);
  });

  it('is told by a first paragraph, however short', () => {
    const ship =
      'The ship burned on 6 May 1937.\n\nThree years later, on 7 June, her shed fell. The next day it was sold.';
    assert.deepEqual(datesOf(ship, 'en').slice(2), ['1940-06-07', '1940-06-08']);
    const fire =
      'The mill burned on 6 May 1937.\n\nThe next day it rained. On 12 June they came, and on 3 August they left.';
    assert.deepEqual(datesOf(fire, 'en').slice(1), ['1937-05-07', '1937-06-12', '1937-08-03']);
  });

  it('is that of the writing for what is to come', () => {
    const news =
      '# The Leader\n\n*Cork, 3 March 1931*\n\nThe fair will be held on 5 May. Stalls will be let on 12 June.';
    assert.deepEqual(datesOf(news, 'en'), ['1931-03-03', '1931-05-05', '1931-06-12']);
    const zinios = '# Žinios\n\n*Kaunas, 1931 m. kovo 3 d.*\n\nMugė vyks gegužės 5 d. aikštėje.';
    assert.deepEqual(datesOf(zinios, 'lt'), ['1931-03-03', '1931-05-05']);
  });

  it('makes no feast that moves with Easter a day', () => {
    assert.deepEqual(datesOf('On Easter Monday they rose. On 3 May they were shot.', 'en'), [
      'XXXX-05-03',
    ]);
  });
});

describe('a year in a clause about a word', () => {
  it('leaves the story where it is', () => {
    const talks =
      'The war began on 7 June 1917. Talks opened in a town burned by the Russians in 1915, on December 3. Two days ' +
      'later a truce was signed.';
    assert.deepEqual(datesOf(talks, 'en').slice(2), ['1917-12-03', '1917-12-05']);
    const prince =
      'The act was signed on 17 August 1655. The prince, of whom a novel tells which came out in 1886, hoped. The ' +
      'union came two months later.';
    assert.strictEqual(datesOf(prince, 'en').at(-1), '1655-10~');
    const laws =
      'The fields were stormed on 16 August 1819.\n\nA weaver was content with five shillings in 1818. The Corn Laws of 1815 ' +
      'kept his bread dear. In January 1819 a farmer drew a great crowd.\n\nHe was asked again for 9 August.';
    assert.strictEqual(datesOf(laws, 'en').at(-1), '1819-08-09');
    const rumai =
      'Taika pasirašyta 1667 m. sausio 30 d. rūmuose, kuriuos 1652 metais statė italai. Kovo 5 d. ji paskelbta.';
    assert.strictEqual(datesOf(rumai, 'lt').at(-1), '1667-03-05');
  });

  it('leads on where it is what the sentence tells', () => {
    const town =
      'The war began on 7 June 1917. The town was badly burned by the Russians in 1918, and on 3 December it fell.';
    assert.strictEqual(datesOf(town, 'en').at(-1), '1918-12-03');
    const army =
      'The war began on 7 June 1917. The army advanced by the southern road in 1918, on 3 July, and it crossed the river.';
    assert.strictEqual(datesOf(army, 'en').at(-1), '1918-07-03');
    const prince =
      'He fled on 2 March 1630. His brother, who had served in the trenches, died of fever in January 1632. A truce ' +
      'was made in August of that year.';
    assert.strictEqual(datesOf(prince, 'en').at(-1), '1632-08');
  });
});

describe('a day that the text writes in full elsewhere', () => {
  it('is of another year beside which it returns', () => {
    const ship =
      'The ship burned on 6 May 1937.\n\nIn the spring of 1940 she was cut up, and her shed fell on 6 May.';
    assert.strictEqual(datesOf(ship, 'en').at(-1), '1940-05-06');
    const coup =
      'Perversmas įvyko 1926 m. gruodžio 17 d.\n\n1934 m. birželį kiti bandė kartoti gruodžio 17-ąją.';
    assert.strictEqual(datesOf(coup, 'lt').at(-1), '1926-12-17');
  });

  it('is of so many years on, where these are said behind it', () => {
    const told = (lang: string, ...text: string[]): string | undefined =>
      datesOf(text.join('\n\n'), lang)[1];
    const burned = 'The ship burned on 6 May 1937.';
    assert.strictEqual(
      told('en', burned, 'Her shed fell on 6 May, three years to the day.'),
      '1940-05-06',
    );
    assert.strictEqual(
      told('en', burned, 'It fell on 6 May, exactly ten years later.'),
      '1947-05-06',
    );
    assert.strictEqual(told('en', burned, 'It fell on 9 June, two years later.'), '1939-06-09');
    assert.strictEqual(told('en', burned, 'It fell on 9 June, two weeks later.'), '1937-06-09');
    const sudege = 'Laivas sudegė 1937 m. gegužės 6 d.';
    assert.strictEqual(
      told('lt', sudege, 'Angarai griuvo gegužės 6 d., lygiai po trejų metų.'),
      '1940-05-06',
    );
  });
});
