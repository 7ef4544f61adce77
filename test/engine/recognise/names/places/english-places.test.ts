import {assert} from '@esm-bundle/chai';

import type {MentionKind} from '../../../../../src/engine/mention.js';
import {mentionsIn} from '../../mentions-in.js';

const named = (source: string, kind: MentionKind): string[] =>
  mentionsIn(source, 'en', 'story.txt')
    .filter((mention) => mention.kind === kind)
    .map(({text}) => text);

describe('towns and counties that are surnames too', () => {
  it('are places in a row behind a preposition of places, and in brackets', () => {
    const source =
      'The coach ran via Reigate, Northampton and Leicester to Bristol. He held the Durotriges (Dorset).';
    assert.deepEqual(named(source, 'place'), [
      'Reigate',
      'Northampton',
      'Leicester',
      'Bristol',
      'Dorset',
    ]);
  });

  it('are persons where they act', () => {
    const source = 'Essex rode to London, and Norfolk was beheaded. Salisbury resigned.';
    assert.deepEqual(named(source, 'person'), ['Essex', 'Norfolk', 'Salisbury']);
    assert.deepEqual(named(source, 'place'), ['London']);
  });

  it('end a row of two towns that are known', () => {
    assert.deepEqual(named('The notice was read in Bristol, Leeds and Tarvin.', 'place'), [
      'Bristol',
      'Leeds',
      'Tarvin',
    ]);
  });
});

describe('towns called after saints', () => {
  it('are no persons', () => {
    const source = 'The road from St Albans to Bury St Edmunds was mended.';
    assert.deepEqual(named(source, 'person'), []);
    assert.deepEqual(named(source, 'place'), ['St Albans', 'Bury St Edmunds']);
  });
});

describe('persons of one name', () => {
  it('of antiquity and Asia are known', () => {
    const source = 'Lysimachus and Perdiccas shared it. Humayun lost what Babur had won.';
    assert.deepEqual(named(source, 'person'), ['Lysimachus', 'Perdiccas', 'Humayun', 'Babur']);
  });
});

describe('names with a stop inside', () => {
  it('of ships are nobody’s before the closing quotation mark', () => {
    assert.deepEqual(
      named('They came by the steamship “Nelson.” The mate was drowned.', 'person'),
      [],
    );
  });

  it('of persons go on behind a shortened forename', () => {
    assert.deepEqual(named('The barque, Captain Alex. Rennie, left Leith.', 'person'), [
      'Alex. Rennie',
    ]);
  });
});

describe('places before what kind of place they are', () => {
  it('may have words between', () => {
    assert.deepEqual(named('The line ran to the Kubinka railway station.', 'place'), ['Kubinka']);
    assert.deepEqual(named('They were sent to Borovichi labour camp.', 'place'), ['Borovichi']);
    assert.deepEqual(named('The Baker railway was never built.', 'place'), []);
  });
});

describe('empires', () => {
  it('have the name of a people before them', () => {
    const source =
      'The Mughal Empire and the Spanish Empire declined; the empire of trade did not.';
    assert.deepEqual(named(source, 'place'), ['Mughal Empire', 'Spanish Empire']);
  });
});

describe('ministers of something with an article', () => {
  it('have names of their own', () => {
    assert.deepEqual(named('Minister of the Interior Oskar Reimann resigned.', 'person'), [
      'Oskar Reimann',
    ]);
  });
});

describe('seats in a house', () => {
  it('are places for which somebody sits', () => {
    assert.deepEqual(named('She was MP for Ludlow; he was the member for Thirsk.', 'place'), [
      'Ludlow',
      'Thirsk',
    ]);
    assert.deepEqual(named('A member for life spoke for Harold Binns.', 'place'), []);
  });
});

describe('aerodromes', () => {
  it('are places', () => {
    assert.deepEqual(named('They bombed Sedgeley Aerodrome.', 'place'), ['Sedgeley Aerodrome']);
  });
});

describe('letters behind a name and a comma', () => {
  it('are nobody', () => {
    assert.deepEqual(named('Amos Tull, Esq., of Ludlow, paid.', 'person'), ['Amos Tull']);
  });
});
