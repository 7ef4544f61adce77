import {assert} from '@esm-bundle/chai';
import fc from 'fast-check';
import {render} from 'lit';

import type {Finding} from '../../src/engine/comparison.js';
import {groupedByKey} from '../../src/engine/grouped-by.js';
import {UnusableDocumentError} from '../../src/engine/problem.js';
import type {Relation} from '../../src/engine/relation.js';
import type {ComparisonFile} from '../../src/engine/saved/comparison-file.js';
import {asJson} from '../../src/export/json.js';
import {exportComparison} from '../../src/export/formats.js';
import {importComparison} from '../../src/import/saved/import-comparison.js';
import {bookOf} from '../../src/reader/book/book.js';
import '../../src/reader/elements/facts.js';
import '../../src/reader/elements/figures.js';
import '../../src/reader/elements/timeline.js';
import {renderCard} from '../../src/reader/templates/findings/card.js';
import {renderFirstRows} from '../../src/reader/templates/text/rows.js';
import {storyFile} from '../reader/story.js';

/** One of each kind, as Greta writes them. */
const RELATIONS: {readonly [Type in Relation['type']]: Extract<Relation, {type: Type}>} = {
  same: {type: 'same'},
  difference: {type: 'difference', from: 4, to: 5, difference: 1, ratio: 0.25},
  measures: {
    type: 'measures',
    from: 3,
    fromMeasure: 'kilometres',
    to: 2,
    toMeasure: 'miles',
    converted: 3.22,
  },
  ceiling: {type: 'ceiling', limit: 9000, value: 8000, difference: -1000, ratio: -0.111},
  dates: {type: 'dates', from: '1704-06-12', to: '1704-06-14', days: 2},
  steps: {type: 'steps', values: [50_000, 35_000, 20_000]},
  sum: {type: 'sum', parts: [8000, 2500], sum: 10_500, total: 10_600, difference: 100},
  list: {type: 'list', shared: ['Riga'], left: ['Sweden'], right: ['Poland']},
  durations: {type: 'durations', from: 'P2D', to: 'P3D'},
  weekday: {type: 'weekday', date: '1704-06-14', said: 1, is: 6},
  length: {type: 'length', from: '1704-05-03', to: '1704-06-12', said: 'P30D', is: 'P40D'},
  age: {type: 'age', from: '1682', to: '1704', said: 25, least: 21, most: 22},
  share: {type: 'share', part: 410, whole: 820, said: 40, is: 50},
  named: {type: 'named', said: 4, named: 3},
};

/** The story, with a finding of each kind of relation. */
function story(): ComparisonFile {
  const {comparison, notes} = storyFile();
  const [first] = comparison.findings;
  const {verdict: _, ...others} = first!;
  const related = Object.values(RELATIONS).map((relation): Finding => ({
    ...others,
    id: `of-${relation.type}`,
    verdict: 'diverge',
    relation,
  }));
  const file = {comparison: {...comparison, findings: [...comparison.findings, ...related]}, notes};
  return JSON.parse(JSON.stringify(file)) as ComparisonFile;
}

const taken = (file: ComparisonFile): ComparisonFile =>
  importComparison(new TextEncoder().encode(asJson(file)), 'a.json')!;

/** Draws and says all of a comparison that the page and its exports draw and say. */
async function shown(file: ComparisonFile): Promise<string> {
  const {accounts, findings} = file.comparison;
  const book = bookOf(
    file,
    accounts.map(({id}) => id),
  );
  const page = document.createElement('main');
  const context = {...book, layout: 'columns', hidden: false, findings: new Set(findings)};
  render(
    [
      findings.map((finding) => renderCard(finding, book, '')),
      renderFirstRows(context as never, book.rows.length),
    ],
    page,
  );
  document.body.append(page);
  for (const name of ['greta-facts', 'greta-figures', 'greta-timeline'] as const) {
    const view = Object.assign(document.createElement(name), {book, chosen: findings});
    page.append(view);
    await view.updateComplete;
  }
  for (const format of ['jsonl', 'jsonld', 'csv', 'tei'] as const) {
    await exportComparison(file, format, 'en', () => ({script: '', style: ''}));
  }
  const text = page.textContent;
  page.remove();
  return text;
}

