import {assert} from '@esm-bundle/chai';

import {mentioned, mentionsIn} from '../../mentions-in.js';

/** The organisations that a text names, by what they are. */
const organisationsIn = (source: string): unknown[] =>
  mentionsIn(source, 'en', 'story.txt')
    .filter(({kind}) => kind === 'organisation')
    .map(({value}) => value);

describe('an organisation of the glossary', () => {
  it('is named in brackets and quotation marks, which touch it', () => {
    assert.deepEqual(organisationsIn('The secret police (NKVD) came.'), ['NKVD']);
    assert.deepEqual(organisationsIn('They spoke of the “NKVD” in whispers.'), ['NKVD']);
  });

  it('is not named by a word that it is but a part of', () => {
    assert.deepEqual(organisationsIn('A pro-NKVD paper was printed.'), []);
  });
});

describe('a Lithuanian organisation', () => {
  it('is named by its letters', () => {
    assert.deepEqual(mentioned('LKP CK svarstė, ką LSSR VRM pranešė LTSR MT.', 'organisation'), [
      'LKP CK = Central Committee of the Communist Party of Lithuania',
      'LSSR VRM = Ministry of Internal Affairs of the Lithuanian SSR',
      'LTSR MT = Council of Ministers of the Lithuanian SSR',
    ]);
    assert.deepEqual(mentioned('Dirbo Lietuvos VRM, vėliau TSRS VRM.', 'organisation'), [
      'VRM = Ministry of the Interior of Lithuania',
      'TSRS VRM = Ministry of Internal Affairs of the USSR',
    ]);
    assert.deepEqual(mentioned('Jį suėmė saugumo policija ir SD.', 'organisation'), [
      'saugumo policija ir SD = Security Police and SD',
    ]);
    // They may be anybody's.
    assert.isEmpty(mentioned('Streiką rėmė socialdemokratai (SD).', 'organisation'));
  });

  it('is named in quotation marks that are turned the wrong way', () => {
    assert.deepEqual(mentioned('Miestelyje veikė ”Žiburio” draugija.', 'organisation'), [
      'Žiburio = Žiburis',
    ]);
    assert.isEmpty(mentioned('Taip tarė jis” Žiburio draugijai.', 'organisation'));
  });
});

describe('Lithuanian cooperatives', () => {
  it('have one name in both languages, in quotation marks and without', () => {
    assert.deepEqual(organisationsIn('Pienocentras and Lietūkis shared a warehouse.'), [
      'Pienocentras',
      'Lietūkis',
    ]);
    assert.deepEqual(mentioned('„Lietūkio“ sandėlis stovėjo prie Pienocentro.', 'organisation'), [
      'Lietūkio = Lietūkis',
      'Pienocentro = Pienocentras',
    ]);
  });
});
