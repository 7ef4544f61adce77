import {assert} from '@esm-bundle/chai';

import {lookupOf} from '../../../src/reader/findings/lookup.js';
import {compareReaders, compareWithGreta} from '../../../src/reader/study/compare.js';
import type {Opinion, PlacedMark} from '../../../src/reader/study/marks.js';
import {chosenWith, markOf, placed} from '../../../src/reader/study/marks.js';
import {toldVerdict} from '../../../src/wording/verdict-names.js';
import {storyFile} from '../story.js';

const {comparison} = storyFile();
const {accounts} = comparison;
const lookup = lookupOf(comparison);

/** A mark on words of both accounts. */
function mark(opinion: Opinion, ...words: [string, string]): PlacedMark {
  const choices = words.map((text, at) => {
    const {id, source} = accounts[at]!;
    const start = source.indexOf(text);
    assert.isAtLeast(start, 0, text);
    return {account: id, start, end: start + text.length};
  });
  return placed([markOf(choices, opinion, accounts)], accounts)[0]!;
}

describe('a reader’s marks against Greta’s findings', () => {
  it('meet where both differ, on the words or on whole sentences', () => {
    for (const [lt, en] of [
      ['birželio 12', 'June 14'],
      [
        'Švedų kariuomenė į Klaipėdą įžengė birželio 12 d.',
        'The Swedish army entered Klaipėda on June 14.',
      ],
    ] as const) {
      const {
        both,
        onlyFirst: mine,
        onlySecond: gretas,
      } = compareWithGreta([mark('differ', lt, en)], lookup);
      assert.deepEqual(
        both.map(({second}) => toldVerdict(second)),
        ['contradict'],
      );
      assert.isEmpty(mine);
      assert.notInclude(gretas.map(toldVerdict), 'contradict');
    }
  });

  it('tell apart where Greta thinks otherwise, and where she sees nothing', () => {
    const {
      both,
      otherwise,
      onlyFirst: mine,
    } = compareWithGreta(
      [mark('agree', 'birželio 12', 'June 14'), mark('differ', '37 laivai', '410 peasants')],
      lookup,
    );
    assert.isEmpty(both);
    assert.deepEqual(
      otherwise.map(({second}) => toldVerdict(second)),
      ['contradict'],
    );
    assert.deepEqual(
      mine.map(({anchors}) => anchors[0]!.exact),
      ['37 laivai'],
    );
  });

  it('do not meet on other words of the same sentences', () => {
    const {both, onlyFirst: mine} = compareWithGreta(
      [mark('differ', 'Švedų kariuomenė', 'Swedish army')],
      lookup,
    );
    assert.isEmpty(both);
    assert.lengthOf(mine, 1);
  });

  it('leave out what one account alone tells, and list every other finding once', () => {
    const {both, onlySecond: gretas} = compareWithGreta(
      [mark('agree', '1704 m. gegužės 3 d.', 'May 3, 1704')],
      lookup,
    );
    const all = [...both.map(({second}) => second), ...gretas];
    const told = comparison.findings.filter((finding) => toldVerdict(finding) !== 'only');
    assert.sameMembers(all, told);
    assert.isNotEmpty(both);
  });

  it('are found again in a text that has changed', () => {
    const {anchors, id, opinion} = mark('differ', 'birželio 12', 'June 14');
    const changed = accounts.map((account) => ({...account, source: `Pradžia. ${account.source}`}));
    const [found] = placed([{anchors, id, opinion}], changed);
    const {account, start, end} = found!.places[0]!;
    assert.strictEqual(
      changed.find((one) => one.id === account)!.source.slice(start, end),
      'birželio 12',
    );
  });
});

describe('the marks of two readers', () => {
  const day = mark('differ', 'birželio 12', 'June 14');
  const sentence = mark(
    'agree',
    'Švedų kariuomenė į Klaipėdą įžengė birželio 12 d.',
    'The Swedish army entered Klaipėda on June 14.',
  );
  const ships = mark('differ', '37 laivai', '410 peasants');

  it('meet on the same words, with the same opinion or another', () => {
    const {both, otherwise} = compareReaders([day, ships], [sentence, ships]);
    assert.deepEqual(both, [{first: ships, second: ships}]);
    assert.deepEqual(otherwise, [{first: day, second: sentence}]);
  });

  it('stand with the one who made them where the other has none', () => {
    const {both, onlyFirst, onlySecond} = compareReaders([day], [ships]);
    assert.isEmpty(both);
    assert.deepEqual(onlyFirst, [day]);
    assert.deepEqual(onlySecond, [ships]);
  });
});

describe('choosing words', () => {
  const first = {account: 'a', start: 3, end: 9};

  it('gives up what was chosen before when it is chosen again', () => {
    assert.isEmpty(chosenWith([first], {...first}));
  });

  it('takes the newer of two that overlap, and both that do not', () => {
    const wider = {account: 'a', start: 0, end: 12};
    const other = {account: 'b', start: 3, end: 9};
    assert.deepEqual(chosenWith([first], wider), [wider]);
    assert.deepEqual(chosenWith([first], other), [first, other]);
  });
});
