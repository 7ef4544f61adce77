import {assert} from '@esm-bundle/chai';

import {mentioned} from '../../mentions-in.js';

describe('persons as Lithuanian lives tell them', () => {
  it('have the given name that there is', () => {
    assert.deepEqual(mentioned('Vadovavo Kazio Lagūno būrys.', 'person'), [
      'Kazio Lagūno = Kazys Lagūnas',
    ]);
  });

  it('have a Russian one as English writes it', () => {
    assert.deepEqual(mentioned('Tarėsi su Dmitrijumi Lagunovu.', 'person'), [
      'Dmitrijumi Lagunovu = Dmitry Lagunov',
    ]);
  });

  it('are no numbers that open a sentence', () => {
    for (const number of ['Trečdalis', 'Ketvirtadalis', 'Pusė', 'Šimtas', 'Dešimtys'])
      assert.isEmpty(mentioned(`${number} mirė.`, 'person'), number);
    assert.lengthOf(mentioned('Petrauskas mirė.', 'person'), 1);
  });

  it('are relatives who are called as a town is', () => {
    assert.deepEqual(mentioned('Sodyba atiteko dukrai Sofijai.', 'person'), ['Sofijai = Sofija']);
    assert.isEmpty(mentioned('Dukra liko Sofijoje, sesuo – Florencijoje.', 'person'));
    assert.isEmpty(mentioned('Karalienė Sofijoje sutiko pasiuntinius.', 'person'));
  });

  it('have palaces', () => {
    assert.deepEqual(mentioned('Sudegė Onos Kerbelienės rūmai ir parapijos rūmai.', 'person'), [
      'Onos Kerbelienės = Ona Kerbelienė',
    ]);
    assert.isEmpty(mentioned('Sudegė Valdovų rūmai.', 'person'));
  });

  it('are no bodies behind the letters of another', () => {
    assert.isEmpty(
      mentioned(
        'LKP CK Prezidiumas delsė. CK Plenumas tylėjo. Vakare Prezidiumas sutiko.',
        'person',
      ),
    );
  });
});

describe('bodies at the beginning of a sentence', () => {
  it('are nobody in the case of a place, though their name has a capital elsewhere', () => {
    const source = 'Jį teisė Kariuomenės teismas. Kariuomenėje tarnavo 200 karių.';
    assert.isEmpty(mentioned(source, 'person'));
  });
});

describe('officers by a short rank', () => {
  it('are persons, and end no sentence', () => {
    assert.deepEqual(
      mentioned('Kuopai vadovavo kar. Vingra. Kar. Vingra žuvo prie upės.', 'person').map(
        (told) => told.split(' = ')[0],
      ),
      ['Vingra', 'Vingra'],
    );
  });
});