type Path = readonly (string | number)[];

/** The way to each value in a value. */
function pathsIn(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  const keys = Array.isArray(value) ? [...value.keys()] : Object.keys(value);
  return [
    path,
    ...keys.flatMap((key) => pathsIn(value[key as keyof typeof value], [...path, key])),
  ];
}

/** By what they lead to, so that what stands seldom in a file is altered as often as what stands everywhere. */
const kindsOfPaths = (file: ComparisonFile): Path[][] => [
  ...groupedByKey(pathsIn(file).slice(1), (path) => path.filter(isField).join('.')).values(),
];

const isField = (key: string | number): boolean => typeof key === 'string';

/** What stands in place of a value that was not deleted. */
const OTHERS = [
  null,
  '',
  'other',
  0,
  -1,
  2.5,
  1e21,
  true,
  [],
  {},
  [null],
  {type: 'steps'},
] as const;

/** A file in which the value at the end of a way is another, or none. */
function altered(file: ComparisonFile, path: Path, other: unknown): ComparisonFile {
  const copy = structuredClone(file);
  const last = path.at(-1)!;
  const holder: object = path.slice(0, -1).reduce<object>((of, key) => of[key as never], copy);
  if (other !== undefined) Object.assign(holder, {[last]: other});
  else if (Array.isArray(holder)) holder.splice(Number(last), 1);
  else Reflect.deleteProperty(holder, last);
  return copy;
}

describe('a saved comparison that somebody altered', () => {
  it('is taken as it is where nobody did, with every kind of relation', async () => {
    const file = story();
    assert.deepEqual(taken(file), file);
    const text = await shown(file);
    assert.include(text, '50,000 → 35,000 → 20,000');
    assert.include(text, 'Only in the first: Sweden.');
  });

  it('is refused where a relation has not what its kind has', () => {
    for (const relation of Object.values(RELATIONS)) {
      for (const field of Object.keys(relation)) {
        if (['ratio', 'days'].includes(field)) continue;
        const file = story();
        const at = file.comparison.findings.findIndex(({id}) => id === `of-${relation.type}`);
        const without = altered(file, ['comparison', 'findings', at, 'relation', field], undefined);
        assert.throws(
          () => taken(without),
          UnusableDocumentError,
          undefined,
          `${relation.type} without ${field}`,
        );
      }
    }
  });

  it('is refused where what is only said or left out of a mention is something else', () => {
    const file = story();
    for (const word of ['presumed', 'age', 'reckoned', 'attributive', 'ambiguous']) {
      const path = ['comparison', 'accounts', 0, 'mentions', 0, word];
      assert.doesNotThrow(() => taken(altered(file, path, true)), word);
      assert.throws(
        () => taken(altered(file, path, 'yes')),
        UnusableDocumentError,
        undefined,
        word,
      );
    }
  });

  /** Opens a file in which the value at the end of a way is another, or none, and shows what is not refused. */
  async function refusedOrShown(file: ComparisonFile, path: Path, other: unknown): Promise<void> {
    let again: ComparisonFile;
    try {
      again = taken(altered(file, path, other));
    } catch (error) {
      assert.instanceOf(error, UnusableDocumentError, path.join('.'));
      return;
    }
    await shown(again);
  }

  it('is refused, or all of it is shown, without any one of its fields', async () => {
    const file = story();
    for (const [path] of kindsOfPaths(file)) await refusedOrShown(file, path!, undefined);
  });

  it('is refused, or all of it is shown, whatever was altered', async () => {
    const file = story();
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...kindsOfPaths(file)).chain((paths) => fc.constantFrom(...paths)),
        fc.constantFrom(undefined, ...OTHERS),
        (path, other) => refusedOrShown(file, path, other),
      ),
    );
  });
});
