import {assert} from '@esm-bundle/chai';

import type {Finding} from '../../../../src/engine/comparison.js';
import {ENTRY_LT, NOTHING, compare, findings} from '../compared.js';

describe('dates that an account reckons with', () => {
  it('reckons the day of the week of a date that says its year, by either calendar', () => {
    const relations = (text: string): unknown[] =>
      findings(compare(['en', text], ['lt', ENTRY_LT]), 'internal').map(({relation}) => relation);
    assert.deepEqual(relations('On Sunday, 14 June 1941, the trains left.'), [
      {type: 'weekday', date: '1941-06-14', said: 7, is: 6},
    ]);
    assert.isEmpty(relations('On Saturday, 14 June 1941, the trains left.'));
    // A Monday by the Julian calendar, a Tuesday by the Gregorian.
    assert.isEmpty(relations('On Monday, 7 November 1905, a strike began.'));
    assert.isEmpty(relations('On Sunday, 14 June, the trains left.'));
  });

  it('accuses of no day of the week that may not be said of the date', () => {
    const internal = (lang: string, text: string): Finding[] =>
      findings(compare([lang, text], ['en', NOTHING]), 'internal');
    const innocent: Readonly<Record<string, readonly string[]>> = {
      en: [
        'On 15 June 1941 (Monday by the old reckoning) they met.',
        'The strike began the week of Monday, 5 May 1925, and spread.',
        'He read the Sunday, 16 June 1941 edition and slept.',
        'He met her on Friday, 14 June 1941 was the wedding.',
        'They met on 16 June 1941, Sunday and Monday being holidays.',
        'On 16 June 1941 (the Sunday before, they had met) they parted.',
        'They left after Sunday, 16 June 1941, by train.',
        'From Saturday to Tuesday, 25 June 1941, they hid.',
      ],
      lt: [
        'Po sekmadienio, 1941 m. birželio 16 d., jie išvyko.',
        '1941 m. birželio 16 d. sekmadienio mokykla buvo uždaryta.',
        '1941 m. birželio 16 d., sekmadienio išvakarėse, jie išvyko.',
        'Nuo šeštadienio iki antradienio, 1941 m. birželio 25 d., slėpėsi.',
        '1941 m. birželio 16 d. (sekmadienį jie buvo susitikę) išsiskyrė.',
      ],
    };
    for (const [lang, texts] of Object.entries(innocent)) {
      for (const text of texts) assert.isEmpty(internal(lang, text), text);
    }
    const wrong: readonly (readonly [string, string])[] = [
      ['en', 'He was paid on Monday (16 June 1942) and went home.'],
      ['en', 'They met on 16 June 1941, a Sunday.'],
      ['lt', '1941 m. birželio 16 d. (sekmadienį) jie išvyko.'],
      ['lt', 'Sekmadienį, 1942 m. birželio 16 d., jie išvyko.'],
    ];
    for (const [lang, text] of wrong) assert.lengthOf(internal(lang, text), 1, text);
  });

  it('reckons the time between two dates that an account says the length of', () => {
    const relations = (text: string): unknown[] =>
      findings(compare(['lt', text], ['lt', ENTRY_LT]), 'internal').map(({relation}) => relation);
    assert.deepEqual(
      relations('Apgultis truko tris savaites, nuo 1604 m. birželio 1 d. iki birželio 12 d.'),
      [{type: 'length', from: '1604-06-01', to: '1604-06-12', said: 'P3W', is: 'P11D'}],
    );
    assert.deepEqual(relations('Vytautas valdė 30 metų (1392–1430).'), [
      {type: 'length', from: '1392', to: '1430', said: 'P30Y', is: 'P38Y'},
    ]);
    // Both ends counted, a week begun, a name, and what is told of something else.
    assert.isEmpty(relations('Apgultis truko dvylika dienų, nuo 1604 m. birželio 1 d. iki 12 d.'));
    assert.isEmpty(relations('Apgultis truko dvi savaites, nuo 1604 m. birželio 1 d. iki 12 d.'));
    assert.isEmpty(relations('Šimtametis karas (1337–1453) baigėsi.'));
    assert.isEmpty(relations('Mieste jis gyveno dvejus metus, o karas (1655–1661) ėjo toliau.'));
  });

  it('accuses of no length of time that the dates beside it may not be of', () => {
    const internal = (lang: string, text: string): Finding[] =>
      findings(compare([lang, text], ['en', NOTHING]), 'internal');
    const innocent: Readonly<Record<string, readonly string[]>> = {
      en: [
        'He led the school for ten years (1920–1925, 1930–1935).',
        'He was mayor for ten years: 1920–1925, 1930–1935 and briefly in 1940.',
        'The president is elected for four years (1933–1945: Roosevelt).',
        'Under the two-year draft law (1920–1939) men served.',
        'He was aged 40 years (1880–1945).',
        'A ten-year lease, 1900–1905, was broken off.',
        'A sentence of 25 years, 1949–1956, was served in Vorkuta.',
        'He served a sentence of 25 years (1949–1956).',
        'Sentenced to 25 years (1949–1956).',
        'The pact should have lasted ten years (1934–1939).',
        'The journal appeared every three weeks from 1 June to 12 August 1604.',
        'A census was taken every ten years (1850–1900).',
        'The kings each ruled ten years (1900–1930).',
        'The first ten years (1900–1950) were hard.',
        'The house he lived in for ten years (1890–1930) burned.',
        'The war lasted, with breaks, seven years (1654–1667).',
      ],
      lt: [
        'Šimtas dienų (1815 m. kovo 20 d. – liepos 8 d.) baigėsi prie Vaterlo.',
        'Mokyklai vadovavo dešimt metų (1920–1925, 1930–1935).',
        'Nuteistas 25 metams, 1949–1956 m., kalėjo Vorkutoje.',
        'Jis buvo nuteistas 25 metams (1949–1956).',
        'Surašymai vyko kas dešimt metų (1850–1900).',
        'Prezidentas renkamas ketveriems metams (1933–1945 m. – Ruzveltas).',
        'Dvejų metų tarnyba (1920–1939) buvo privaloma.',
        'Pirmieji penkeri metai (1900–1950) buvo sunkūs.',
        'Kasmet po tris savaites, nuo 1604 m. birželio 1 d. iki rugpjūčio 12 d., plaukė.',
        'Mirė sulaukęs 65 metų (1880–1960).',
        'Bausmė – 25 metai (1949–1956).',
        'Namas, kuriame jis gyveno dešimt metų (1890–1930), sudegė.',
        'Kalėjo septynerius metus (1941–1956) su pertraukomis.',
      ],
    };
    for (const [lang, texts] of Object.entries(innocent)) {
      for (const text of texts) assert.isEmpty(internal(lang, text), text);
    }
    const wrong: readonly (readonly [string, string])[] = [
      ['en', 'The war lasted ten years (1655–1661).'],
      ['en', 'Vytautas ruled Lithuania for 30 years (1392–1430).'],
      ['en', 'The siege lasted three weeks, from 1 to 12 June 1604.'],
      ['lt', 'Vorkutoje jis kalėjo 25 metus (1949–1956).'],
    ];
    for (const [lang, text] of wrong) assert.lengthOf(internal(lang, text), 1, text);
  });
});
