import {assert} from '@esm-bundle/chai';

import type {MentionKind} from '../../../../src/engine/mention.js';
import {printValue} from '../../../../src/engine/mention.js';
import {mentionsIn} from '../mentions-in.js';

/** The mentions of a kind in a text: as they stand there, and what they are. */
function mentioned(source: string, kind: MentionKind): string[] {
  return mentionsIn(source, 'en', 'story.txt')
    .filter((mention) => mention.kind === kind)
    .map(({text, value, counted}) =>
      [`${text} = ${printValue(value)}`, ...(counted === undefined ? [] : [counted])].join(' '),
    );
}

describe('amounts as English histories write them', () => {
  it('are of millions at both ends of a range, though only the second says so', () => {
    const source = 'Between 1.5 and 2 million people fled, and 3.0–4.2 million stayed.';
    assert.deepEqual(mentioned(source, 'quantity'), [
      '1.5 and 2 million = 1500000..2000000 people',
      '3.0–4.2 million = 3000000..4200000 people',
    ]);
  });

  it('are of lacs, as lakhs were spelled', () => {
    assert.deepEqual(mentioned('He owed fourteen lacs of rupees, and paid one lac.', 'quantity'), [
      'fourteen lacs = 1400000 rupees',
      'one lac = 100000 rupees',
    ]);
  });

  it('are no amounts of millions where nothing says so', () => {
    assert.deepEqual(mentioned('They carried from 0.5 to 1,000 tons.', 'quantity'), [
      '0.5 to 1,000 = 0.5..1000 tonnes',
    ]);
  });

  it('are of the noun that a hyphen joins to them, and not of what it describes', () => {
    const source = 'An 80-gun vessel, a 1,500-ton steamer and a 600-bed hospital ship came in.';
    assert.deepEqual(mentioned(source, 'quantity'), [
      '80 = 80 guns',
      '1,500 = 1500 tonnes',
      '600 = 600 beds',
    ]);
  });

  it('are of one unit on both sides of a thing', () => {
    assert.deepEqual(mentioned('The canvas measured 148 x 198 cm.', 'quantity'), [
      '148 = 148 centimetres',
      '198 = 198 centimetres',
    ]);
  });

  it('count no parts of people whom nothing but the clause before tells of', () => {
    const source =
      'Some 16,000 people died in the 7.4 shock, and 2.5 people to a house were saved.';
    assert.deepEqual(mentioned(source, 'quantity'), [
      '16,000 = 16000 people',
      '7.4 = 7.4',
      '2.5 = 2.5 people',
    ]);
  });

  it('are votes on two sides of a dash', () => {
    assert.deepEqual(
      mentioned(
        'The Senate refused by a vote of 49–35. The House passed the bill 219–213 on a Friday, and the Lords by 79 to 58 on 7 May.',
        'quantity',
      ),
      ['49 = 49 votes', '35 = 35 votes', '219 = 219 votes', '213 = 213 votes'].concat([
        '79 = 79 votes',
        '58 = 58 votes',
      ]),
    );
  });

  it('are no votes where the numbers are of something else', () => {
    const source = 'The bill was passed in 1937–38. The team won 6–3. See pages 219–213.';
    assert.deepEqual(mentioned(source, 'quantity'), []);
  });

  it('are of those whom the verb right before them tells of, others or not', () => {
    const source =
      'It killed 31 and injured 120 others. The fire took 87 churches, leaving 900 homeless.';
    assert.deepEqual(mentioned(source, 'quantity'), [
      '31 = 31 killed',
      '120 = 120 wounded',
      '87 = 87 churches',
      '900 = 900 homeless people',
    ]);
  });

  it('are of killed and wounded together, whatever is counted next', () => {
    const source = 'They had 6,000 killed and wounded and 2,500 taken prisoner.';
    assert.deepEqual(mentioned(source, 'quantity'), [
      '6,000 = 6000 casualties',
      '2,500 = 2500 prisoners',
    ]);
  });

  it('are of crew, who are sailors', () => {
    const source = 'The ship had 20 crew and 50 passengers, and too few for three crews.';
    assert.deepEqual(mentioned(source, 'quantity').slice(0, 2), [
      '20 = 20 sailors',
      '50 = 50 passengers',
    ]);
  });

  it('go on with what was counted before a share in brackets', () => {
    const source = 'Labour won 191 seats (30.7 per cent), the Liberals 158.';
    const units = mentionsIn(source, 'en', 'story.txt').map(({text, unit}) => [text, unit]);
    assert.deepEqual(units.at(-1), ['158', undefined]);
  });
});

