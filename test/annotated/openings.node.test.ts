import assert from 'node:assert/strict';
import test from 'node:test';

import {annotatedSources} from '../../scripts/accuracy/annotated-sources.js';
import {recognised} from '../../scripts/accuracy/recognised.js';

/** Common words that are a name as well, which only what is told can tell apart: a noun, a people, a word of another meaning. */
const NAMES_TOO = new Map([
  ['en', 'Champagne China Guinea Palatinate Raate Wessex'],
  [
    'lt',
    `Kaire Kalė Karibams Malajų Neva Paparčiais Prūsai Prūsams Prūsų Skaldos Tigru Vienai Vieną Vienoje
     Žemaičiai Žemaičiais Žemaičių`,
  ],
]);

/** So many sentences are read as one account. */
const AT_ONCE = 40;

for (const [lang, listed] of NAMES_TOO) {
  const words = new Set(
    annotatedSources()
      .filter((text) => text.lang === lang)
      .flatMap(({source}) => source.match(/(?<![\p{L}\p{M}])\p{Ll}\p{L}+/gu) ?? []),
  );
  const sentences = [...words].map(
    ([first, ...rest]) =>
      `${first!.toUpperCase()}${rest.join('')} ${lang === 'lt' ? 'buvo toli.' : 'was far.'}`,
  );

  test(`of the common words that open a sentence few are read as a place: ${lang}`, () => {
    assert.ok(sentences.length > 5000);
    const places = new Set<string>();
    for (let at = 0; at < sentences.length; at += AT_ONCE) {
      const source = sentences.slice(at, at + AT_ONCE).join(' ');
      const {account} = recognised({path: `openings.${lang}.md`, source});
      for (const {kind, text} of account.mentions) if (kind === 'place') places.add(text);
    }
    const known = new Set(listed.split(/\s+/));
    assert.deepEqual(
      [...places].filter((place) => !known.has(place)),
      [],
    );
  });
}
