import {assert} from '@esm-bundle/chai';

import {
  clauseBesideDate,
  clauseOfDate,
  clauseWithGap,
} from '../../../src/wording/clauses/clauses.js';

/** The language of a sentence, the sentence, the words of its value, the clause with a gap. */
const CLAUSES: readonly (readonly [string, string, string, string])[] = [
  [
    'lt',
    'Nuo miesto bokšto 300 šūvių, visi iš naujo pabūklo, paskelbė karo pabaigą.',
    '300',
    'Nuo miesto bokšto … šūvių, visi iš naujo pabūklo, paskelbė karo pabaigą',
  ],
  [
    'lt',
    'Iš viso išrinkome 300 atstovų, ir miesto taryba pritarė.',
    '300',
    'Iš viso išrinkome … atstovų',
  ],
  ['en', 'Germany attacked Poland on 1 September.', '1 September', 'Germany attacked Poland on …'],
  [
    'en',
    'The fleet sailed home at last; on 3 May the envoys of both crowns met, and they talked.',
    '3 May',
    'on … the envoys of both crowns met',
  ],
  [
    'lt',
    'Liepos 3 d., vos tik nutilo patrankos, pasiuntinys grįžo.',
    'Liepos 3 d.',
    '… pasiuntinys grįžo',
  ],
  ['en', 'It had 14,000 men (of the crown).', '14,000', 'It had … men (of the crown)'],
  [
    'lt',
    'Buvo pasirašyta 15 metų galiosianti „Draugystės',
    '15 metų',
    'Buvo pasirašyta … galiosianti Draugystės',
  ],
  // Of a long name what it begins and ends with.
  [
    'lt',
    'Derybos baigėsi gegužės 3 d.: buvo pasirašyta 15-ai metų sudaryta „Rygos miesto ir Rygos srities Švedijos Karalystei perdavimo ir Švedijos–Lenkijos tarpusavio pagalbos sutartis“.',
    '15-ai metų',
    'buvo pasirašyta … sudaryta Rygos miesto … pagalbos sutartis',
  ],
  [
    'en',
    'For 15 years the “Treaty on the cession of the town and the county of Riga to the Kingdom of Sweden” was kept by both, and nobody had a word to say against it.',
    '15 years',
    'For … the Treaty on … of Sweden was kept by both',
  ],
  // What a long bracket says by the way is left out, and no comma in it parts two clauses.
  [
    'en',
    'The Treaty of Riga (Polish: Traktat Ryski, Russian: Rizhsky dogovor, in full: the treaty of peace) was a treaty that ended the war on 18 March 1921.',
    '18 March 1921',
    'The Treaty of Riga … was a treaty that ended the war on …',
  ],
  [
    'lt',
    'Rygos taika (lenk. Traktat ryski, rus. rižskij dogovor, plačiau – taikos sutartis tarp trijų šalių) karą užbaigė 1921 m. kovo 18 d.',
    '1921 m. kovo 18 d.',
    'Rygos taika … karą užbaigė …',
  ],
  // What joins the clause to another says nothing here.
  [
    'lt',
    'Jis grįžo, o kitą dieną didysis mūšis prasidėjo.',
    'kitą dieną',
    '… didysis mūšis prasidėjo',
  ],
  ['lt', 'Siuntė aktą, kuriuo 1569 m. abi šalys susijungė.', '1569 m.', '… abi šalys susijungė'],
  [
    'en',
    'He stayed, and by 10 June all of them were ready.',
    '10 June',
    'by … all of them were ready',
  ],
  [
    'en',
    'Since 1920 they had been at odds with him.',
    '1920',
    'Since … they had been at odds with him',
  ],
  [
    'lt',
    'Pasisakė 90 proc. visų balsavusiųjų žmonių.',
    '90 proc',
    'Pasisakė … visų balsavusiųjų žmonių',
  ],
];

