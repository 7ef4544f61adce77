import {assert} from '@esm-bundle/chai';

import {mentioned} from './mentions-in.js';

describe('years shortened to the letter of metres', () => {
  it('are what somebody got or did, and how old he was', () => {
    const source =
      'Gavo 25 m. lagerio ir 5 m. tremties. Kalėjo 8 m. Vorkutoje. Sulaukęs 70 m. mirė. Nuteistas 10 m.';
    assert.deepEqual(mentioned(source, 'duration'), [
      '25 m. = P25Y',
      '5 m. = P5Y',
      '8 m. = P8Y',
      '70 m. = P70Y',
      '10 m. = P10Y',
    ]);
  });

  it('are metres where they measure, and dates where they are many', () => {
    const source = 'Iškastas 25 m. gylio šulinys. Po 988 m. krikšto bokštas stovėjo už 30 m.';
    assert.deepEqual(mentioned(source, 'duration'), []);
    assert.deepEqual(mentioned(source, 'date'), ['988 m. = 0988']);
  });
});

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
});

describe('places as Lithuanian lives tell them', () => {
  it('have their nouns shortened', () => {
    const source =
      'Jonas gimė 1912 m. Raseinių aps. Girkalnio vls. Paliepių k., mokėsi Kauno apskr. Vėliau Grinkiškio mstl. Pakražantės par. dirbo.';
    assert.deepEqual(mentioned(source, 'place'), [
      'Raseinių aps. = Raseiniai County',
      'Girkalnio = Girkalnis',
      'Paliepių = Paliepiai',
      'Kauno apskr. = Kaunas County',
      'Grinkiškio mstl. = Grinkiškis',
      'Pakražantės = Pakražantė',
    ]);
  });

  it('are many where their genitive is that of the plural', () => {
    const source = 'Gimė Rotulių kaime, Vepryčių valsčiuje, krikštytas Bijutonių dvare.';
    assert.deepEqual(mentioned(source, 'place'), ['Rotulių = Rotuliai', 'Vepryčių = Vepryčiai']);
    assert.deepEqual(mentioned('Gyveno Bijutonių kaime.', 'place'), ['Bijutonių = Bijutonys']);
  });
});
