import {assert} from '@esm-bundle/chai';

import type {Mention} from '../../../src/engine/mention.js';
import {identityKey, sameIdentity} from '../../../src/engine/values/identity.js';
import {unifyIdentities} from '../../../src/engine/values/unify-identities.js';
import {packs} from '../../../src/languages/index.js';
import {pl} from '../../languages/pl/pack.js';

function person(value: string): Mention {
  return {id: '', sentence: '', text: value, start: 0, end: 1, kind: 'person', value};
}

describe('identities', () => {
  const one: readonly (readonly [string, string])[] = [
    ['Kovaliovas', 'Mikhail Kovalyov'],
    ['Šulenburgas', 'Friedrich von der Schulenburg'],
    ['Nikita Chruščiovas', 'Nikita Khrushchev'],
    ['V. Čikonardis', 'Vincenzo Cicconardi'],
    ['Zigmantas Sierakauskas', 'Zygmunt Sierakowski'],
    ['Ruzveltas', 'Franklin Roosevelt'],
    ['Juozas Urbšys', 'Juozas Urbsys'],
    ['Petronėlė Rudaminienė', 'Rudamina'],
    ['Bruno of Querfurt', 'Bruno'],
  ];
  for (const [a, b] of one) {
    it(`are one for ${a} and ${b}`, () => {
      assert.isTrue(sameIdentity(a, b, 'person'));
      assert.strictEqual(identityKey(a, 'person'), identityKey(b, 'person'));
    });
  }

  const two: readonly (readonly [string, string])[] = [
    ['Pavlov', 'Pavlik'],
    ['Wilhelm I', 'Wilhelm II'],
    ['Catherine of Aragon', 'Catherine of Braganza'],
    ['Mikhail Kovalyov', 'Aleksandr Kovalyov'],
    ['Juozas Urbšys', 'Antanas Urbšys'],
    ['Jeronimas Rudamina', 'Rudaminienė'],
    ['Sruoginis', 'Sruoginienė'],
    ['Joseph Balčiūnas', 'Balčiūnienė'],
    ['Sruoginytė', 'Sruoginienė'],
    ['Emilis Benešas', 'Edvard Beneš'],
    ['Anri Bekerelis', 'Antoine Becquerel'],
  ];
  for (const [a, b] of two) {
    it(`are two for ${a} and ${b}`, () => {
      assert.isFalse(sameIdentity(a, b, 'person'));
    });
  }

  it('take a place called after somebody for one, however that is written', () => {
    assert.isTrue(sameIdentity("Pruitt's Peak", 'Pruitts Peak', 'place'));
    assert.isTrue(sameIdentity('Pruitt’s Peak', 'Pruitt Peak', 'place'));
    assert.isFalse(sameIdentity("Pruitt's Peak", 'Pruitt', 'place'));
  });

  it('keep places apart whose names only resemble each other', () => {
    assert.isFalse(sameIdentity('Niger', 'Nigeria', 'place'));
    assert.isFalse(sameIdentity('Austria', 'Asturias', 'place'));
    assert.isTrue(sameIdentity('Gilgenburgas', 'Gilgenburg', 'place'));
  });

  it('tell organisations by their words, in any order', () => {
    assert.isTrue(sameIdentity('Ministry of Agriculture', 'Agriculture Ministry', 'organisation'));
    assert.isTrue(sameIdentity('Academy of Sciences', 'Sciences Academy', 'organisation'));
    assert.isFalse(sameIdentity('Central Committee', 'Central Commission', 'organisation'));
  });

  it('tell treaties by their towns, in whatever case a language leaves these', () => {
    assert.isTrue(sameIdentity('Treaty of Stolbovo', 'Treaty of Stolbovas', 'treaty'));
    assert.isTrue(sameIdentity('Truce of Altmark', 'Armistice of Altmarkas', 'treaty'));
    assert.isFalse(sameIdentity('Treaty of Stolbovo', 'Armistice of Stolbovas', 'treaty'));
    assert.isFalse(sameIdentity('Treaty of Paris (1763)', 'Treaty of Paris (1783)', 'treaty'));
  });

  it('take the fullest English name over all accounts, without changing their arguments', () => {
    const accounts = [
      {lang: 'lt', mentions: [person('M. Kovaliovas'), person('Stalin')]},
      {lang: 'en', mentions: [person('Mikhail Kovalyov')]},
    ];
    const before = structuredClone(accounts);
    const values = unifyIdentities(accounts, packs).map(({mentions}) =>
      mentions.map(({value}) => value),
    );
    assert.deepEqual(values, [['Mikhail Kovalyov', 'Stalin'], ['Mikhail Kovalyov']]);
    assert.deepEqual(accounts, before);
  });

  /** What the persons of an account in each language are called once both are known. */
  const calledOf = (lt: readonly string[], en: readonly string[]): unknown[][] =>
    unifyIdentities(
      [
        {lang: 'lt', mentions: lt.map(person)},
        {lang: 'en', mentions: en.map(person)},
      ],
      packs,
    ).map(({mentions}) => mentions.map(({value}) => value));

  it('hear a name in any language that keeps its spelling, and never of two such languages', () => {
    const named = (...accounts: readonly (readonly [lang: string, name: string])[]): unknown[] =>
      unifyIdentities(
        accounts.map(([lang, name]) => ({lang, mentions: [person(name)]})),
        [...packs, pl],
      ).map(({mentions}) => mentions[0]!.value);
    assert.deepEqual(named(['lt', 'Džonas Snoas'], ['pl', 'John Snow']), [
      'John Snow',
      'John Snow',
    ]);
    assert.deepEqual(named(['lt-LT', 'Džonas Snoas'], ['en-GB', 'John Snow']), [
      'John Snow',
      'John Snow',
    ]);
    assert.deepEqual(named(['pl', 'Robert Juber'], ['en', 'Robert Hubert']), [
      'Robert Juber',
      'Robert Hubert',
    ]);
  });

  const heard: readonly (readonly [lt: string, en: string])[] = [
    ['Roberas Juberas', 'Robert Hubert'],
    ['Džovanis Džustinianis', 'Giovanni Giustiniani'],
    ['Frensis Krozjė', 'Francis Crozier'],
    ['Vilemas Barencas', 'Willem Barents'],
    ['Chuanas Sebastianas Elkanas', 'Juan Sebastián Elcano'],
    ['Kristoferis Renas', 'Christopher Wren'],
    ['Džonas Snoas', 'John Snow'],
    ['Žanas Batistas Šatas', 'Jean-Baptiste Chataud'],
    ['Noksas', 'Geoffrey Knox'],
    ['Ganeckis', 'Ivan Ganetsky'],
    ['Danila Myšeckis', 'Danila Myshetsky'],
  ];
  for (const [lt, en] of heard) {
    it(`hear ${en} in ${lt}`, () => {
      assert.deepEqual(calledOf([lt], [en]), [[en], [en]]);
    });
  }

  it('hear nobody in a name that speaks against it, or that may be of two', () => {
    const apart: readonly (readonly [lt: readonly string[], en: readonly string[]])[] = [
      [['Ulisas Grantas'], ['John Grant']],
      [['Smetonienė'], ['Antanas Smetona']],
      [['Noksas'], ['Geoffrey Knox', 'Alfred Knox']],
      [['Rėjus'], ['John Wray']],
      [['Adomas'], ['Robert Adams']],
      [['Roberas Juberas'], ['Robert Hubert', 'Robert Huber']],
    ];
    for (const [lt, en] of apart) assert.deepEqual(calledOf(lt, en), [[...lt], [...en]]);
  });

  it('keep two of one account apart whose given names begin alike', () => {
    const pairs: readonly (readonly [string, string])[] = [
      ['Jane Smith', 'John Smith'],
      ['Mary Smith', 'Mark Smith'],
      ['Anna Hale', 'Anne Hale'],
      ['Jean Bell', 'John Bell'],
    ];
    for (const pair of pairs) {
      assert.isFalse(sameIdentity(...pair, 'person', 'account'));
      assert.deepEqual(calledOf([], pair), [[], [...pair]]);
    }
    // Both might be the only one whom another language names.
    const [[jonas, juozas] = []] = calledOf(['Jonas Kairys', 'Juozas Kairys'], ['John Kairys']);
    assert.notStrictEqual(jonas, juozas);
    assert.deepEqual(calledOf(['Jurgis Bajoras', 'Jokūbas Bajoras'], ['James Bajoras'])[0], [
      'Jurgis Bajoras',
      'Jokūbas Bajoras',
    ]);
  });

  it('hear each of two whose given names sound alike as the one who is called just so', () => {
    assert.deepEqual(
      calledOf(['Džonas Franklinas', 'Džeinė Franklin'], ['John Franklin', 'Jane Franklin'])[0],
      ['John Franklin', 'Jane Franklin'],
    );
  });

  it('know the nearer of two whose given names begin alike', () => {
    assert.deepEqual(calledOf(['Juozas Urbšys'], ['Jonas Urbsys', 'Juozas Urbsys']), [
      ['Juozas Urbsys'],
      ['Jonas Urbsys', 'Juozas Urbsys'],
    ]);
  });

  it('take an initial in one account for one of the names that begin with it', () => {
    assert.isTrue(sameIdentity('J. Smith', 'Jane Smith', 'person', 'account'));
    assert.isFalse(sameIdentity('K. Smith', 'Charles Smith', 'person', 'account'));
  });

  it('leave a surname alone that two could bear', () => {
    const [account] = unifyIdentities(
      [{lang: 'en', mentions: ['Ivan Pavlov', 'Dmitry Pavlov', 'Pavlov'].map(person)}],
      packs,
    );
    assert.deepEqual(
      account!.mentions.map(({value}) => value),
      ['Ivan Pavlov', 'Dmitry Pavlov', 'Pavlov'],
    );
  });
});
