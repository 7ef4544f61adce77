import {assert} from '@esm-bundle/chai';

import {mentioned} from './mentions-in.js';

describe('a text as Lithuanian encyclopaedias write', () => {
  it('names places and peoples with the stress marked', () => {
    assert.deepEqual(mentioned('Vil̃niaus kraštą atgavo Lietuvà, ne Lénkija ar Lãtvija.', 'place'), [
      'Vil̃niaus kraštą = Vilnius Region',
      'Lietuvà = Lithuania',
      'Lénkija = Poland',
      'Lãtvija = Latvia',
    ]);
  });

  it('keeps the accents of foreign names where no stress is marked', () => {
    assert.deepEqual(mentioned('Generolas André Ménard atvyko.', 'person'), [
      'André Ménard = André Ménard',
    ]);
  });

  it('tells days without their year in figures that spaces part', () => {
    const source =
      'Nuo 1940 06 07 telkta kariuomenė, 06 11 aptarti planai, 06 14–16 vyko žygis. Jį baigė 1940 06 17.';
    assert.deepEqual(mentioned(source, 'date'), [
      '1940 06 07 = 1940-06-07',
      '06 11 = 1940-06-11',
      '06 14–16 = 1940-06-14/1940-06-16',
      '1940 06 17 = 1940-06-17',
    ]);
  });

  it('tells months in figures, and stretches of them', () => {
    assert.deepEqual(
      mentioned('Žudyta 1941 06–1941 11, o kraštą vokiečiai valdė 1941 07–08.', 'date'),
      ['1941 06–1941 11 = 1941-06/1941-11', '1941 07–08 = 1941-07/1941-08'],
    );
  });

  it('tells the later months so too where days stand so, unless figures count', () => {
    const source =
      'Įkurta 1948 04 01, panaikinta 1952 05 20. 1948 11 štabe tartasi, 1949 10 vyrų žuvo.';
    assert.deepEqual(mentioned(source, 'date'), [
      '1948 04 01 = 1948-04-01',
      '1952 05 20 = 1952-05-20',
      '1948 11 = 1948-11',
    ]);
  });

  it('names the years of a row of which only the last has its word', () => {
    assert.deepEqual(mentioned('Statutai išleisti 1529, 1566 ir 1588 m.', 'date'), [
      '1529 = 1529',
      '1566 = 1566',
      '1588 m. = 1588',
    ]);
  });

  it('takes figures for no year behind amounts before dashes', () => {
    assert.deepEqual(mentioned('Iš jų 128 – mirti, 1427 – į Sibirą.', 'date'), []);
  });

  it('has no such days where all others are written otherwise', () => {
    const source = '1940 m. birželio 7 d. skambinta numeriu 06 11, o birželio 9 d. atsiliepta.';
    assert.deepEqual(mentioned(source, 'date'), [
      '1940 m. birželio 7 d. = 1940-06-07',
      'birželio 9 d. = 1940-06-09',
    ]);
  });
});

describe('the figures of notes that lost their height', () => {
  it('are no numbers of the account, where they count on', () => {
    const source =
      'Sutartį pasirašė 14 valstybių.4 Liko tik „žodžiai“5. Žuvo 20 karių, o vadas mirė6.';
    assert.deepEqual(mentioned(source, 'quantity'), ['14 = 14', '20 = 20']);
  });

  it('may stand in brackets', () => {
    const source = 'Rasta 20 lavonų.(113) Kitą dieną sušaudyta 30 žmonių. (114) Paskui nutilo.';
    assert.deepEqual(mentioned(source, 'quantity'), ['20 = 20', '30 = 30']);
  });

  it('are amounts in brackets within a sentence', () => {
    const source = 'Mokyklų turėjo Kaunas (12), Alytus (13) ir Prienai (14).';
    assert.deepEqual(mentioned(source, 'quantity'), ['12 = 12', '13 = 13', '14 = 14']);
  });

  it('are left alone where only one stands so', () => {
    const [count] = mentioned('Žuvo 20 karių, sužeista.4 arkliai.', 'quantity');
    assert.equal(count, '20 = 20');
  });

  it('names the union of the churches, and no other of the town', () => {
    assert.deepEqual(mentioned('Po Bresto bažnytinės unijos kilo ginčai.', 'treaty'), [
      'Bresto bažnytinės unijos = Union of Brest',
    ]);
    assert.isEmpty(mentioned('Bresto žvejų unija streikavo.', 'treaty'));
  });
});
