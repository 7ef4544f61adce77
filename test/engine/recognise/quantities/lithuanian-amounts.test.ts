import {assert} from '@esm-bundle/chai';

import {printValue} from '../../../../src/engine/mention.js';
import {mentionsIn} from '../mentions-in.js';

/** The amounts of a Lithuanian text, with what they count. */
function amounts(source: string): string[] {
  return mentionsIn(source, 'lt', 'story.txt')
    .filter(({kind}) => kind === 'quantity')
    .map(({value, counted = '', unit = ''}) => `${printValue(value)} ${counted} ${unit}`.trim());
}

describe('amounts as Lithuanian histories tell them', () => {
  it('are thousands by an adjective', () => {
    assert.deepEqual(amounts('Jis sumušė 80-tūkstantinę kariuomenę ir 5 tūkstantinį būrį.'), [
      '80000 troops',
      '5000 troops',
    ]);
  });

  it('are seats where a party got them', () => {
    const source =
      'Rinkimuose valstiečiai liaudininkai gavo 22, krikščionys demokratai – 14, socialdemokratai – 15.';
    assert.deepEqual(amounts(source), ['22 seats', '14 seats', '15 seats']);
    const parties =
      'Tąkart LKDP gavo 24, Ūkininkų sąjunga – 12, Darbo federacija – 9, LSDP – 8 mandatus iš 78.';
    assert.deepEqual(amounts(parties), ['24 seats', '12 seats', '9 seats', '8 seats', '78 seats']);
  });

  it('count what stands behind a name that ends as verbs do', () => {
    assert.deepEqual(amounts('Atėjo 340 Gustavo Hornerio karių.'), ['340 troops']);
  });

  it('are people, whatever these did not get', () => {
    assert.deepEqual(amounts('Net 64 žmonės gyvenamųjų vietų neteko.'), ['64 people']);
  });

  it('are not one who does something alone', () => {
    assert.isEmpty(amounts('Sąjunga viena sudaryti kabineto nebegalėjo.'));
    assert.deepEqual(amounts('Viena vyriausybė krito, kita liko.'), ['1 governments']);
  });

  it('count nothing that stands behind what they did', () => {
    assert.deepEqual(amounts('Iš 96 atstovų 41 atstovavo katalikų blokui.'), [
      '96 delegates',
      '41 delegates',
    ]);
  });

  it('are votes on the other side, and the money that stands behind them', () => {
    assert.deepEqual(amounts('Taryba 76 balsais prieš vieną nutarė laukti.'), [
      '76 votes',
      '1 votes',
    ]);
    const source = 'Jie, 54 balsais prieš šešis nutarę liautis, gavo už tai 3 mln. svarų ūkiams.';
    assert.deepEqual(amounts(source), ['54 votes', '6 votes', '3000000 pounds']);
  });

  it('share the millions that stand only behind the second of two', () => {
    assert.deepEqual(amounts('Laikyta galvijų – 1,3, o avių 1,4 mln.'), [
      '1300000 cattle',
      '1400000 sheep',
    ]);
    assert.deepEqual(amounts('Ilgis 1,5, o plotis 2 m.')[0], '1.5');
  });

  it('are in the measure of what another people has', () => {
    assert.deepEqual(amounts('Japonų laivai plaukė 15 mazgų greičiu, rusų – 9.'), [
      '15 knots',
      '9 knots',
    ]);
  });

  it('count what is told behind the last of several places', () => {
    assert.deepEqual(amounts('Kaune veikė 12, Šiauliuose 9, o Panevėžyje 7 mokyklos.'), [
      '12 schools',
      '9 schools',
      '7 schools',
    ]);
    assert.deepEqual(amounts('Vilniuje žuvo 12, Kaune 5, o Alytuje sudegė 3 namai.'), [
      '12 killed',
      '5 killed',
      '3 houses',
    ]);
  });

  it('are no years where they are so many of the same elsewhere', () => {
    assert.deepEqual(amounts('Kaune gyveno 3000 žmonių, Vilkaviškyje 1200, o Alytuje 1500.'), [
      '3000 people',
      '1200 people',
      '1500 people',
    ]);
    assert.deepEqual(amounts('Kaune gyveno 3000 žydų; knyga išleista Vilniuje 1900.'), [
      '3000 people',
    ]);
    assert.isEmpty(amounts('Bažnyčia statyta 1780, o Alytuje 1790.'));
  });

  it('are no shares behind a share in brackets', () => {
    assert.deepEqual(amounts('Tremtinių buvo 4427 moterys (60,8 proc.), vaikų – 2851.'), [
      '4427 women',
      '60.8 women percent',
      '2851 children',
    ]);
  });

  it('are no years in a row of figures in brackets', () => {
    assert.deepEqual(amounts('Tremtiniai atvežti iš Kauno (1024), Šiaulių (878) ir Biržų (44).'), [
      '1024 deportees',
      '878 deportees',
      '44 deportees',
    ]);
  });

  it('count what stands behind a noun that ends as reflexive verbs do', () => {
    assert.deepEqual(amounts('Iš trijų gelbėjimosi plaustų liko vienas.')[0], '3 plaustų');
  });

  it('count the noun that agrees with them', () => {
    assert.deepEqual(
      amounts('Veikė 4 kunigų seminarijos. Žygiavo su vienu kavalerijos eskadronu.'),
      ['4 seminarijos', '1 squadrons'],
    );
  });

  it('count in the locative what stands in it too', () => {
    assert.deepEqual(
      amounts('Slėptasi trijuose bažnyčios rūsiuose ir dvejose senosiose maro kapinėse.'),
      ['3 rūsiuose', '2 cemeteries'],
    );
    assert.deepEqual(amounts('Jis kalėjo trijose skirtingose Lenkijos tvirtovėse Vilniuje.'), [
      '3 fortresses',
    ]);
    assert.deepEqual(amounts('Dviejose iš jų veikė pradinės mokyklos.'), ['2']);
  });

  it('count what is left of as many', () => {
    assert.deepEqual(amounts('Iš penkerių miesto kapinių liko dvejos.'), [
      '5 cemeteries',
      '2 cemeteries',
    ]);
  });

  it('count who is shortened, or serves to punish', () => {
    assert.deepEqual(amounts('Miestelyje liko 2 tūkst. gyv. Kaimus degino 300 baudėjų.'), [
      '2000 inhabitants',
      '300 troops',
    ]);
  });

  it('are none where a bracket makes a number that of an item in a line', () => {
    assert.isEmpty(
      amounts('Skiriami etapai: 1) 1802 m. statyba; 2) 1810 m. gaisras; ir 3) 1831 m. sukilimas.'),
    );
    assert.deepEqual(amounts('Valstiečiai buvo: 1) 12 žvejų, 2) 30 muzikantų.'), [
      '12 fishermen',
      '30 musicians',
    ]);
    assert.deepEqual(amounts('Atvyko 40 karių (iš jų karininkų – 12, vadų 3).'), [
      '40 troops',
      '12 officers',
      '3 commanders',
    ]);
  });

  it('are money by its short word, and in every case', () => {
    assert.deepEqual(amounts('Nariai mokėjo po 4 dol. Kiekvienas davė 21 dolerį arba 31 talerį.'), [
      '4 dollars',
      '21 dollars',
      '31 thalers',
    ]);
    assert.deepEqual(amounts('Jis iškeitė 300 ostmarkių į 21 rublį.'), ['300 marks', '21 roubles']);
  });

  it('count what size describes', () => {
    assert.deepEqual(amounts('Pastatė penkias mažesnes trobas ir tris nedideles koplyčias.'), [
      '5 trobas',
      '3 chapels',
    ]);
  });

  it('count whom an act befell, however it did', () => {
    assert.deepEqual(amounts('Griūtyje žuvo 3 mūrininkai, 24 sunkiai sužeisti.'), [
      '3 masons',
      '24 wounded',
    ]);
    assert.deepEqual(amounts('Liko 3 mūrininkai, 5 buvo lengvai sužeisti.').slice(1), [
      '5 wounded',
    ]);
    assert.deepEqual(amounts('Rinkimuose 54 aktyviai dalyvavo.'), ['54 people']);
    assert.deepEqual(amounts('Dirbo 24 skautai.'), ['24 scouts']);
  });

  it('count by an adjective alone what was counted before', () => {
    assert.deepEqual(amounts('Prieplaukoje stovėjo 12 laivų: 7 buriniai ir 3 geležiniai.'), [
      '12 ships',
      '7 ships',
      '3 ships',
    ]);
    // Neither more than there are, nor nouns that end so, nor where nothing was counted.
    assert.deepEqual(amounts('Stovėjo 12 laivų, 26 buriniai.')[1], '26 buriniai');
    assert.deepEqual(amounts('Stovėjo 12 laivų, 3 kankiniai.')[1], '3 kankiniai');
    assert.deepEqual(amounts('Mieste stovėjo 195 mūriniai.'), ['195 mūriniai']);
  });
});

