import {assert} from '@esm-bundle/chai';

import {compareAccounts} from '../../src/engine/compare-accounts.js';
import type {Correction} from '../../src/engine/correction.js';
import type {Comparison} from '../../src/engine/comparison.js';
import {packs} from '../../src/languages/index.js';

const HISTORY = `# The fire at Venta

The sawmill of Jonas Rimkus at Venta burned down on 9 September 1893. The fire began in the boiler house, and Father Petras
Gaidys rang the bell of St Anne's church.

On 24 October 1893 the district court at Telšiai heard forty witnesses. Rimkus was fined 300 roubles.`;

const LETTER = `# A letter to my nephew

*Chicago, March 1938*

I was ten when the sawmill of Rimkus at Venta burned. It was the ninth of September, and the fire came out of the boiler
house like a bear. Father Gaidys rang the bell of St Anne's himself.

On the twenty-fourth of October we all walked to Telšiai, where the court heard the witnesses. Rimkus had to pay 300
roubles.`;

const STRANGER = `# A ship

*Boston, March 1938*

The schooner Mary Dow went down off Nantucket on the ninth of September with a cargo of hides. On the twenty-fourth of
October two of her boats were found.`;

function compared(...sources: readonly string[]): Comparison {
  const documents = sources.map((source, at) => ({source, path: `${at}.md`, lang: 'en'}));
  return compareAccounts(documents, packs).comparison;
}

function datesOf({accounts}: Comparison, at: number): unknown[] {
  return accounts[at]!.mentions.filter(({kind}) => kind === 'date').map(({value}) => value);
}

const OF_LETTER = ['1938-03', '1893-09-09', '1893-10-24'];

describe('the year of a story that only another account tells', () => {
  it('is looked for without a step back in what is said of how far the work is', () => {
    const documents = [HISTORY, LETTER, STRANGER].map((source, at) => ({
      source,
      path: `${at}.md`,
      lang: 'en',
    }));
    const shares: number[] = [];
    compareAccounts(documents, packs, {
      onProgress: (stage, done) => {
        if (stage === 'align') shares.push(done);
      },
    });
    assert.isAbove(shares.length, 3, 'they are linked twice');
    assert.deepEqual(
      shares,
      [...shares].sort((a, b) => a - b),
    );
    assert.isBelow(shares.at(-1)!, 1);
  });

  it('is that of days in a letter that was written long after', () => {
    const comparison = compared(HISTORY, LETTER);
    assert.deepEqual(datesOf(comparison, 1), OF_LETTER);
    const told = comparison.accounts[1]!.mentions.find(({value}) => value === '1893-09-09');
    assert.equal(told?.resolvedFrom, '9 September 1893');
  });

  it('goes on into the next one as the story does', () => {
    const history = HISTORY.replace('24 October 1893', '14 February 1894');
    const letter = LETTER.replace('twenty-fourth of October', 'fourteenth of February');
    const days = ['1938-03', '1893-09-09', '1894-02-14'];
    assert.deepEqual(datesOf(compared(history, letter), 1), days);
  });

  it('is not that of the writing for being called "that year"', () => {
    const letter = LETTER.replace('I was ten when', 'In that year I was ten, and');
    assert.includeMembers(datesOf(compared(HISTORY, letter), 1), OF_LETTER);
  });

  it('leaves the account alone that tells it', () => {
    assert.deepEqual(datesOf(compared(LETTER, HISTORY), 1), ['1893-09-09', '1893-10-24']);
  });

  it('is the same whichever account comes first', () => {
    assert.deepEqual(datesOf(compared(LETTER, HISTORY), 0), OF_LETTER);
  });

  it('is not asked of an account of something else', () => {
    const days = ['1938-03', '1938-09-09', '1938-10-24'];
    assert.deepEqual(datesOf(compared(HISTORY, STRANGER), 1), days);
    assert.deepEqual(datesOf(compared(HISTORY, LETTER, STRANGER), 1), OF_LETTER);
  });

  it('is not put in for a diary of which a few days meet it by chance', () => {
    const days = ['5 January', '12 January', '2 March', '9 September', '24 October', '30 November'];
    const diary = `# Diary of Father Gaidys of Venta\n\n*Venta, January 1938*\n\nJonas Rimkus rang the bell of St Anne's.\n\n${days
      .map((day) => `On ${day} I went to the sawmill of Rimkus at Venta.`)
      .join(' ')}`;
    const values = datesOf(compared(HISTORY, diary), 1);
    assert.deepEqual([...new Set(values.map((value) => String(value).slice(0, 4)))], ['1938']);
  });

  it('stays where a person corrects one of the days', () => {
    const documents = [HISTORY, LETTER].map((source, at) => ({
      source,
      path: `${at}.md`,
      lang: 'en',
    }));
    const correction: Correction = {
      id: 'c1',
      made: '2026-01-01',
      says: 'reading',
      value: '1893-09-10',
      on: [{account: '1', exact: 'ninth of September', prefix: 'It was the ', suffix: ', and'}],
    };
    const again = compareAccounts(documents, packs, {corrections: [correction]}).comparison;
    assert.deepEqual(datesOf(again, 1), ['1938-03', '1893-09-10', '1893-10-24']);
  });

  it('is not put in for the year that the other account tells of as well', () => {
    const answered = `${HISTORY}\n\nRimkus died on 2 May 1938.`;
    const days = ['1938-03', '1938-09-09', '1938-10-24'];
    assert.deepEqual(datesOf(compared(answered, LETTER), 1), days);
  });

  it('is not put in where the account writes a day in full among those that it carries its year over to', () => {
    const said = LETTER.replace(
      'On the twenty-fourth',
      'On 30 September 1938 he wept. On the twenty-fourth',
    );
    const days = ['1938-03', '1938-09-09', '1938-09-30', '1938-10-24'];
    assert.deepEqual(datesOf(compared(HISTORY, said), 1), days);
  });

  it('is not put in where the account writes its year in one sentence with a day', () => {
    const said = LETTER.replace(
      'It was the ninth of September,',
      'It was in 1938, on the ninth of September,',
    );
    const days = ['1938-03', '1938', '1938-09-09', '1938-10-24'];
    assert.deepEqual(datesOf(compared(HISTORY, said), 1), days);
  });

  it('is that of days whose year the account never says', () => {
    const silent = LETTER.replace(/\*Chicago.*\*\n\n/u, '');
    assert.deepEqual(datesOf(compared(HISTORY, silent), 1), OF_LETTER.slice(1));
    assert.deepEqual(datesOf(compared(STRANGER, silent), 1), ['XXXX-09-09', 'XXXX-10-24']);
  });

  it('is found where the wrong one keeps links away, if they join the two then', () => {
    const history = `${HISTORY}\n\nThe mill stood again on 2 November 1893. On 29 December 1893 Father Gaidys blessed it.`;
    const letter =
      '# A letter to my nephew\n\n*Chicago, 31 December 1938*\n\nOn the ninth of September it burned like straw, and somebody ' +
      'rang the bell. On the twenty-fourth of October we all walked to the court. On 2 November new saws came, and on 29 ' +
      'December there was a blessing.';
    const days = ['1893-09-09', '1893-10-24', '1893-11-02', '1893-12-29'];
    assert.deepEqual(datesOf(compared(history, letter), 1).slice(1), days);
  });
});
