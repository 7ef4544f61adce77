import {assert} from '@esm-bundle/chai';

import {mentioned} from '../../mentions-in.js';

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
    assert.deepEqual(mentioned(source, 'place'), [
      'Rotulių = Rotuliai',
      'Vepryčių = Vepryčiai',
      'Bijutonių = Bijutonys',
    ]);
    assert.deepEqual(mentioned('Gyveno Bijutonių kaime.', 'place'), ['Bijutonių = Bijutonys']);
  });
});