describe('an amount as others give it', () => {
  it('counts the same', () => {
    assert.deepEqual(amounts('Išlaipinti 7266 tremtiniai. Kitais duomenimis – 7462.'), [
      '7266 deportees',
      '7462 deportees',
    ]);
    assert.deepEqual(amounts('Žuvo 12 žmonių, kitų šaltinių duomenimis, 14.'), [
      '12 people',
      '14 people',
    ]);
  });
});

describe('amounts as Lithuanian tables of a population tell them', () => {
  it('count in brackets a share of whom they stand behind', () => {
    assert.deepEqual(
      amounts(
        'Tarp ištremtų į kraštą buvo 40 lietuvių (79,2 proc.), 9 žydai (12,9 proc.), 6 lenkai.',
      ),
      ['40 people', '79.2 people percent', '9 people', '12.9 people percent', '6 people'],
    );
  });

  it('measure both sides of a yard', () => {
    assert.deepEqual(amounts('Aikštelė stačiakampė, 44 × 18 m dydžio.'), [
      '44 metres',
      '18 metres',
    ]);
  });

  it('share the noun of the last of a row', () => {
    assert.deepEqual(amounts('Vertinti 500, 100 ir 25 rublių banknotai.'), [
      '500 roubles',
      '100 roubles',
      '25 roubles',
    ]);
  });
});

