import {assert} from '@esm-bundle/chai';

import {mentioned} from '../../mentions-in.js';

const formations = (source: string): string[] => mentioned(source, 'formation');

describe('formations as Lithuanian histories number them', () => {
  it('share the noun of a row in the plural', () => {
    assert.deepEqual(formations('Tarnavo 1-ajame ir 4-ajame artilerijos pulkuose.'), [
      '1-ajame = 1st Artillery Regiment',
      '4-ajame artilerijos pulkuose = 4th Artillery Regiment',
    ]);
    assert.deepEqual(formations('Per Nemuną kėlėsi I, II ir III pėstininkų korpusai.'), [
      'I = I Infantry Corps',
      'II = II Infantry Corps',
      'III pėstininkų korpusai = III Infantry Corps',
    ]);
  });

  it('share the noun of a row by their names', () => {
    assert.deepEqual(formations('Vyties, Kęstučio ir Vaidoto rinktinės ėjo į rytus.'), [
      'Vyties = Vytis Group',
      'Kęstučio = Kęstutis Group',
      'Vaidoto rinktinės = Vaidotas Group',
    ]);
    assert.deepEqual(
      formations('Vilniaus ir Trakų apygardos teismai, Onos ir Jono eilėraščiai.'),
      [],
    );
  });

  it('are of legions with a number', () => {
    assert.deepEqual(formations('Puolė 3-iosios legionų pėstininkų divizijos kariai.'), [
      '3-iosios legionų pėstininkų divizijos = 3rd Legions Infantry Division',
    ]);
  });

  it('have no number of a ruler', () => {
    assert.deepEqual(formations('Aleksandro I armija ir Napoleono I korpusai traukėsi.'), []);
  });

  it('have a number with the ending of an ordinal', () => {
    assert.deepEqual(formations('Miestą užėmė III-čiasis batalionas ir I batalionas.'), [
      'III-čiasis batalionas = III Battalion',
      'I batalionas = I Battalion',
    ]);
  });

  it('have an ordinal in the case of their noun', () => {
    const source =
      'Minint 30-ąją batalionas žygiavo. Pirmuoju Vyties apygardos vadu tapo kapitonas.';
    assert.deepEqual(formations(source), ['Vyties apygardos = Vytis District']);
  });

  it('have a bare number before a noun in the singular', () => {
    const source =
      'Vakare atvyko 1 p. pulkas ir 2 p.pulkas. Šaudė 4 baterija. Įsakė 2 kuopos vadas. Buvo 3 kuopos.';
    assert.deepEqual(formations(source), [
      '1 p. pulkas = 1st Infantry Regiment',
      '2 p.pulkas = 2nd Infantry Regiment',
      '4 baterija = 4th Battery',
      '2 kuopos = 2nd Company',
    ]);
  });
});

describe('districts and groups of partisans', () => {
  it('have a name in the genitive, whoever bears it besides', () => {
    const source =
      'Kęstučio apygardos Birutės rinktinės vadas žuvo, o Prisikėlimo apygardoje veikė štabas.';
    assert.deepEqual(formations(source), [
      'Kęstučio apygardos = Kęstutis District',
      'Birutės rinktinės = Birutė Group',
      'Prisikėlimo apygardoje = Prisikėlimas District',
    ]);
    assert.deepEqual(mentioned(source, 'person'), []);
    assert.deepEqual(mentioned(source, 'place'), []);
  });

  it('have names of two words, and words before them', () => {
    const source =
      'Jis vadovavo Jungtinei Kęstučio apygardai. Didžiosios Kovos apygarda ir Geležinio Vilko rinktinė gyvavo.';
    assert.deepEqual(formations(source), [
      'Jungtinei Kęstučio apygardai = Kęstutis District',
      'Didžiosios Kovos apygarda = Didžioji Kova District',
      'Geležinio Vilko rinktinė = Geležinis Vilkas Group',
    ]);
  });

  it('are no districts of towns, and no teams of states', () => {
    const source = 'Vilniaus apygardos teismas posėdžiavo, o Lietuvos rinktinė laimėjo.';
    assert.deepEqual(formations(source), []);
  });

  it('are told from lands by their name', () => {
    assert.deepEqual(formations('Dainavos apygarda apėmė Dzūkiją.'), [
      'Dainavos apygarda = Dainava District',
    ]);
    assert.deepEqual(mentioned('Dainavos apygarda apėmė Dzūkiją.', 'place'), ['Dzūkiją = Dzūkija']);
  });
});

describe('formations as officers of Lithuania wrote of them', () => {
  it('have a short ending behind their number', () => {
    assert.deepEqual(
      formations('Žygiavo 5-sis pėstininkų pulkas, 9-jo pulko vadas ir 2-ji baterija.'),
      [
        '5-sis pėstininkų pulkas = 5th Infantry Regiment',
        '9-jo pulko = 9th Regiment',
        '2-ji baterija = 2nd Battery',
      ],
    );
  });

  it('have a capital where there is one of their arm', () => {
    assert.deepEqual(formations('Tais metais įsteigta Ryšių kuopa ir Aviacijos būrys.'), [
      'Ryšių kuopa = Signal Company',
      'Aviacijos būrys = Aviation Platoon',
    ]);
    assert.deepEqual(formations('Ryšių kuopos traukėsi. Užpuolė tankų kuopa.'), []);
  });
});
