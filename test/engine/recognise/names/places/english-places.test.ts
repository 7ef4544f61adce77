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

describe('places called after whose they were', () => {
  it('are one name with their noun, and nobody’s', () => {
    const source =
      "They camped at Tolliver’s Creek in 1861, crossed Haddon’s Ferry and burned Pruitt's Mill.";
    assert.deepEqual(named(source, 'place'), [
      'Tolliver’s Creek',
      'Haddon’s Ferry',
      "Pruitt's Mill",
    ]);
    assert.deepEqual(named(source, 'person'), []);
  });

  it('are other names where a name goes on, or a person is named in full', () => {
    const source =
      'Canada’s Lake Nipigon froze. Silas Pruitt’s Mill burned. Stalin’s General Staff met.';
    assert.deepEqual(named(source, 'place'), ['Canada', 'Lake Nipigon']);
    assert.deepEqual(named(source, 'person'), ['Silas Pruitt', 'Stalin']);
  });
});

describe('persons who do the same', () => {
  it('are both persons, of whom only the second stands before what they did', () => {
    const source =
      'By June both Tolliver and Haddon died of thirst. The camp was empty when Pruitt and Marlow returned.';
    assert.deepEqual(named(source, 'person'), ['Tolliver', 'Haddon', 'Pruitt', 'Marlow']);
  });

  it('are none where a place or a common word stands before', () => {
    const source = 'Hunger and Haddon came together. In Bristol and Haddon said so.';
    assert.deepEqual(named(source, 'person'), ['Haddon', 'Haddon']);
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

describe('places named for saints', () => {
  it('are told by what is said of land and water, and by prepositions', () => {
    const source =
      'They rowed up the St. Felix to a mill. Mills stood on the St Clement river, on the Isle of St Ives and at St. Botolph.';
    assert.deepEqual(named(source, 'place'), ['St. Felix', 'St Clement', 'St Ives', 'St. Botolph']);
    assert.deepEqual(named(source, 'person'), []);
  });

  it('are none where the saint is meant, or a church or a ship', () => {
    const source =
      'The bones of St. Joseph lay there. He prayed to St. Anne. They met in St. Paul’s. The St. George sailed at noon.';
    assert.deepEqual(named(source, 'place'), []);
  });
});

describe('places of two words that are none of English or common ones', () => {
  it('are told by the first, if that is of land or a town', () => {
    const source = 'Villa Hermosa lay on a hill, and Porto Novo held out. Palo Verde fell.';
    assert.deepEqual(named(source, 'place'), ['Villa Hermosa', 'Porto Novo', 'Palo Verde']);
    assert.deepEqual(named(source, 'person'), []);
  });

  it('are told by both where the first says how the second is, also as a sentence opens', () => {
    const source = 'Long Rapids grew fast. The mayor of Long Rapids rode to Flat Rock.';
    assert.deepEqual(named(source, 'place'), ['Long Rapids', 'Long Rapids', 'Flat Rock']);
  });

  it('are no persons, peoples or armies with such a word', () => {
    const source = 'Little Wolf spoke. The New Model Army came. General Arthur Port resigned.';
    assert.deepEqual(named(source, 'place'), []);
  });
});

describe('what a place is called now', () => {
  it('is a place, as what was called otherwise is', () => {
    const source = 'Brenton (now Carleton) grew. In what is now Ridgeway stood a mill.';
    assert.deepEqual(named(source, 'place'), ['Brenton', 'Carleton', 'Ridgeway']);
  });

  it('is none of a person’s', () => {
    const source = 'Miss Burton (now Mrs. Hardy) wrote. Miss Bray (now Carter) wrote too.';
    assert.deepEqual(named(source, 'place'), []);
  });
});

describe('both ends of a way', () => {
  it('are places if the second is', () => {
    const source =
      'The line ran from Crestline to Chicago. A canal from Columbus to Boston was dug.';
    assert.deepEqual(named(source, 'place'), ['Crestline', 'Chicago', 'Columbus', 'Boston']);
  });

  it('are a person and a place where a letter goes', () => {
    assert.deepEqual(named('A letter from Bray to London was lost.', 'place'), ['London']);
  });
});

describe('rows with one place that is known', () => {
  it('are of places behind a preposition, or on both sides of it', () => {
    const source =
      'Others stayed at Boston and Digby. They heard that Lunenfeld, Boston and Cansey had been raided.';
    assert.deepEqual(named(source, 'place'), ['Boston', 'Digby', 'Lunenfeld', 'Boston', 'Cansey']);
  });

  it('are none where another clause begins', () => {
    const source =
      'He lived in London and Harmsworth, his friend, in Paris. Ebden loved Bray, Cornwall and the sea.';
    assert.deepEqual(named(source, 'place'), ['London', 'Paris', 'Cornwall']);
  });
});

describe('towns that a comma parts from their state', () => {
  it('are places', () => {
    const source = 'He moved to Crestline, Ohio, then built Bridgeton, Connecticut.';
    assert.deepEqual(named(source, 'place'), ['Crestline', 'Ohio', 'Bridgeton', 'Connecticut']);
  });

  it('are none where a person comes from the state or stands in a row with it', () => {
    const source = 'John Smith, Virginia, spoke. Bray, Georgia and Anna danced.';
    assert.deepEqual(named(source, 'person'), ['John Smith', 'Anna']);
  });
});

describe('officers with the name of a people', () => {
  it('are persons behind their rank', () => {
    const source = 'Lieutenant-General John French rode off. The French king came.';
    assert.deepEqual(named(source, 'person'), ['John French']);
  });
});
