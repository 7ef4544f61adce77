import {assert} from '@esm-bundle/chai';

import {mentioned} from '../../mentions-in.js';

const organisations = (source: string): string[] => mentioned(source, 'organisation');

describe('Lithuanian organisations with a title behind their noun', () => {
  it('may be several in a row', () => {
    const source =
      'Laikraščiai „Rytmetis“, „Vakarė“ bei „Vidudienis“ ėjo kasdien; kooperatyvuose „Vilna“ ir „Kaspinas“ dirbo moterys.';
    assert.deepEqual(organisations(source), [
      'Rytmetis = Rytmetis',
      'Vakarė = Vakarė',
      'Vidudienis = Vidudienis',
      'Vilna = Vilna',
      'Kaspinas = Kaspinas',
    ]);
  });

  it('have letters for the noun', () => {
    assert.deepEqual(organisations('AB „Durpelė“ ir UAB „Lentpjūklis“ pirko mašinas.'), [
      'Durpelė = Durpelė',
      'Lentpjūklis = Lentpjūklis',
    ]);
  });

  it('may have their place or a word for being called so before it', () => {
    const source =
      'Vienas iš fabrikų Alytuje „Dzūkelis“ sudegė. Didžiausia įmonė buvo „Broliai Gegužiai ir Ko“, o klubas, pavadintas „Vilnele“, laimėjo.';
    assert.deepEqual(organisations(source), [
      'Dzūkelis = Dzūkelis',
      'Broliai Gegužiai ir Ko = Broliai Gegužiai ir Ko',
      'Vilnele = Vilnele',
    ]);
  });

  it('may lack quotation marks, there and after', () => {
    const source =
      'Akcinė bendrovė Girnelis pirko grūdus. Vėliau Girnelio akcijos brango, ir Girnelį pardavė. Girnelis bankrutavo.';
    assert.deepEqual(organisations(source), [
      'Girnelis = Girnelis',
      'Girnelio = Girnelis',
      'Girnelį = Girnelis',
      'Girnelis = Girnelis',
    ]);
  });

  it('are neither persons, peoples, places nor what somebody says', () => {
    const source =
      'Įmonė Jonas vadovavo, draugija Kaune dirbo, komanda Vokietijoje laimėjo, sąjunga Ispanija iširo, komanda Kapitonas bėgo. Bendrovė buvo pasakiusi: „Ne“.';
    assert.deepEqual(organisations(source), []);
  });
});

describe('Lithuanian organisations with a title before their noun', () => {
  it('may have words for what they do between the two', () => {
    const source =
      '„Aušrelės“ mergaičių mokytojų seminarija ir „Meduolio“ saldainių bei šokolado fabrikas stovėjo greta.';
    assert.deepEqual(organisations(source), ['Aušrelės = Aušrelė', 'Meduolio = Meduolis']);
  });

  it('may be several in a row', () => {
    assert.deepEqual(organisations('„Vieversio“, „Gegutės“ spaustuvės dirbo naktimis.'), [
      'Vieversio = Vieversis',
      'Gegutės = Gegutė',
    ]);
  });

  it('may open what tells of them, and then need no quotation marks', () => {
    const source =
      '„Girnelis“, Lietuvos malūnininkų bendrovė, įsteigta Kaune. Rudenį Girnelis pirko grūdus, per Girnelį ėjo miltai.';
    assert.deepEqual(organisations(source), [
      'Girnelis = Girnelis',
      'Lietuvos malūnininkų bendrovė = Lithuanian malūnininkų Company',
      'Girnelis = Girnelis',
      'Girnelį = Girnelis',
    ]);
  });

  it('are told of before their noun is, and after', () => {
    assert.deepEqual(
      organisations(
        'Statomas „Girnelio“ sandėlis. Bendrovė „Girnelis“ jį baigė. „Girnelyje“ dirbo vaikai.',
      ),
      ['Girnelio = Girnelis', 'Girnelis = Girnelis', 'Girnelyje = Girnelis'],
    );
  });

  it('are no works that somebody makes, and no speech', () => {
    const source =
      'Romaną „Metai“ lietuvių rašytojų sąjunga išleido, filmą „Sala“ rodė teatras. „Eikš“, – bendrovė sakė. „Eime“, draugija nutarė.';
    assert.deepEqual(organisations(source), []);
  });
});

describe('words that are the title of an organisation', () => {
  it('are words where the account has named it only in quotation marks', () => {
    assert.deepEqual(
      organisations('Bendrovė „Duonelė“ kepė duoną. Švenčių dieną Duonelės stigo visiems.'),
      ['Duonelė = Duonelė'],
    );
  });
});

describe('Lithuanian organisations in quotation marks', () => {
  it('are found again where a straight mark closes them', () => {
    assert.deepEqual(
      organisations('„Kepalo" fabrikas veikė nuo 1920 m. Vėliau „Kepalas" kepė duoną.'),
      ['Kepalo = Kepalas', 'Kepalas = Kepalas'],
    );
  });
});

describe('Lithuanian organisations with words for their work', () => {
  it('have these in their name', () => {
    const source =
      'Lietuvos fizinio lavinimosi sąjunga ir Lietuvos pieno perdirbimo bendrovių sąjunga rinkosi atskirai.';
    assert.deepEqual(
      mentioned(source, 'organisation').map((line) => line.split(' = ')[0]),
      ['Lietuvos fizinio lavinimosi sąjunga', 'Lietuvos pieno perdirbimo bendrovių sąjunga'],
    );
  });
});
