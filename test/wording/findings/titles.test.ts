import {assert} from '@esm-bundle/chai';

import type {PassageKind} from '../../../src/engine/account.js';
import {compareAccounts} from '../../../src/engine/compare-accounts.js';
import type {ComparedAccount, Comparison, Finding} from '../../../src/engine/comparison.js';
import {packs} from '../../../src/languages/index.js';
import {eventLabel, findingTitle} from '../../../src/wording/findings/titles.js';
import {accountOfOne, comparisonOf} from '../fixture.js';
import {inLanguage} from '../in-language.js';

/** An account of a passage of some sentences, the last of which says when something happened. */
function accountOf(
  lang: 'lt' | 'en',
  sentences: readonly string[],
  date: string,
  kind: PassageKind = 'paragraph',
): ComparedAccount {
  const source = sentences.join(' ');
  const account = accountOfOne(lang, lang, source, [
    {kind: 'date', value: '1743-05-03', text: date},
  ]);
  const spans = sentences.map((sentence, at) => {
    const start = source.indexOf(sentence);
    const id = `${lang}:s${at + 1}`;
    return {id, start, end: start + sentence.length};
  });
  const [passage] = account.passages;
  return {...account, passages: [{...passage!, kind, sentences: spans}]};
}

/** A finding of when something happened, told by the last sentence of each account. */
function dated(...accounts: readonly ComparedAccount[]): [Finding, Comparison] {
  const claims = accounts.map(({id, passages, mentions}) => ({
    account: id,
    sentence: passages[0]!.sentences.at(-1)!.id,
    mentions: mentions.map((mention) => mention.id),
  }));
  const verdict = accounts.length === 1 ? 'only' : 'agree';
  const {finding, comparison} = comparisonOf(accounts, {kind: 'date', verdict, claims});
  return [finding, comparison];
}

const THIEF = 'Plačiai pagarsėjo ir Jokūbas Vyšnia, vagis iš uosto.';

inLanguage('lt', () => {
  it('says who did something of whom the sentence before speaks', () => {
    const told = dated(
      accountOf('lt', [THIEF, 'Gegužės 3 d. šis sustabdė karietą.'], 'Gegužės 3 d.'),
    );
    assert.strictEqual(
      findingTitle(...told),
      '„Plačiai pagarsėjo ir Jokūbas Vyšnia … šis sustabdė karietą“ – kada?',
    );
    assert.strictEqual(eventLabel(...told), '');
  });

  it('says of whom most did something', () => {
    const told = dated(
      accountOf(
        'lt',
        ['Mieste žiemojo švedų pulkas.', 'Didžiuma jo iki gegužės 3 d. išsiųsta į uostą.'],
        'gegužės 3 d.',
      ),
    );
    assert.strictEqual(
      findingTitle(...told),
      '„Mieste žiemojo švedų pulkas … Didžiuma jo iki … išsiųsta į uostą“ – kada?',
    );
    assert.strictEqual(eventLabel(...told), '');
  });

  it('names the account beside a date that stands by itself', () => {
    const told = dated(
      accountOf('lt', ['Data: 1743 m. gegužės 3 d.'], '1743 m. gegužės 3 d.', 'list-item'),
    );
    assert.strictEqual(eventLabel(...told), 'Tvirtovės metai');
  });

  it('takes a word that points at what it names for nobody told before', () => {
    const told = dated(
      accountOf('lt', [THIEF, 'Gegužės 3 d. šis vagis sustabdė karietą.'], 'Gegužės 3 d.'),
    );
    assert.strictEqual(findingTitle(...told), '„šis vagis sustabdė karietą“ – kada?');
    assert.strictEqual(eventLabel(...told), 'Šis vagis sustabdė karietą');
  });

  it('says what happened rather than what stands under a picture', () => {
    const caption = accountOf(
      'lt',
      ['1743 m. gegužės 3 d.: Jonas Vyšnia ir Petras Kriaušė, Ona Slyvaitė'],
      '1743 m. gegužės 3 d.',
      'caption',
    );
    const told = accountOf('en', ['On 3 May the envoys came home.'], '3 May');
    assert.strictEqual(findingTitle(...dated(caption, told)), '„the envoys came home“ – kada?');
    assert.strictEqual(
      findingTitle(...dated(caption)),
      '„Jonas Vyšnia ir Petras Kriaušė, Ona Slyvaitė“ – kada?',
    );
  });
});

