import {assert} from '@esm-bundle/chai';

import {compareAccounts} from '../../src/engine/compare-accounts.js';
import {UnusableDocumentError} from '../../src/engine/problem.js';
import {packs} from '../../src/languages/index.js';
import {namingUnread, unreadLanguage} from '../../src/languages/unread.js';

const TEXTS: Readonly<Record<string, string>> = {
  be: 'Яны прыйшлі ў горад увечары, але брама ўжо была зачынена, і ніхто не ведаў, што рабіць да раніцы.',
  de: 'Am Abend erreichte die Truppe den Fluss und fand die Brücke zerstört, weil der Feind sie am Morgen gesprengt hatte.',
  es: 'La tropa llegó al río por la tarde y encontró el puente destruido, porque el enemigo lo había volado por la mañana.',
  et: 'Õhtul jõudis vägi jõe äärde ja leidis, et sild on purustatud, sest vaenlane oli selle hommikul õhku lasknud.',
  fi: 'Illalla joukko saapui joelle ja huomasi, että silta oli tuhottu, koska vihollinen oli räjäyttänyt sen aamulla.',
  fr: 'Le soir, la troupe arriva au bord de la rivière et trouva le pont détruit, car l’ennemi l’avait fait sauter dans la matinée.',
  it: 'La sera la truppa arrivò al fiume e trovò il ponte distrutto, perché il nemico lo aveva fatto saltare la mattina.',
  lv: 'Vakarā karaspēks nonāca pie upes un redzēja, ka tilts ir sagrauts, jo ienaidnieks to bija uzspridzinājis no rīta.',
  pl: 'Wieczorem wojsko dotarło do rzeki i zobaczyło, że most jest zniszczony, bo nieprzyjaciel wysadził go rano w powietrze.',
  ru: 'Вечером отряд вышел к реке и увидел, что мост разрушен, потому что неприятель взорвал его ещё утром.',
  sv: 'På kvällen kom truppen till floden och fann att bron var förstörd, för fienden hade sprängt den på morgonen.',
  uk: 'Увечері загін вийшов до річки і побачив, що міст зруйновано, бо ворог підірвав його ще вранці, коли йшов дощ.',
};

describe('a text in a language that is not read', () => {
  for (const [lang, text] of Object.entries(TEXTS)) {
    it(`is known for what it is: ${lang}`, () => {
      assert.strictEqual(unreadLanguage(text), lang);
    });
  }

  it('is not guessed from a few words, or from none that are known', () => {
    assert.isUndefined(unreadLanguage('Charles de Gaulle, la Boisserie'));
    assert.isUndefined(unreadLanguage('1704 '.repeat(30)));
  });

  it('is named by the error that refuses it', () => {
    const documents = [
      {path: 'war.en.md', source: 'The war began in 1704.'},
      {path: 'krieg.md', source: TEXTS['de']!},
    ];
    try {
      namingUnread(documents, () => compareAccounts(documents, packs));
      assert.fail('it was read');
    } catch (error) {
      assert.instanceOf(error, UnusableDocumentError);
      assert.deepEqual(error.problem, {code: 'unknown-language', path: 'krieg.md', lang: 'de'});
    }
  });
});
