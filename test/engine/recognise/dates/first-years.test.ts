import {assert} from '@esm-bundle/chai';

import {printValue} from '../../../../src/engine/mention.js';
import {mentionsIn} from '../mentions-in.js';

const dates = (source: string): string[] =>
  mentionsIn(source, 'en', 'story.txt')
    .filter(({kind}) => kind === 'date')
    .map(({text, value}) => `${text} = ${printValue(value)}`);

describe('years of one or two figures', () => {
  it('are years where the account tells of one with its era', () => {
    const source =
      'The legate landed in AD 61. In 63 Turpilianus made peace, and in 66 the Jews rose. He was recalled in 69.';
    assert.deepEqual(dates(source), ['AD 61 = 0061', '63 = 0063', '66 = 0066', '69 = 0069']);
  });

  it('count back where that one did', () => {
    const source =
      'Metellus triumphed in 62 B.C. and in 60, when Afranius was consul, he opposed it.';
    assert.deepEqual(dates(source), ['62 B.C. = -0061', '60 = -0059']);
  });

  it('are amounts where something is counted, or no such year is told', () => {
    const source =
      'The legate landed in AD 61. In 40 Greek towns and in 30 London streets he took 12 oxen; in 9/10 of them none.';
    assert.deepEqual(dates(source), ['AD 61 = 0061']);
    assert.deepEqual(dates('The innings closed at noon. In 47 Scapula scored little.'), []);
  });

  it('may be two that one year of old lay in', () => {
    const source = 'He was archon in 62/61 BC. She was born in A.D. 52/53, and died in 88/89.';
    assert.deepEqual(dates(source), [
      '62/61 BC = -0061/-0060',
      'A.D. 52/53 = 0052/0053',
      '88/89 = 0088/0089',
    ]);
  });

  it('are stepped from before our era as well', () => {
    const source =
      'The league was formed in 279 BC. The following year it fought; ten years later it fell.';
    assert.deepEqual(dates(source), [
      '279 BC = -0278',
      'The following year = -0277',
      'ten years later = -0267~',
    ]);
  });
});

describe('years of three figures', () => {
  it('stand before whose act is told', () => {
    const source =
      'He died in 407. In 410 Honorius wrote to the towns, and in 420 Saxon ships came.';
    assert.deepEqual(dates(source), ['407 = 0407', '410 = 0410']);
  });

  it('stand in brackets behind a time of rule', () => {
    assert.deepEqual(dates('Under the dynasty (618–907) and his reign (785–809) trade grew.'), [
      '618–907 = 0618/0907',
      '785–809 = 0785/0809',
    ]);
    assert.deepEqual(dates('There was a fine (100–200) to pay.'), []);
  });
});

describe('centuries', () => {
  it('are two, each perhaps in part', () => {
    assert.deepEqual(
      dates('A late 12th or early 13th-century door, a font of the 14th/15th centuries.'),
      ['late 12th or early 13th-century = 1100/1299', '14th/15th centuries = 1300/1499'],
    );
  });

  it('have a letter before them in descriptions of churches', () => {
    assert.deepEqual(
      dates('The C14th porch, a late C12th arch and C15 or C16 benches; vitamin C 12.'),
      ['C14th = 13XX', 'late C12th = 11XX', 'C15 or C16 = 1400/1599'],
    );
  });
});

describe('days and years before a rank and a name', () => {
  it('number no officers', () => {
    const source =
      'On June 9 Colonel Harding marched. In 1644 Lieutenant-Colonel Poyntz had held the town. On 3 May 12 colonels met.';
    assert.deepEqual(
      dates(source).map((date) => date.split(' = ')[0]),
      ['June 9', '1644', '3 May'],
    );
  });
});

describe('years behind what befell a building', () => {
  it('are dates, unless they count', () => {
    assert.deepEqual(
      dates('A vestry was added 1903, the aisle rebuilt 1868. They added 1400 men to it.'),
      ['1903 = 1903', '1868 = 1868'],
    );
  });
});

describe('years of three figures behind amounts', () => {
  it('are years where an era or a word for them stands by', () => {
    const source =
      'He crossed the ford with 30 mules in 219 BC. Of 14 sons she lost 3 in 214 A.D. They held 12 forts in the year 307.';
    assert.deepEqual(dates(source), ['219 BC = -0218', '214 A.D. = 0214', '307 = 0307']);
  });

  it('are amounts where none does', () => {
    assert.deepEqual(dates('Fever was seen in 31 villages and feared in 219.'), []);
  });
});