inLanguage('en', () => {
  it('says by the first clause of the sentence before who somebody is, where all of it is too long', () => {
    const before =
      'Lewis Cherry, who had come from Montpellier with nothing but his prayer book, bought himself a house at the harbour, and another in the hills.';
    const told = dated(accountOf('en', [before, 'He died there of the plague on 3 May.'], '3 May'));
    assert.strictEqual(
      findingTitle(...told),
      '“Lewis Cherry … He died there of the plague” – when?',
    );
  });

  it('says who did something of whom a clause ahead in the sentence speaks', () => {
    const told = dated(
      accountOf('en', ['The captain sold his ship, and on 3 May he left the town.'], '3 May'),
    );
    assert.strictEqual(
      findingTitle(...told),
      '“The captain sold his ship, and on … he left the town” – when?',
    );
  });

  it('says how a sentence begins of which a clause is torn off', () => {
    const sentence =
      'Help came only from the small battalion of the harbour guard, quartered beside the old mill in the narrow streets of the upper town, which on 3 May fought the whole army that had come in.';
    assert.strictEqual(
      findingTitle(...dated(accountOf('en', [sentence], '3 May'))),
      '“Help came only from the small battalion of the harbour guard … fought the whole army” – when?',
    );
  });

  for (const [sentence, title] of [
    [
      'The old tower of the harbour was pulled down on 3 May by the masons of the guild with ropes and with oxen from the hills.',
      'The old tower of the harbour was pulled down on …',
    ],
    [
      'On 3 May the council of the upper town gave up the keys of all its gates for the whole time of the siege.',
      'the council of the upper town gave up the keys of all its gates',
    ],
    [
      'On 3 May Lewis Cherry, who had come from Montpellier with nothing but his prayer book, bought a house at the harbour.',
      'Lewis Cherry … bought a house at the harbour',
    ],
    [
      'The fight between the old and the new guilds of the upper town and of the harbour ended on 3 May.',
      'The fight between the old and the new guilds of the upper town and of the harbour ended',
    ],
  ] as const) {
    it(`is short, and a whole clause: ${title}`, () => {
      assert.strictEqual(
        findingTitle(...dated(accountOf('en', [sentence], '3 May'))),
        `“${title}” – when?`,
      );
    });
  }

  it('drags in no other sentence for one that is short', () => {
    const before = 'The town lay quiet, and nobody stirred. The bells were silent, all of them.';
    const told = dated(
      accountOf('en', [before, 'Then on 3 May it fell.', 'Dockers died, 1743.'], '1743'),
    );
    assert.strictEqual(findingTitle(...told), '“Dockers died, …” – when?');
  });

  it('says of what account a value is that stands by itself', () => {
    const told = dated(accountOf('en', ['3 May 1743'], '3 May 1743', 'infobox'));
    assert.strictEqual(findingTitle(...told), '“Years of a Fortress” – when?');
  });
});

