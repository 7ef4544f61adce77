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

  it('are no numbers that open a sentence', () => {
    for (const source of [
      'Vieną dieną atėjo kareiviai.',
      'Vienoje iš salių vyko posėdis.',
      'Vienos tonos sandėlyje neliko.',
      'Vienai moteriai pavyko pabėgti.',
      'Viena moteris liko.',
    ])
      assert.isEmpty(mentioned(source, 'place'), source);
    const source =
      'Vienos kongresas truko ilgai. Vieną turkai apgulė du kartus. Vienoje gyveno muzikantai.';
    assert.deepEqual(mentioned(source, 'place'), [
      'Vienos = Vienna',
      'Vieną = Vienna',
      'Vienoje = Vienna',
    ]);
    const elsewhere = 'Jis gyveno prie Vienos. Vienos operos salė sudegė.';
    assert.include(mentioned(elsewhere, 'place').slice(1), 'Vienos = Vienna');
  });

  it('are no common nouns that open a sentence, unless the account has the name elsewhere', () => {
    for (const source of [
      'Gauja puolė dvarą.',
      'Javai išdegė.',
      'Konfederacijos nariai išsiskirstė.',
    ])
      assert.isEmpty(mentioned(source, 'place'), source);
    assert.lengthOf(mentioned('Plaukė plačia Gauja. Gauja tuomet buvo patvinusi.', 'place'), 2);
  });

  it('are oceans in every case, and seas and oceans that share their noun', () => {
    assert.deepEqual(
      mentioned('Burlaivis nugrimzdo Ramiajame vandenyne. Plaukė Ramiuoju vandenynu.', 'place'),
      ['Ramiajame vandenyne = Pacific Ocean', 'Ramiuoju vandenynu = Pacific Ocean'],
    );
    assert.deepEqual(mentioned('Prekiavo Atlanto ir Indijos vandenynuose.', 'place'), [
      'Atlanto = Atlantic Ocean',
      'Indijos = Indian Ocean',
    ]);
    assert.deepEqual(mentioned('Prekiavo Atlanto pakrantėse ir Indijos miestuose.', 'place'), [
      'Atlanto = Atlantic Ocean',
      'Indijos = India',
    ]);
    assert.isEmpty(mentioned('Tai buvo ramiausias vandenynas.', 'place'));
  });

  it('are towns on a line that only a dash parts from a known one', () => {
    assert.deepEqual(mentioned('Autobusas važinėjo ruožu Utena–Paberžupis–Rokiškis.', 'place'), [
      'Utena = Utena',
      'Paberžupis = Paberžupis',
      'Rokiškis = Rokiškis',
    ]);
    for (const source of [
      'Žaidė komandos Utena–Petrauskas.',
      'Krepšinį laimėjo Utena – Antanas pralaimėjo.',
    ])
      assert.deepEqual(mentioned(source, 'place'), ['Utena = Utena'], source);
  });

  it('stand before stations, prisons and camps of every kind', () => {
    assert.deepEqual(
      mentioned(
        'Vežė iš Kubinkos geležinkelio stoties į Borovičių karo belaisvių stovyklą.',
        'place',
      ),
      ['Kubinkos = Kubinka', 'Borovičių = Borovičiai'],
    );
    assert.deepEqual(mentioned('Ji mirė Butyrkų kalėjime.', 'place'), ['Butyrkų = Butyrkai']);
    assert.isEmpty(mentioned('Petrauskas karo nematė.', 'place'));
  });
});

describe('places abroad with a first word that has no cases', () => {
  it('are one name in every case', () => {
    const source = 'Jis gimė Vilja Hermozoje, mirė Fort Linde. Keip Lindas buvo saloje.';
    assert.deepEqual(mentioned(source, 'place'), [
      'Vilja Hermozoje = Vilja Hermoza',
      'Fort Linde = Fort Lindas',
      'Keip Lindas = Keip Lindas',
    ]);
  });

  it('are apart from a person before them', () => {
    const source = 'Petras Kaune gyveno, kapitonas Šato Livorne dirbo, Bela Kirajis Šiauliuose.';
    assert.deepEqual(mentioned(source, 'place').length, 3);
  });
});