describe('amounts of which a Lithuanian text says less than all', () => {
  it('share the noun behind the bracket that tells of how many they are', () => {
    assert.deepEqual(amounts('Pirkliai turėjo 16 (iš 21 buvusių) krautuvių ir 2 malūnus.'), [
      '16 shops',
      '21 shops',
      '2 mills',
    ]);
  });

  it('are no hundredths where so many of them cannot be', () => {
    const source = 'Išvežta 60 procentų – vaikai, o kur dar 150 tūkstančių, įkalintų toli.';
    assert.deepEqual(amounts(source), ['60  percent', '150000']);
  });
});

describe('amounts as older Lithuanian texts write them', () => {
  it('are millions by three letters, and tens by one letter more', () => {
    assert.deepEqual(amounts('Paskola siekė 6 mil. frankų. Atvyko šešiasdešimts karių.'), [
      '6000000 francs',
      '60 troops',
    ]);
  });
});

describe('about so many of something that a genitive describes', () => {
  it('are no year', () => {
    assert.deepEqual(amounts('Slėnyje stovėjo apie 1200 kovos mašinų.'), ['1200 vehicles']);
    assert.deepEqual(amounts('Pasitraukė maždaug 1500 Trakų gyventojų.'), ['1500 inhabitants']);
    assert.deepEqual(amounts('Apie 1500 krašto gyventojai sukilo.'), []);
    assert.deepEqual(amounts('Apie 1863 sukilimo dalyvių likimą rašyta daug.'), []);
  });
});