/** A finding of how many were taken from one place to another, as an account of each language tells it. */
function taken(
  event: string,
  [lt, en]: readonly [lt: string, en: string],
  mode?: 'agreed',
): [Finding, Comparison] {
  const accounts = [
    accountOfOne('lt', 'lt', lt, [
      {kind: 'place', value: 'Prussia', text: 'Prūsij'},
      {kind: 'quantity', value: 900, counted: 'people', text: '900'},
    ]),
    accountOfOne('en', 'en', en, [
      {kind: 'place', value: 'Prussia', text: 'Prussia'},
      {kind: 'quantity', value: 900, counted: 'people', text: '900'},
    ]),
  ];
  const claims = accounts.map(({id}) => ({
    account: id,
    sentence: `${id}:s1`,
    mentions: [`${id}:m2`],
    ...(mode && {mode}),
  }));
  const {finding, comparison} = comparisonOf(accounts, {
    about: {counted: 'people', event, place: 'Prussia'},
    claims,
    reason: {
      rule: 'different-values',
      correspondences: [{kind: 'event', value: event}],
      confidence: 'high',
    },
  });
  return [finding, comparison];
}

/** What was done, in Lithuanian and in English; the questions. */
const TAKEN = {
  whence: [
    taken('deport', ['Prūsijoje ištremta 900 žmonių.', 'In Prussia 900 people were deported.']),
    'Kiek žmonių ištremta iš Prūsijos?',
    'How many people were deported from Prussia?',
  ],
  'whither, where the accounts say so': [
    taken('deport', ['Į Prūsiją ištremta 900 žmonių.', '900 people were deported to Prussia.']),
    'Kiek žmonių ištremta į Prūsiją?',
    'How many people were deported to Prussia?',
  ],
  'what was to happen, where it was not yet so': [
    taken(
      'withdraw',
      ['Sutarta, kad iš Prūsijos bus išvesta 900 žmonių.', '900 people shall leave Prussia.'],
      'agreed',
    ),
    'Kiek žmonių turėjo būti išvesta iš Prūsijos?',
    'How many people were to be withdrawn from Prussia?',
  ],
  'not how many were hurt where they had come from': [
    taken('wound', ['Sužeista 900 žmonių iš Prūsijos.', '900 people from Prussia were wounded.']),
    'Kiek žmonių sužeista?',
    'How many people were wounded?',
  ],
} as const;

for (const [what, [told, lithuanian, english]] of Object.entries(TAKEN)) {
  inLanguage('lt', () => {
    it(`asks of those who are taken from one place to another ${what}`, () => {
      assert.strictEqual(findingTitle(...told), lithuanian);
    });
  });
  inLanguage('en', () => {
    it(`asks of those who are taken from one place to another ${what}`, () => {
      assert.strictEqual(findingTitle(...told), english);
    });
  });
}

const TANKS = [
  'Bakai įrengti Čikagoje. Į juos tilpo 2600 litrų degalų. Iki Kauno buvo likę 650 kilometrų.',
  'The tanks were fitted in Chicago. They held 2,700 litres of fuel. Only 636 kilometres remained to Kaunas.',
];

/** What two accounts of a flight differ in. */
function differing(): string[] {
  const documents = TANKS.map((source, at) => ({path: `${at}.${at ? 'en' : 'lt'}.md`, source}));
  const {comparison} = compareAccounts(documents, packs);
  return comparison.findings
    .filter(({verdict}) => verdict === 'diverge')
    .map((finding) => findingTitle(finding, comparison));
}

inLanguage('lt', () => {
  it('asks of what there are so many only where the words do not say it', () => {
    assert.deepEqual(differing(), [
      '„Į juos tilpo … litrų degalų“ – kiek?',
      '„Iki Kauno buvo likę … kilometrų“ – kiek?',
    ]);
  });
});

inLanguage('en', () => {
  it('asks of what there are so many only where the words do not say it', () => {
    assert.deepEqual(differing(), [
      '“The tanks were fitted in Chicago … They held … litres of fuel” – how many?',
      '“Only … kilometres remained to Kaunas” – how many?',
    ]);
  });
});

/** Two accounts of a ford, which measure in other units. */
function ford(): [Finding, Comparison] {
  const accounts = [
    accountOfOne('en', 'en', 'The ford lay 8 miles above the old bridge.', [
      {kind: 'quantity', value: 8, counted: 'miles', text: '8'},
    ]),
    accountOfOne('lt', 'lt', 'Brasta buvo rasta 15 kilometrų aukščiau senojo tilto.', [
      {kind: 'quantity', value: 15, counted: 'km', text: '15'},
    ]),
  ];
  const {finding, comparison} = comparisonOf(accounts, {about: {counted: 'miles'}});
  return [finding, comparison];
}

