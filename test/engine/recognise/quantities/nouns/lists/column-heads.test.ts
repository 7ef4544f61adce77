import {assert} from '@esm-bundle/chai';

import {printValue} from '../../../../../../src/engine/mention.js';
import {mentionsIn} from '../../../mentions-in.js';

/** The amounts of a table, and what they count. */
function countedIn(rows: readonly string[], lang: string, path = 'table.md'): string[] {
  return mentionsIn(rows.join('\n'), lang, path)
    .filter(({kind}) => kind === 'quantity')
    .map(({value, counted}) => [printValue(value), counted].filter(Boolean).join(' '));
}

describe('what the amounts of a table count', () => {
  it('is told by the head of their column', () => {
    const rows = ['| Party | Seats | Votes |', '| --- | --- | --- |', '| The Left | 40 | 12,000 |'];
    assert.deepEqual(countedIn(rows, 'en'), ['40 seats', '12000 votes']);
  });

  it('is told in another language as well, and below an empty corner', () => {
    const rows = ['| | Deputatai |', '| --- | --- |', '| Nepartiniai | 58 |', '| LKP | 46 |'];
    assert.deepEqual(countedIn(rows, 'lt'), ['58 deputies', '46 deputies']);
  });

  it('is a unit of measure that the head tells, whatever its row is of', () => {
    const rows = ['| Power | Carriers (tons) |', '| --- | --- |', '| Japan, in ships | 81,000 |'];
    assert.deepEqual(countedIn(rows, 'en'), ['81000 tonnes']);
  });

  it('is rather told by the row', () => {
    const rows = ['| | Soldiers |', '| --- | --- |', '| Machine-guns | 106 |'];
    assert.deepEqual(countedIn(rows, 'en'), ['106 guns']);
  });

  it('is votes and seats, where the head says so, whatever party the row is of', () => {
    const rows = [
      '| Party | Votes | Seats |',
      '| --- | --- | --- |',
      "| Settlers' Party | 70,511 | 14 |",
      '| Other parties | 147,106 | 24 |',
    ];
    const wanted = ['70511 votes', '14 seats', '147106 votes', '24 seats'];
    assert.deepEqual(countedIn(rows, 'en'), wanted);
  });

  it('is what befell those of a formation, whose name is that of the row', () => {
    const rows = [
      '| Dalinys | Žuvo | Sužeista | Be žinios |',
      '| --- | --- | --- | --- |',
      '| 1-asis pėst. pulkas | 9 | 31 | 2 |',
      '| Husarų pulkas | 5 | 18 | 4 |',
    ];
    assert.deepEqual(countedIn(rows, 'lt'), [
      ...['9 killed', '31 wounded', '2 missing'],
      ...['5 killed', '18 wounded', '4 missing'],
    ]);
  });

  it('is who was born and wed, in the table of a parish', () => {
    const rows = ['| Metai | Gimė | Susituokė |', '| --- | --- | --- |', '| 1914 m. | 131 | 29 |'];
    assert.deepEqual(countedIn(rows, 'lt'), ['131 births', '29 marriages']);
  });

  it('is told by the row for all its cells, where their heads say nothing of it', () => {
    const rows = ['| | Russia | Japan |', '| --- | --- | --- |', '| Killed | 5,045 | 117 |'];
    assert.deepEqual(countedIn(rows, 'en'), ['5045 killed', '117 killed']);
    const ships = ['| | Švedai | Danai |', '| --- | --- | --- |', '| Nuskandinta laivų | 21 | 3 |'];
    assert.deepEqual(countedIn(ships, 'lt'), ['21 ships', '3 ships']);
  });

  it('is not told by a column that is headed by a year', () => {
    const rows = ['| | 1939 |', '| --- | --- |', '| Left | 40 |'];
    assert.deepEqual(countedIn(rows, 'en'), ['40']);
  });
});

describe('the amounts of a table', () => {
  it('are in the thousands or millions that the head of their column tells', () => {
    const rows = [
      '| | 1925 (£ thousand) | Output, million tons | 1911 (thousands) |',
      '| --- | --- | --- | --- |',
      '| Deposits | 6,102 | 1.2 | 761 |',
    ];
    assert.deepEqual(countedIn(rows, 'en'), ['6102000 pounds', '1200000 tonnes', '761000']);
    const litai = ['| | Pajamos, tūkst. litų |', '| --- | --- |', '| 1925 m. | 610 |'];
    assert.deepEqual(countedIn(litai, 'lt'), ['610000 litas']);
  });

  it('are percentages where the head says so', () => {
    const rows = ['| Party | Votes | % |', '| --- | --- | --- |', '| The Left | 122,004 | 24.1 |'];
    const units = mentionsIn(rows.join('\n'), 'en', 'table.md')
      .filter(({kind}) => kind === 'quantity')
      .map(({value, unit}) => [printValue(value), unit].filter(Boolean).join(' '));
    assert.deepEqual(units, ['122004', '24.1 percent']);
  });

  it('stand each in its cell, though one tab alone parts them, as in what is copied of a table', () => {
    const populace = ['Metai\tGyventojai\tNamai', '1890\t5 730\t418', '1905\t6 214\t455'];
    assert.deepEqual(
      countedIn(populace, 'lt', 'table.txt').filter((amount) => !amount.endsWith('metai')),
      ['5730 inhabitants', '418 houses', '6214 inhabitants', '455 houses'],
    );
    const people = ['Year\tInhabitants\tHouses', '1890\t5,730\t418', '1905\t6,214\t455'];
    assert.deepEqual(countedIn(people, 'en', 'table.txt'), [
      '5730 inhabitants',
      '418 houses',
      '6214 inhabitants',
      '455 houses',
    ]);
  });
});