/** What a value is said of by words between commas, or in a clause that lacks its object without the word that joins it. */
const SAID_OF: readonly (readonly [string, string, string, string])[] = [
  [
    'lt',
    'Rygos miesto pulkas, 900 vyrų, peržengė upę.',
    '900',
    'Rygos miesto pulkas, … vyrų, peržengė upę',
  ],
  [
    'en',
    'At last the regiment of Riga, 900 strong, crossed the river.',
    '900',
    'At last the regiment of Riga, … strong, crossed the river',
  ],
  [
    'lt',
    'Pašto karietos kelią, kurį arkliai įveikdavo per 4 valandas, traukinys sutrumpino.',
    '4 valandas',
    'Pašto karietos kelią, kurį arkliai įveikdavo per …',
  ],
  [
    'lt',
    'Miestą laimėjo ratmanai, už kuriuos pasisakė 38 proc. balsavusiųjų.',
    '38 proc.',
    'Miestą laimėjo ratmanai, už kuriuos pasisakė … balsavusiųjų',
  ],
  [
    'lt',
    'Ratmanus 38 proc., kaip sakoma, rinko iš baimės.',
    '38 proc',
    'Ratmanus …, kaip sakoma, rinko iš baimės',
  ],
];

/** The same of words that say when. */
const DATES: readonly (readonly [string, string, string, string])[] = [
  // Of a bracket only the end is left.
  [
    'lt',
    'Sekmadienį (naujuoju kalendoriumi – rugsėjo 12-ąją), apie vidurnaktį, namai prisipildė dūmų.',
    'rugsėjo 12-ąją',
    'apie vidurnaktį, namai prisipildė dūmų',
  ],
  [
    'lt',
    '1938–1939 mokslo metais mokėsi daugiau vaikų.',
    '1938–1939',
    '… mokslo metais mokėsi daugiau vaikų',
  ],
  ['en', 'Germany attacked Poland on 1 September.', '1 September', 'Germany attacked Poland'],
  ['en', 'On 3 May the envoys of both crowns met.', '3 May', 'the envoys of both crowns met'],
  ['lt', 'Liepos 3 d. Vilniuje prasidėjo derybos.', 'Liepos 3 d.', 'Vilniuje prasidėjo derybos'],
  ['lt', 'Sutartis Vilniuje pasirašyta liepos 3 d.', 'liepos 3 d.', 'Sutartis Vilniuje pasirašyta'],
  // What says more than that it was then stays.
  ['en', 'By 3 May all of them were ready.', '3 May', 'By … all of them were ready'],
  ['lt', 'Kariuomenė čia stovėjo nuo liepos 3 d.', 'liepos 3 d.', 'Kariuomenė čia stovėjo nuo …'],
  [
    'en',
    'On 3 May, the day that followed the great storm over the bay, the fleet sailed home.',
    '3 May',
    'the fleet sailed home',
  ],
  // Too little is left without it.
  ['en', 'The fire was in 1812.', '1812', 'The fire was in …'],
];