inLanguage('lt', () => {
  it('asks of an account’s words what these count, not what the other account does', () => {
    const title = findingTitle(...ford());
    assert.strictEqual(title, '„Brasta buvo rasta … kilometrų aukščiau senojo tilto“ – kiek?');
  });

  it('asks not how many were elected of those who may have elected others', () => {
    const elected = asked(
      'Tą rudenį partija, turėjusi 120 narių, išrinko pirmininku Joną Kuprį.',
      'That autumn the party, which had 130 members, elected Jonas Kuprys its chairman.',
    );
    assert.notInclude(elected.join(' '), 'išrinkta');
  });
});

inLanguage('en', () => {
  it('asks of an account’s words what these count, not what the other account does', () => {
    const title = findingTitle(...ford());
    assert.strictEqual(title, '“The ford lay … miles above the old bridge” – how many?');
  });
});

/** What two accounts agree or differ in, asked as a question. */
function asked(...texts: readonly string[]): string[] {
  const documents = texts.map((source, at) => ({path: `${at}.txt`, source}));
  const {comparison} = compareAccounts(documents, packs);
  return comparison.findings
    .filter(({kind, verdict}) => kind === 'quantity' && verdict !== 'only')
    .map((finding) => findingTitle(finding, comparison));
}

inLanguage('en', () => {
  it('asks what share where one is told in hundredths and one in parts', () => {
    assert.include(
      asked(
        '1993 m. sodo direktorius Aleknavičius pardavė 96 tūkst. bilietų. Biudžetas siekė 310 tūkst. litų, iš jų pašarams išleista 70 procentų.',
        'In 1993 Aleknavičius, the director, sold 96,000 tickets. Four fifths of the budget of 310,000 litas went on fodder.',
      ),
      '“… of the budget of 310,000 litas went on fodder” – what share?',
    );
  });

  it('asks whose something was where its phrase names them, and not the nearest people', () => {
    assert.deepEqual(
      asked(
        'On 3 June 1655 forty Swedish ships lay off Memel.',
        'On 3 June 1655 forty Swedish ships were seen off Memel.',
      ),
      ['How many Swedish ships were there?'],
    );
    assert.notInclude(
      asked(
        'On 3 June 1655 the Swedes counted 900 prisoners in the camp at Memel.',
        'On 3 June 1655 the Swedes counted 900 prisoners in their camp at Memel.',
      ).join(' '),
      'Swedish',
    );
  });

  it('asks whose something was where several sentences name one people beside it, and none another', () => {
    const [told] = asked(
      'On 3 June 1655 the Swedes brought in 870 soldiers at Memel. The Swedes left in Memel 870 soldiers on 9 July 1655.',
      'On 3 June 1655 the Swedes brought in 870 soldiers at Memel, whom nobody had called.',
    );
    assert.include(told, 'how many Swedish troops?');
  });

  it('asks when a people did something wherever the sentence names it', () => {
    const documents = [
      '1655 m. birželio 3 d. švedų kariuomenė įžengė į Lietuvą.',
      'On 4 June 1655 the troops of the Swedes entered Lithuania.',
    ].map((source, at) => ({path: `${at}.txt`, source}));
    const {comparison} = compareAccounts(documents, packs);
    const [dated] = comparison.findings.filter(({verdict}) => verdict === 'diverge');
    assert.strictEqual(
      findingTitle(dated!, comparison),
      'When did Swedish troops enter Lithuania?',
    );
  });

  it('asks where somebody was killed in the words of an account, where it is one place', () => {
    assert.deepEqual(
      asked(
        'On 3 June 1655 nineteen townsmen were killed at Memel.',
        'On 3 June 1655 at Memel nineteen townsmen were killed by the riders.',
      ),
      ['How many burghers were killed at Memel?'],
    );
    assert.notInclude(
      asked(
        'On 3 June 1655 nineteen townsmen were killed at Riga and Memel.',
        'On 3 June 1655 at Riga and Memel nineteen townsmen were killed.',
      ).join(' '),
      'Memel?',
    );
  });

  it('asks of a whole, of which a part was killed, not how many were killed', () => {
    assert.notInclude(
      asked(
        'On 3 June 1655, of 640 soldiers at Memel, 300 were killed.',
        'On 3 June 1655 at Memel 300 were killed, out of 640 soldiers.',
      ).join(' '),
      'How many troops were killed',
    );
  });

  it('asks where something was as an account says it was there, and not of any place that it names', () => {
    assert.deepEqual(
      asked(
        'On 3 June 1812 there were 900 wounded soldiers in Prussia.',
        'On 3 June 1812 in Prussia 900 wounded soldiers were counted.',
      ),
      ['How many troops were wounded in Prussia?'],
    );
    assert.notInclude(
      asked(
        'On 3 June 1812 the King of Prussia entertained 900 guests at the palace.',
        'On 3 June 1812 the King of Prussia gave a dinner for 900 guests at the palace.',
      ).join(' '),
      'in Prussia',
    );
  });
});

