import {assert} from '@esm-bundle/chai';

import {printValue} from '../../../../../src/engine/mention.js';
import {mentioned, mentionsIn} from '../../mentions-in.js';

const organisations = (source: string): string[] =>
  mentionsIn(source, 'en', 'story.txt')
    .filter(({kind}) => kind === 'organisation')
    .map(({text, value}) => `${text} = ${printValue(value)}`);

describe('companies whose names have a sign for "and"', () => {
  it('have the words on both sides of it before their noun, as with the word', () => {
    const source =
      'The Hull & Selby Railway was leased to the Leeds & East Yorkshire Railway. The Leeds and East Yorkshire Railway paid well.';
    assert.deepEqual(organisations(source), [
      'Hull & Selby Railway = Hull and Selby Railway',
      'Leeds & East Yorkshire Railway = Leeds and East Yorkshire Railway',
      'Leeds and East Yorkshire Railway = Leeds and East Yorkshire Railway',
    ]);
  });

  it('are firms of partners, of whom a row may stand before it', () => {
    const source =
      'The brewers Turvey, Latham & Co sold out to Ebden & Thrale. Ebden & Thrale’s yard stood by the river.';
    assert.deepEqual(organisations(source), [
      'Turvey, Latham & Co = Turvey, Latham & Co',
      'Ebden & Thrale = Ebden & Thrale',
      'Ebden & Thrale = Ebden & Thrale',
    ]);
  });

  it('are no places, words or authors', () => {
    const source =
      'He taught Arts & Letters in Devon & Dorset. Bread & Butter were dear (Ebden & Thrale, 1931).';
    assert.deepEqual(organisations(source), []);
  });
});

describe('acronyms', () => {
  it('are bodies behind an article, there and where they stand after', () => {
    const source =
      'In 1904 the WGTF called a strike. WGTF members marched, and the WGTF’s banner led them.';
    assert.deepEqual(organisations(source), ['WGTF = WGTF', 'WGTF = WGTF', 'WGTF = WGTF']);
  });

  it('are what stands in brackets behind them', () => {
    const source = 'The ALP (Agrarian Labour Party) split. He left the ALP.';
    assert.deepEqual(organisations(source), [
      'ALP = Agrarian Labour Party',
      'Agrarian Labour Party = Agrarian Labour Party',
      'ALP = Agrarian Labour Party',
    ]);
  });

  it('are none where they are of a rank, a state, a ship or a thing, or all is in capitals', () => {
    const source =
      'The NCO sent an SOS from the HMS Mallow; the PQR-7 and the HOOD fired. The USSR kept the POW. THE END OF THE WAR.';
    assert.deepEqual(organisations(source), []);
  });
});

describe('lines of ships', () => {
  it('are known by the names that such had', () => {
    assert.deepEqual(
      organisations('The Inman Line lost a ship to the Black Ball Line; the Curzon Line held.'),
      ['Inman Line = Inman Line', 'Black Ball Line = Black Ball Line'],
    );
  });
});

describe('railways of a people', () => {
  it('are none in particular without a capital', () => {
    assert.deepEqual(organisations('Danish railways carried milk, and the Danish Railways paid.'), [
      'Danish Railways = Danish Railways',
    ]);
  });
});

describe('organisations behind a war', () => {
  it('begin with their own place', () => {
    assert.deepEqual(
      mentioned('Po Antrojo pasaulinio karo Kauno universitetas uždarytas.', 'organisation'),
      ['Kauno universitetas = Kaunas University'],
    );
  });
});

describe('unions of people', () => {
  it('are no treaties, though a place is told of', () => {
    const source = 'The Union of the Young Farmers of Latvia met.';
    const treaties = mentionsIn(source, 'en', 'story.txt').filter(({kind}) => kind === 'treaty');
    assert.isEmpty(treaties.map(({text}) => text));
  });
});

describe('organisations as Americans spell them', () => {
  it('are those of the gazetteer', () => {
    assert.deepEqual(organisations('The Estonian Defense League drilled.'), [
      'Estonian Defense League = Estonian Defence League',
    ]);
  });
});

describe('the air forces of a state', () => {
  it('have one name in Lithuanian and in English', () => {
    const source =
      'Suomijos karo aviacija ir Švedijos karinės oro pajėgos skraidė kartu; Estijos oro pajėgos laukė.';
    assert.deepEqual(mentioned(source, 'organisation'), [
      'Suomijos karo aviacija = Finnish Air Force',
      'Švedijos karinės oro pajėgos = Swedish Air Force',
      'Estijos oro pajėgos = Estonian Air Force',
    ]);
  });

  it('are neither aviation of others nor other forces', () => {
    const source = 'Suomijos civilinė aviacija augo, o Švedijos pajėgos ilsėjosi.';
    assert.isEmpty(mentioned(source, 'organisation'));
  });
});