/** What stands alone of a sentence that goes by ways of its own. */
const ALONE: readonly (readonly [string, string, string, string])[] = [
  [
    'lt',
    'Prie miesto vartų 1704 m. gegužės 3 d., po karo tarybos posėdžio, švedai įžengė į Rygą.',
    '1704 m. gegužės 3 d.',
    'Prie miesto vartų …, po karo tarybos posėdžio, švedai įžengė į Rygą',
  ],
  [
    'en',
    'The war was followed by a treaty of peace, signed on 3 May 1660, in which both crowns gave up their claims to the coast.',
    '3 May 1660',
    'The war was followed by a treaty of peace, signed on …',
  ],
  [
    'en',
    'The new council, a small one under the old treasurer, dates from 3 May.',
    '3 May',
    'The new council, a small one under the old treasurer, dates from …',
  ],
  [
    'en',
    'On 3 May, as the town saw the first of the ships, the council, in which sat four bishops, resigned.',
    '3 May',
    'the council, in which sat four bishops, resigned',
  ],
  [
    'en',
    'Riga’s turn came on 3 May, and that of Reval soon after, on 9 May.',
    '9 May',
    'Riga’s turn came on 3 May, and that of Reval soon after',
  ],
  [
    'lt',
    'Mėnesiu anksčiau, nei prasidėjo apsiaustis, gegužės 3 d., pasiuntinys, atvykęs iš Rygos, tarybai skundėsi, kokia žiauri buvo kariuomenė.',
    'gegužės 3 d.',
    'pasiuntinys, atvykęs iš Rygos, tarybai skundėsi',
  ],
  [
    'lt',
    'J. Petraitis, miesto iždininkas, gegužės 3 d. pranešė tarybai, kad pinigų nebėra.',
    'gegužės 3 d.',
    'J. Petraitis, miesto iždininkas, … pranešė tarybai',
  ],
];

/** Beside its date. */
const BESIDE: readonly (readonly [string, string, string, string])[] = [
  // A sign behind it would part what belongs together.
  [
    'lt',
    'Sieną švedai peržengė gegužės 3 d., apie penktą ryto.',
    'gegužės 3 d.',
    'Sieną švedai peržengė gegužės 3 d., apie penktą ryto',
  ],
  [
    'lt',
    'Taryba posėdžiavo gegužės 3 d., o miestas laukė.',
    'gegužės 3 d.',
    'Taryba posėdžiavo, o miestas laukė',
  ],
  [
    'lt',
    'Miesto kraštas, sud. J. Vyšnia, Vilnius, 2001; Krašto mokyklų archyvas, byla 14.',
    '2001',
    'Miesto kraštas, sud. J. Vyšnia, Vilnius; Krašto mokyklų archyvas, byla 14',
  ],
  // „mokslo metais“ says nothing without them.
  [
    'lt',
    '1938–1939 mokslo metais mokėsi daugiau vaikų.',
    '1938–1939',
    '1938–1939 mokslo metais mokėsi daugiau vaikų',
  ],
  [
    'lt',
    'Mokinių mieste buvo 1938–1939 mokslo metais daugiau.',
    '1938–1939',
    'Mokinių mieste buvo 1938–1939 mokslo metais daugiau',
  ],
  [
    'en',
    'By March 1660 the ships had left for good.',
    'March 1660',
    'By March 1660 the ships had left for good',
  ],
  ['en', 'The crowns in March 1660 began new talks.', 'March 1660', 'The crowns began new talks'],
  [
    'en',
    'The coast was sold by both in March and in May.',
    'March',
    'The coast was sold by both in March and in May',
  ],
  ['lt', 'Taryba gegužės 3 d. sutiko derėtis.', 'gegužės 3 d.', 'Taryba sutiko derėtis'],
  ['lt', '1655–1660 metų Livonija.', '1655–1660 metų', '1655–1660 metų Livonija'],
  [
    'lt',
    'Kariuomenė čia stovėjo jau nuo gegužės 3 d.',
    'gegužės 3 d.',
    'Kariuomenė čia stovėjo jau nuo gegužės 3 d.',
  ],
];

describe('the clause of a date', () => {
  for (const [lang, sentence, value, clause] of ALONE) {
    it(`takes in what it is said of: “${clause}”`, () => {
      const {text, isTorn} = clauseOfDate({sentence, words: value, length: 72, lang});
      assert.strictEqual(text, clause);
      assert.isFalse(isTorn);
    });
  }

  for (const [lang, sentence, value, clause] of BESIDE) {
    it(`has no gap beside it: “${clause}”`, () => {
      assert.strictEqual(clauseBesideDate({sentence, words: value, length: 72, lang}).text, clause);
    });
  }

  it('is known to be torn off where there is no room for what it is said of', () => {
    const sentence =
      'Help came only from the small battalion of the harbour guard, quartered beside the mill in the upper town, which on 3 May fought the whole army that had come in.';
    assert.isTrue(clauseOfDate({sentence, words: '3 May', length: 72, lang: 'en'}).isTorn);
  });

  for (const [lang, sentence, value, clause] of DATES) {
    it(`has no gap at its ends where it needs none: “${clause}”`, () => {
      assert.strictEqual(clauseOfDate({sentence, words: value, length: 72, lang}).text, clause);
    });
  }
});