inLanguage('lt', () => {
  it('asks how many there were of what one had, and how many there were to be where they had to come', () => {
    assert.deepEqual(
      asked(
        '1655 m. birželio 3 d. Klaipėdoje grafas turėjo 900 švedų karių.',
        'On 3 June 1655 the count had 900 Swedish soldiers at Memel.',
      ),
      ['Kiek švedų karių buvo?'],
    );
    assert.deepEqual(
      asked(
        '1655 m. birželio 3 d. į Klaipėdą turėjo įžengti 900 švedų karių.',
        'On 3 June 1655 900 Swedish soldiers were to enter Memel.',
      ),
      ['Kiek švedų karių turėjo būti?'],
    );
  });
});

inLanguage('lt', () => {
  it('tells of a day by what an account says, though it needs the sentence before, rather than by the name of an event', () => {
    const documents = [
      'Tūkstantis šeši šimtai penkiasdešimt penktųjų metų pavasarį didžiulis alkanas pulkas žygiavo. 1655 m. birželio 9 d. jis užpuolė Klaipėdą.',
      'The regiment marched day and night. On 9 June 1655 it attacked Memel.',
    ].map((source, at) => ({path: `${at}.txt`, source}));
    const {comparison} = compareAccounts(documents, packs);
    const titles = comparison.findings
      .filter(({kind, verdict}) => kind === 'date' && verdict === 'agree')
      .map((finding) => findingTitle(finding, comparison));
    assert.deepEqual(titles, ['„jis užpuolė Klaipėdą“ – kada?']);
  });
});

inLanguage('en', () => {
  it('asks no question twice: of two findings that would ask the same, each tells which it is', () => {
    const titles = asked(
      'On 3 June 1655 at Riga 19 people were killed. On 9 July 1655 at Reval 84 people were killed.',
      'At Riga on 3 June 1655 the riders killed 19 people. At Reval on 9 July 1655 they killed 84 people.',
    );
    assert.lengthOf(titles, 2);
    assert.lengthOf(new Set(titles), 2, titles.join(' '));
  });

  it('asks how old somebody was', () => {
    const documents = [
      'John Miller died on 3 May 1743, aged 84.',
      'On 3 May 1743 John Miller died at the age of 84.',
    ].map((source, at) => ({path: `${at}.txt`, source}));
    const {comparison} = compareAccounts(documents, packs);
    const [age] = comparison.findings.filter(({kind}) => kind === 'duration');
    assert.match(findingTitle(age!, comparison), /how old\?$/);
  });
});
