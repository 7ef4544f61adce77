import {assert} from '@esm-bundle/chai';
import fc from 'fast-check';

import {compareAccounts} from '../../../src/engine/compare-accounts.js';
import {valuesOf} from '../../../src/engine/saved/column-values.js';
import {columnOf} from '../../../src/engine/saved/columns.js';
import type {ComparisonFile} from '../../../src/engine/saved/comparison-file.js';
import {pack, unpack} from '../../../src/engine/saved/packed.js';
import {packs} from '../../../src/languages/index.js';

/** What is left of a value on its way to another machine and back. */
const sent = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

/** The same story in a hundred years, with markup, a contradiction and a person's note. */
function fileOf(years: number): ComparisonFile {
  const told = (day: number): string =>
    Array.from(
      {length: years},
      (_, at) =>
        `On ${day} May ${1700 + at} the *Swedish* army of ${2000 + 7 * at} soldiers entered Riga – “no more than 10 to 20 died”.`,
    ).join('\n\n');
  const {comparison} = compareAccounts(
    [
      {path: 'one.en.md', source: `# One\n\n${told(3)}`},
      {path: 'two.en.md', source: `# Two\n\n${told(4)}`},
    ],
    packs,
  );
  const [finding] = comparison.findings;
  return {
    comparison,
    notes: [{id: 'n', finding: finding!.id, text: {en: 'Seen.'}} as never],
    corrections: [],
  };
}

describe('a packed comparison', () => {
  it('comes back the same to the letter, fields in their order', () => {
    const file = fileOf(40);
    assert.isAbove(file.comparison.findings.length, 20);
    assert.strictEqual(JSON.stringify(unpack(sent(pack(file)))), JSON.stringify(file));
  });

  it('is a third as long', () => {
    const file = fileOf(100);
    assert.isBelow(JSON.stringify(pack(file)).length, JSON.stringify(file).length / 3);
  });

  it('leaves out what the texts say already', () => {
    const file = fileOf(3);
    const [{source, mentions}] = file.comparison.accounts as [
      ComparisonFile['comparison']['accounts'][0],
    ];
    const number = mentions.find(({text}) => text === '2007')!;
    assert.strictEqual(source.split(number.text).length, 2);
    const [account] = unpack(sent(pack(file))).comparison.accounts;
    assert.strictEqual(JSON.stringify(pack(file)).split('"2007"').length, 1);
    assert.include(account!.mentions.map(({text}) => text).join(' '), '2007');
  });
});

describe('columns', () => {
  it('hold any values that JSON can hold', () => {
    fc.assert(
      fc.property(fc.array(fc.jsonValue()), (values) => {
        const column = sent(columnOf(values));
        assert.strictEqual(JSON.stringify(valuesOf(column, values.length)), JSON.stringify(values));
      }),
    );
  });

  it('hold records with some of their fields left out, ids that count, and lists within', () => {
    const record = fc.record(
      {
        id: fc.nat(1e6).map((number) => `treaty.en:m${number}`),
        at: fc.integer(),
        kind: fc.constantFrom('date', 'quantity'),
        value: fc.oneof(fc.string(), fc.double({noNaN: true}), fc.record({min: fc.nat()})),
        of: fc.array(fc.nat(9).map((number) => `s0${number}`)),
      },
      {requiredKeys: []},
    );
    fc.assert(
      fc.property(fc.array(record), (records) => {
        const values = valuesOf(sent(columnOf(records)), records.length);
        assert.strictEqual(JSON.stringify(values), JSON.stringify(records));
      }),
    );
  });

  it('make of records that are said again and again one each', () => {
    const records = Array.from({length: 300}, (_, at) => ({
      at,
      by: {kind: `kind ${at % 7}`, of: at % 7},
    }));
    const values = valuesOf(sent(columnOf(records)), records.length) as typeof records;
    assert.deepEqual(values, records);
    assert.strictEqual(new Set(values.map(({by}) => by)).size, 7);
  });

  it('take a field without a value for one that is not there', () => {
    const [first] = valuesOf(sent(columnOf([{a: undefined, b: 1}])), 1);
    assert.deepEqual(first, {b: 1});
  });
});
