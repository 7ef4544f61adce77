import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import test from 'node:test';
import {fileURLToPath} from 'node:url';

import {recognised, tellingsOfBoth} from '../../scripts/accuracy/annotated-tellings.js';
import {readAnnotated} from '../../scripts/accuracy/annotated-mentions.js';
import {align} from '../../src/engine/align/align.js';
import {compare} from '../../src/engine/compare/compare.js';

const folder = fileURLToPath(new URL('.', import.meta.url));
const texts = readdirSync(folder, {encoding: 'utf8', recursive: true})
  .filter((name) => /\.(?:lt|en)\.md$/.test(name))
  .map((path) => ({
    path,
    about: /([^/\\]+?)\./.exec(path)![1]!,
    ...recognised({path, source: readAnnotated(readFileSync(`${folder}/${path}`, 'utf8')).source}),
  }));

/**
 * The ban on the Lithuanian press, and what it led to; the first men in space; Vilnius in 1920: in October, in a parish, and
 * in the treaty of that July; that treaty, and the assembly that sat then; the treaties of that year, and all of these; whom
 * 14 June 1941 took from two small towns, and where to; Napoleon's way into Russia, to Moscow and back; Lithuania between March 1990 and
 * January 1991; the rising of 1794; what the pact of 1939 led to; the coup of 1926, and whom it drove out; the peaces
 * of Soviet Russia; 16 February 1918; the peace of Oliva; the rising of 1863; Lesseps and Suez; the pact of 1939, what it led to, the
 * treaty of July 1920 by which it gave Vilnius back, and the chain of hands on its fiftieth day; what the occupation of 1940 led
 * to, and the ultimatums before it: for Vilnius, lost in 1920, in the days of the Anschluss; Latvia in 1939 and 1940; the Winter
 * War, before which there was the peace of Tartu; the Finns' own war of 1918, in the year of Brest-Litovsk; the airlift to Berlin; the strife for Vilnius until its ambassadors' line of 1923 and the ultimatum of 1938.
 */
const KIN = [
  ['spauda', 'sukilimas', 'kraziai'],
  ['apollo', 'gagarinas'],
  ['zeligovskis', 'dirvoniskiai', 'sutartis'],
  ['sutartis', 'seimas'],
  ['taikos', 'zeligovskis', 'sutartis', 'seimas'],
  ['rudupis', 'pienine'],
  ['trofimovskas', 'tremtis'],
  ['zalgiris', 'melnas'],
  ['salaspilis', 'ryga'],
  ['nemunas', 'berezina', 'borodinas'],
  ['sausis', 'blokada', 'sausio13'],
  ['jasinskis', 'praga'],
  ['miunchenas', 'besarabija', 'ziemos'],
  ['perversmas', 'seimas', 'bermontas', 'zeligovskis'],
  ['brestas', 'taikos'],
  ['brestas', 'dirvoniskiai'],
  ['kedainiai', 'kursas'],
  ['kedainiai', 'vilnius1655'],
  ['budapestas', 'suecas'],
  ['miunchenas', 'klaipeda'],
  ['sukilimas1863', 'sukilimas'],
  ['panama', 'suecas'],
  ['paktas', 'besarabija', 'ziemos', 'okupacija1940', 'estija'],
  ['paktas', 'taikos', 'zeligovskis'],
  ['paktas', 'blokada'],
  ['trafalgaras', 'austerlicas'],
  ['okupacija1940', 'tremtis', 'paktas'],
  ['ultimatumas', 'zeligovskis', 'paktas'],
  ['ultimatumas', 'okupacija1940'],
  ['ultimatumas', 'miunchenas'],
  ['latvija1939', 'latvija', 'estija', 'paktas', 'okupacija1940', 'ziemoskaras', 'tremtis'],
  ['latvija1939', 'latvija', 'besarabija', 'ultimatumas'],
  ['latvija1939', 'latvija', 'ziemos'],
  ['ziemoskaras', 'taikos'],
  ['suomija1918', 'taikos', 'brestas'],
  ['oro-tiltas', 'berlynas', 'tiltas'],
  ['gincas', 'suvalkai', 'miunchenas'],
  ['gincas', 'suvalkai', 'klaipeda'],
  ['ziemoskaras', 'ziemos', 'estija', 'paktas', 'besarabija', 'leningradas'],
  [
    'gincas',
    'suvalkai',
    'zeligovskis',
    'sutartis',
    'taikos',
    'seimas',
    'dirvoniskiai',
    'ultimatumas',
    'paktas',
  ],
];

/** Linked, and are two stories, of the same generals: one account tells few days. */
const FAULTS = [
  ['austerlicas', 'nemunas'],
  ['austerlicas', 'berezina'],
];

/** Told in passing: one sentence of each account is of the same, or of one date. Leningrad and Stalingrad had a medal of one day. */
const ONE_SENTENCE = [
  ['paktas', 'jalta'],
  ['okupacija1940', 'jalta'],
  ['stalingradas', 'leningradas'],
];

type Text = (typeof texts)[number];

function areAmong(kin: readonly string[], one: string, other: string): boolean {
  return kin.includes(one) && kin.includes(other);
}

function haveNothingInCommon(one: Text, other: Text): void {
  const tellings = tellingsOfBoth([one, other]);
  const links = align(...tellings);
  const shared = compare(tellings, links).filter(
    ({claims}) => new Set(claims.map(({account}) => account)).size > 1,
  );
  assert.deepEqual([links, shared], [[], []], other.path);
}

for (const [index, one] of texts.entries()) {
  const isKin = (about: string): boolean =>
    about === one.about ||
    [...KIN, ...FAULTS, ...ONE_SENTENCE].some((kin) => areAmong(kin, about, one.about));
  const strangers = texts.slice(index + 1).filter(({about}) => !isKin(about));
  if (strangers.length === 0) continue;
  test(`${one.path} has nothing in common with ${strangers.length} accounts of other events`, () => {
    for (const other of strangers) haveNothingInCommon(one, other);
  });
}

for (const [one, other] of ONE_SENTENCE) {
  test(`${one} and ${other} are two stories that have no more than a sentence in common`, () => {
    for (const x of texts.filter(({about}) => about === one))
      for (const y of texts.filter(({about}) => about === other))
        assert.ok(align(...tellingsOfBoth([x, y])).length <= 1, `${x.path}, ${y.path}`);
  });
}