describe('times of day as English histories write them', () => {
  it('are no lengths of time in hours and minutes with a point', () => {
    const source = 'It began at 05.30 hours, ended at 22.00 hours and so took 16.5 hours.';
    assert.deepEqual(mentioned(source, 'duration'), ['16.5 hours = PT990M']);
  });
});

describe('names as English histories write them', () => {
  it('keep the number of a ruler, also the first of his name', () => {
    const source =
      'James I of England died. Frederick William I reigned. Under Charles I the wars began, and King Leopold I fled.';
    assert.deepEqual(mentioned(source, 'person'), [
      'James I = James I',
      'Frederick William I = Frederick William I',
      'Charles I = Charles I',
      'Leopold I = Leopold I',
    ]);
  });

  it('are those of peers by their titles, and of whoever has the title', () => {
    const source =
      'The 5th Duke of Devonshire spoke. John Churchill, 1st Duke of Marlborough, marched. Marlborough won, and the Duke of Burgundy fled.';
    assert.deepEqual(mentioned(source, 'person'), [
      'Devonshire = Devonshire',
      'John Churchill = John Churchill',
      'Marlborough = John Churchill',
      'Marlborough = John Churchill',
    ]);
  });

  it('end before one who says I', () => {
    const source = 'With Margaret I went home, and to Edward I gave a book.';
    assert.deepEqual(mentioned(source, 'person'), ['Margaret = Margaret', 'Edward = Edward']);
  });

  it('are those of regiments that are called by their arm', () => {
    const source =
      'The 17th Lancers and the 42nd Foot charged. The 7th U.S. Cavalry rode with the 2nd Cavalry Division. The 1st Gordon Highlanders held.';
    assert.deepEqual(mentioned(source, 'formation'), [
      '17th Lancers = 17th Lancers',
      '42nd Foot = 42nd Foot',
      '7th U.S. Cavalry = 7th Cavalry Regiment',
      '2nd Cavalry Division = 2nd Cavalry Division',
      '1st Gordon Highlanders = 1st Gordon Highlanders',
    ]);
  });

  it('are none where a ship has them', () => {
    const source =
      'HMS Glasgow, HMS Prince of Wales and USS Missouri sailed. HMS King George V fired, and the cruiser Edinburgh was lost off Norway.';
    const names = mentionsIn(source, 'en', 'story.txt').map(({text}) => text);
    assert.deepEqual(names, ['Norway']);
  });

  it('are none where a month is cut short', () => {
    assert.deepEqual(mentioned('The raid of Jan. 13–14, 1945 failed.', 'person'), []);
  });
});

describe('dates as English histories write them', () => {
  it('are feasts, by their day or their saint', () => {
    const source =
      'On Candlemas Day 1461 they fought, and on the feast of St. Michael, 1340, they met. On the Feast of Corpus Christi 1381 they rose.';
    assert.deepEqual(mentioned(source, 'date'), [
      'Candlemas Day 1461 = 1461-02-02',
      'feast of St. Michael, 1340 = 1340-09-29',
      'Feast of Corpus Christi 1381 = 1381-06-13',
    ]);
  });

  it('are from one part of a time to another', () => {
    const source = 'It rained in mid-to-late June 1941, and the line held in mid to late 1943.';
    assert.deepEqual(mentioned(source, 'date'), [
      'mid-to-late June 1941 = 1941-06~',
      'mid to late 1943 = 1943~',
    ]);
  });
});

describe('what something cost', () => {
  it('is of the money that was told, by its sign too', () => {
    const source =
      'The dock cost £2 million; the mole cost more than 5 million, and the two piers, built later, cost 3 million each.';
    assert.deepEqual(mentioned(source, 'quantity'), [
      '2 million = 2000000 pounds',
      '5 million = 5000000 pounds',
      'two = 2 piers',
      '3 million = 3000000 pounds',
    ]);
  });

  it('is what else it says', () => {
    assert.deepEqual(mentioned('The mole cost £900, and the storm cost 40 lives.', 'quantity'), [
      '900 = 900 pounds',
      '40 = 40 people',
    ]);
  });
});