describe('the clause of a value', () => {
  for (const [lang, sentence, value, clause] of CLAUSES) {
    it(`has a gap: “${clause}”`, () => {
      assert.strictEqual(clauseWithGap({sentence, words: value, length: 72, lang}).text, clause);
    });
  }

  for (const [lang, sentence, value, clause] of SAID_OF) {
    it(`says of what it is: “${clause}”`, () => {
      assert.strictEqual(clauseWithGap({sentence, words: value, length: 72, lang}).text, clause);
    });
  }

  it('is that of the value where it stands, and of no other', () => {
    const sentence = 'It came on 24 July, some 24 km from the ship that waited for it.';
    assert.strictEqual(
      clauseWithGap({
        sentence,
        words: '24',
        from: sentence.indexOf('24 km'),
        length: 72,
        lang: 'en',
      }).text,
      'It came on 24 July, some … km from the ship that waited for it',
    );
  });

  it('tells of a date between commas what stands before it', () => {
    assert.strictEqual(
      clauseOfDate({
        sentence: 'When he died, on 17 May 1875, the printer went on.',
        words: '17 May 1875',
        length: 72,
        lang: 'en',
      }).text,
      'When he died, on …, the printer went on',
    );
  });

  it('goes on past who somebody is to what was done', () => {
    const sentence = 'On 3 May Jonas Petraitis, the envoy of the crown, reached the town at last.';
    assert.strictEqual(
      clauseWithGap({sentence, words: '3 May', length: 90, lang: 'en'}).text,
      'On … Jonas Petraitis, the envoy of the crown, reached the town at last',
    );
  });

  it('is parted where another begins in it, if it is long without commas', () => {
    const sentence =
      'The terms were much like those of the treaties which the Crown had made in 1655 with the Swedes and the Danes.';
    assert.strictEqual(
      clauseWithGap({sentence, words: '1655', length: 60, lang: 'en'}).text,
      'the Crown had made in … with the Swedes and the Danes',
    );
  });

  it('opens no bracket that it does not close', () => {
    assert.strictEqual(
      clauseWithGap({
        sentence: 'It was drawn out by another 10 years (the gift of towns, for all time).',
        words: '10',
        length: 72,
        lang: 'en',
      }).text,
      'It was drawn out by another … years',
    );
  });

  it('ends in one gap, also where it is cut behind its value', () => {
    const sentence =
      'Clauses two to six stay in force for 15 years with an extension of themselves for another 10 years (unless a crown takes back its word 1 year before).';
    assert.strictEqual(
      clauseWithGap({sentence, words: '10 years', length: 96, lang: 'en'}).text,
      'Clauses two to six stay in force for 15 years with an extension of themselves for another …',
    );
  });

  it('is cut between words where it is long', () => {
    const long = `${'many a word '.repeat(20)}in 1655 ${'and yet more '.repeat(20)}`;
    const clause = clauseWithGap({sentence: long, words: '1655', length: 60, lang: 'en'}).text;
    assert.isAtMost(clause.length, 64);
    assert.match(clause, /^… .* in … and .*…$/);
  });

  it('is not cut behind a word that wants another', () => {
    const clause = clauseWithGap({
      sentence: 'In 1655 the delegates of the towns met for the first time to speak of the tolls.',
      words: '1655',
      length: 48,
      lang: 'en',
    }).text;
    assert.strictEqual(clause, 'In … the delegates of the towns met…');
  });
});
