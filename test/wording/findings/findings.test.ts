import {assert} from '@esm-bundle/chai';

import type {Finding, FindingClaim} from '../../../src/engine/comparison.js';
import type {Relation} from '../../../src/engine/relation.js';
import {RECONCILIATIONS, VERDICTS} from '../../../src/engine/contract-words.js';
import {reasonText} from '../../../src/wording/findings/reasons.js';
import {relationText} from '../../../src/wording/findings/relations.js';
import {findingTitle, titleParts} from '../../../src/wording/findings/titles.js';
import {claimValue} from '../../../src/wording/findings/values.js';
import {
  confidenceText,
  reconciliationName,
  reconciliationText,
  whyBothText,
} from '../../../src/wording/findings/verdicts.js';
import {countedVerdict, toldVerdict, verdictName} from '../../../src/wording/verdict-names.js';
import {accountOfOne, comparisonOf, swedesIn} from '../fixture.js';
import {inLanguage} from '../in-language.js';

const shared = [
  {kind: 'event', value: 'enter'},
  {kind: 'organisation', value: 'Sweden'},
  {kind: 'place', value: 'Poland'},
] as const;

const reason: Finding['reason'] = {
  rule: 'different-values',
  correspondences: shared,
  confidence: 'high',
};

/** A finding, English, Lithuanian. */
const TITLES: readonly (readonly ['date' | 'quantity', Partial<Finding>, string, string])[] = [
  [
    'quantity',
    {about: {counted: 'troops', whose: 'Sweden', place: 'Poland'}},
    'How many Swedish troops were there in Poland?',
    'Kiek švedų karių buvo Lenkijoje?',
  ],
  [
    'quantity',
    {
      about: {counted: 'troops', whose: 'Sweden', place: 'Poland', event: 'kill'},
      reason: {...reason, correspondences: [{kind: 'event', value: 'kill'}]},
    },
    'How many Swedish troops were killed in Poland?',
    'Kiek švedų karių žuvo Lenkijoje?',
  ],
  // Whose towns they are says the state, and whose soldiers the people; of the dead it is asked how many died.
  [
    'quantity',
    {about: {counted: 'towns', whose: 'Sweden'}},
    'How many Swedish towns were there?',
    'Kiek Švedijos miestų buvo?',
  ],
  [
    'quantity',
    {about: {counted: 'troops', whose: 'Lithuania'}},
    'How many Lithuanian troops were there?',
    'Kiek Lietuvos karių buvo?',
  ],
  [
    'quantity',
    {about: {counted: 'killed', whose: 'Sweden'}},
    'How many Swedish dead were there?',
    'Kiek švedų žuvo?',
  ],
  [
    'quantity',
    {about: {counted: 'missing', whose: 'Lithuania'}},
    'How many Lithuanian missing were there?',
    'Kiek lietuvių dingo be žinios?',
  ],
  [
    'quantity',
    {about: {counted: 'casualties', whose: 'Sweden'}},
    'How many Swedish casualties were there?',
    'Kokie buvo švedų nuostoliai?',
  ],
  [
    'quantity',
    {
      about: {counted: 'prisoners', whose: 'Sweden', event: 'capture'},
      reason: {...reason, correspondences: [{kind: 'event', value: 'capture'}]},
    },
    'How many Swedish prisoners were captured?',
    'Kiek švedų belaisvių paimta?',
  ],
  [
    'quantity',
    {
      about: {counted: 'refugees', event: 'return'},
      reason: {...reason, correspondences: [{kind: 'event', value: 'return'}]},
    },
    'How many refugees returned?',
    'Kiek pabėgėlių grįžo?',
  ],
  // Soldiers attack as well as are attacked, demands are demanded by their name, and which of the killed and the wounded
  // they are the account says itself.
  [
    'quantity',
    {
      about: {counted: 'troops', event: 'attack'},
      reason: {...reason, correspondences: [{kind: 'event', value: 'attack'}]},
    },
    '“some … Swedes entered Poland” – how many troops?',
    '„Į Lenkiją 1655 m. liepos 21 d. įžengė … švedų karių“ – kiek?',
  ],
  [
    'quantity',
    {
      about: {counted: 'troops', event: 'wound'},
      reason: {
        ...reason,
        correspondences: [
          {kind: 'event', value: 'kill'},
          {kind: 'event', value: 'wound'},
        ],
      },
    },
    '“some … Swedes entered Poland” – how many troops?',
    '„Į Lenkiją 1655 m. liepos 21 d. įžengė … švedų karių“ – kiek?',
  ],
  [
    'quantity',
    {about: {counted: 'troops', whose: 'Soviet Union'}},
    'How many Soviet troops were there?',
    'Kiek sovietų karių buvo?',
  ],
  [
    'quantity',
    {verdict: 'series', about: {counted: 'troops'}},
    'How did the number of troops change?',
    'Kaip keitėsi karių skaičius?',
  ],
  [
    'quantity',
    {
      verdict: 'internal',
      about: {counted: 'guns'},
      relation: {type: 'sum', parts: [1, 2], sum: 3, total: 4, difference: -1},
    },
    'Do the numbers of guns add up?',
    'Ar sutampa pabūklų skaičių suma?',
  ],
  // The wounded of a wounding; a sale of dollars; people, by or of a state: nothing is asked that says a thing twice, or
  // makes no sense.
  [
    'quantity',
    {
      about: {counted: 'wounded', whose: 'Sweden', event: 'wound'},
      reason: {...reason, correspondences: [{kind: 'event', value: 'wound'}]},
    },
    'How many Swedish wounded were there?',
    'Kiek švedų sužeista?',
  ],
  // The states of those that are called so, and the sick, who were not wounded.
  [
    'quantity',
    {about: {counted: 'states', whose: 'Baltic states'}},
    'How many Baltic states were there?',
    'Kiek Baltijos valstybių buvo?',
  ],
  [
    'quantity',
    {
      about: {counted: 'sick', whose: 'Sweden', event: 'wound'},
      reason: {...reason, correspondences: [{kind: 'event', value: 'wound'}]},
    },
    'How many Swedish sick people were there?',
    'Kiek švedų sirgo?',
  ],
  [
    'quantity',
    {
      about: {counted: 'dollars', place: 'Poland', event: 'sell'},
      reason: {...reason, correspondences: [{kind: 'event', value: 'sell'}, ...shared]},
    },
    '“some … Swedes entered Poland” – how many dollars?',
    '„Į Lenkiją 1655 m. liepos 21 d. įžengė … švedų karių“ – kiek dolerių?',
  ],
  [
    'quantity',
    {
      about: {counted: 'guns', place: 'Poland', event: 'send'},
      reason: {...reason, correspondences: [{kind: 'event', value: 'send'}]},
    },
    'How many guns were sent to Poland?',
    'Kiek pabūklų išsiųsta į Lenkiją?',
  ],
  // Of what there is much, not many.
  [
    'quantity',
    {about: {counted: 'territory', whose: 'Sweden'}},
    'How large was Sweden’s territory?',
    'Kokio dydžio buvo Švedijos teritorija?',
  ],
  [
    'quantity',
    {verdict: 'series', about: {counted: 'income'}},
    'How did the income change?',
    'Kaip keitėsi pajamos?',
  ],
  // A measure says not what of; nor is it anybody's, nor are votes built.
  [
    'quantity',
    {verdict: 'series', about: {counted: 'km2', whose: 'Sweden'}},
    '“some … Swedes entered Poland” – how many square kilometres?',
    '„Į Lenkiją 1655 m. liepos 21 d. įžengė … švedų karių“ – kiek kvadratinių kilometrų?',
  ],
  [
    'quantity',
    {
      about: {counted: 'votes', whose: 'Sweden', event: 'build'},
      reason: {...reason, correspondences: [{kind: 'event', value: 'build'}]},
    },
    '“some … Swedes entered Poland” – how many votes?',
    '„Į Lenkiją 1655 m. liepos 21 d. įžengė … švedų karių“ – kiek balsų?',
  ],
  // What an account reckons by itself.
  [
    'date',
    {verdict: 'internal', relation: {type: 'weekday', date: '1655-07-21', said: 7, is: 3}},
    'Does the day of the week fit the date?',
    'Ar savaitės diena atitinka datą?',
  ],
  [
    'date',
    {
      verdict: 'internal',
      relation: {type: 'length', from: '1655', to: '1660', said: 'P2Y', is: 'P5Y'},
    },
    'Does the length of time fit its dates?',
    'Ar trukmė atitinka datas?',
  ],
  [
    'quantity',
    {
      verdict: 'internal',
      relation: {type: 'age', from: '1849', to: '1903', said: 51, least: 53, most: 54},
    },
    'Does the age fit the dates?',
    'Ar amžius atitinka datas?',
  ],
  [
    'quantity',
    {verdict: 'internal', relation: {type: 'share', part: 120, whole: 400, said: 20, is: 30}},
    'Does the percentage fit the numbers?',
    'Ar procentai atitinka skaičius?',
  ],
  [
    'quantity',
    {verdict: 'internal', relation: {type: 'named', said: 3, named: 4}},
    'Does the number fit the list?',
    'Ar skaičius atitinka sąrašą?',
  ],
  // Guns bomb, and are not bombed; nor is how many there were what is told of them.
  [
    'quantity',
    {
      about: {counted: 'guns', whose: 'Sweden', event: 'bomb'},
      reason: {...reason, correspondences: [{kind: 'event', value: 'bomb'}]},
    },
    '“some … Swedes entered Poland” – how many Swedish guns?',
    '„Į Lenkiją 1655 m. liepos 21 d. įžengė … švedų karių“ – kiek švedų pabūklų?',
  ],
  [
    'quantity',
    {
      about: {counted: 'people', whose: 'Sweden', event: 'capture'},
      reason: {...reason, correspondences: [{kind: 'event', value: 'capture'}]},
    },
    'How many people were captured?',
    'Kiek žmonių paimta į nelaisvę?',
  ],
  [
    'quantity',
    {about: {counted: 'troops'}},
    '“some … Swedes entered Poland” – how many troops?',
    '„Į Lenkiją 1655 m. liepos 21 d. įžengė … švedų karių“ – kiek?',
  ],
  [
    'date',
    {about: {event: 'enter', whose: 'Sweden', place: 'Poland'}, reason},
    'When did Swedish troops enter Poland?',
    'Kada švedų kariai įžengė į Lenkiją?',
  ],
  [
    'date',
    {
      about: {event: 'occupy', whose: 'Sweden', place: 'Poland'},
      reason: {...reason, correspondences: [{kind: 'event', value: 'occupy'}, ...shared]},
    },
    'When did Sweden occupy Poland?',
    'Kada Švedija okupavo Lenkiją?',
  ],
  [
    'date',
    {about: {event: 'enter', whose: 'Sweden', place: 'Poland'}},
    '“some 17,000 Swedes entered Poland” – when?',
    '„Į Lenkiją … įžengė 14 000 švedų karių“ – kada?',
  ],
  [
    'date',
    {verdict: 'only', about: {event: 'enter', whose: 'Sweden', place: 'Poland'}, reason},
    '“some 17,000 Swedes entered Poland” – when?',
    '„Į Lenkiją … įžengė 14 000 švedų karių“ – kada?',
  ],
];

/** A relation, English, Lithuanian. */
const RELATIONS: readonly (readonly [Relation, string, string])[] = [
  [
    {type: 'difference', from: 18_000, to: 16_786, difference: -1214, ratio: -0.0674},
    '16,786 against 18,000: 1,214 fewer (−6.7%)',
    '16 786 – tai 1214 mažiau nei 18 000 (−6,7 %)',
  ],
  [
    {type: 'difference', from: 0, to: 5, difference: 5},
    '5 against 0: 5 more',
    '5 – tai 5 daugiau nei 0',
  ],
  [
    {type: 'ceiling', limit: 20_000, value: 18_786, difference: -1214, ratio: -0.0607},
    '1,214 below the limit of 20,000 (−6.1%)',
    '1214 mažiau, nei leidžia 20 000 riba (−6,1 %)',
  ],
  [
    {type: 'ceiling', limit: 50, value: 50, difference: 0, ratio: 0},
    'Exactly the limit of 50',
    'Lygiai tiek, kiek leidžia riba: 50',
  ],
  [
    {type: 'dates', from: '1655-07-21', to: '1655-07-22', days: 1},
    'a difference of 1 day',
    'skirtumas – 1 diena',
  ],
  [
    {type: 'dates', from: '1655-07-22', to: '1655-07-20', days: -2},
    'a difference of 2 days',
    'skirtumas – 2 dienos',
  ],
  [
    {type: 'dates', from: '1655-07-01', to: '1655-07-11'},
    'a difference of 10 days',
    'skirtumas – 10 dienų',
  ],
  [
    {type: 'dates', from: '1655-07-01', to: '1655-07-22'},
    'a difference of 21 days',
    'skirtumas – 21 diena',
  ],
  [
    {type: 'dates', from: '1655-07', to: '1655-08'},
    'a difference of 1 month',
    'skirtumas – 1 mėnuo',
  ],
  [{type: 'dates', from: '1655', to: '1653'}, 'a difference of 2 years', 'skirtumas – 2 metai'],
  [{type: 'dates', from: '1655', to: '1665'}, 'a difference of 10 years', 'skirtumas – 10 metų'],
  [
    {type: 'dates', from: '1655', to: '1655-07'},
    '1655 in one place, July 1655 in the other',
    'vienoje vietoje 1655 m., kitoje – 1655 m. liepa',
  ],
  [
    {
      type: 'measures',
      from: 8,
      fromMeasure: 'poods',
      to: 150,
      toMeasure: 'kilograms',
      converted: 9.16,
    },
    '150 kilograms is about 9.16 poods, against 8 poods',
    '150 kilogramų – tai apie 9,16 pūdo, kitur – 8 pūdai',
  ],
  [
    {type: 'steps', values: [50_000, 35_000, 20_000]},
    '50,000 → 35,000 → 20,000',
    '50 000 → 35 000 → 20 000',
  ],
  [
    {type: 'sum', parts: [8000, 2500, 3500, 4500], sum: 18_500, total: 18_786, difference: -286},
    '8,000 + 2,500 + 3,500 + 4,500 = 18,500, not 18,786',
    '8000 + 2500 + 3500 + 4500 = 18 500, o ne 18 786',
  ],
  [
    {type: 'list', shared: ['Vilnius'], left: ['Kaunas'], right: []},
    'In both: Vilnius. Only in the first: Kaunas.',
    'Abiejuose: Vilnius. Tik pirmajame: Kaunas.',
  ],
  [
    {type: 'weekday', date: '1941-06-14', said: 7, is: 6},
    '14 June 1941 was a Saturday, not a Sunday.',
    '1941 m. birželio 14 d. buvo šeštadienis, o ne sekmadienis.',
  ],
  [
    {type: 'length', from: '1604-06-01', to: '1604-06-12', said: 'P3W', is: 'P11D'},
    'From 1 June 1604 to 12 June 1604 is 11 days, not 3 weeks.',
    'Nuo 1604 m. birželio 1 d. iki 1604 m. birželio 12 d. yra 11 dienų, o ne 3 savaitės.',
  ],
  [
    {type: 'age', from: '1849-05-05', to: '1903-06-03', said: 59, least: 54, most: 54},
    'Someone born 5 May 1849 was 54 by 3 June 1903, not 59.',
    'Gimęs 1849 m. gegužės 5 d. žmogus 1903 m. birželio 3 d. buvo 54, o ne 59 metų.',
  ],
  [
    {type: 'age', from: '1849', to: '1903', said: 51, least: 53, most: 54},
    'Someone born 1849 was 53 or 54 by 1903, not 51.',
    'Gimęs 1849 m. žmogus 1903 m. buvo 53 arba 54, o ne 51 metų.',
  ],
  [
    {type: 'share', part: 120, whole: 400, said: 20, is: 30},
    '120 of 400 is 30%, not 20%.',
    '120 iš 400 yra 30 %, o ne 20 %.',
  ],
  [
    {type: 'named', said: 3, named: 4},
    'The account says 3, and then names 4.',
    'Sakoma, kad yra 3, o išvardyta 4.',
  ],
  [{type: 'durations', from: 'P15Y', to: 'P10Y'}, 'a difference of 5 years', 'skirtumas – 5 metai'],
  [
    {type: 'durations', from: 'P8M', to: 'P1Y'},
    'a difference of 4 months',
    'skirtumas – 4 mėnesiai',
  ],
  [
    {type: 'durations', from: 'PT25S', to: 'PT17S'},
    'a difference of 8 seconds',
    'skirtumas – 8 sekundės',
  ],
  [{type: 'durations', from: 'P1Y', to: 'P11Y'}, 'a difference of 10 years', 'skirtumas – 10 metų'],
];

for (const [locale, column] of [
  ['en', 0],
  ['lt', 1],
] as const) {
  inLanguage(locale, () => {
    for (const [kind, about, ...titles] of TITLES) {
      it(`asks “${titles[column]}”`, () => {
        const {finding, comparison} = swedesIn(kind, about);
        assert.strictEqual(findingTitle(finding, comparison), titles[column]);
      });
    }

    for (const [relation, ...texts] of RELATIONS) {
      it(`says of two values “${texts[column]}”`, () => {
        const {finding, comparison} = swedesIn('quantity', {relation, about: {counted: 'troops'}});
        const text = relationText(finding, comparison)?.replaceAll('\u{a0}', ' ');
        assert.strictEqual(text, texts[column]);
      });
    }

    it('has a name of its own for each verdict, and for what differs but can be true', () => {
      const claims = ['a', 'b'].map((account) => ({
        account,
        mentions: [],
        sentence: `${account}:s1`,
      }));
      const judged = [
        ...VERDICTS.map((verdict) => ({verdict, claims})),
        {verdict: 'diverge', reconcile: 'ceiling', claims} as const,
      ];
      const names = judged.map((finding) => verdictName(toldVerdict(finding)));
      assert.lengthOf(new Set(names), judged.length);
    });

    it('calls a verdict the same where its findings are counted', () => {
      for (const verdict of ['contradict', 'compatible', 'agree', 'only'] as const) {
        assert.strictEqual(verdictName(verdict).toLowerCase(), countedVerdict(verdict, 6));
      }
    });

    it('says of an account that agrees with itself alone that it alone tells', () => {
      const claims = [1, 2].map((n) => ({account: 'a', mentions: [], sentence: `a:s${n}`}));
      assert.strictEqual(toldVerdict({verdict: 'agree', claims}), 'only');
    });

    it('has a name and a sentence for each reconciliation', () => {
      assert.lengthOf(new Set(RECONCILIATIONS.map(reconciliationName)), RECONCILIATIONS.length);
      const texts = RECONCILIATIONS.map((reconcile) => reconciliationText(reconcile));
      assert.lengthOf(new Set(texts), RECONCILIATIONS.length);
    });
  });
}

/** What is said of two shares. */
function sharesText(from: number, to: number): string | undefined {
  const relation = {type: 'difference', from, to, difference: to - from} as const;
  const {finding, comparison} = swedesIn('quantity', {relation});
  const accounts = comparison.accounts.map((account) => ({
    ...account,
    mentions: account.mentions.map((mention) => ({...mention, unit: 'fraction' as const})),
  }));
  return relationText(finding, {...comparison, accounts});
}

/** What is said of findings in whose passages the same share is told. */
function sharedShareText(): string {
  const correspondences = [{kind: 'quantity', value: '0.75'}] as const;
  const {finding, comparison} = swedesIn('quantity', {reason: {...reason, correspondences}});
  const accounts = comparison.accounts.map((account) => ({
    ...account,
    mentions: account.mentions.map((one) => ({...one, unit: 'fraction' as const, value: 0.75})),
  }));
  return reasonText(finding, {...comparison, accounts});
}

/** What is said of an amount beside one that is more than so much. */
function beyondText(): string | undefined {
  const relation = {type: 'difference', from: 40, to: 94, difference: 54, ratio: 1.35} as const;
  const {finding, comparison} = swedesIn('quantity', {relation});
  const [first, ...others] = comparison.accounts;
  const mentions = first!.mentions.map((mention) => ({...mention, qualifier: 'over' as const}));
  return relationText(finding, {...comparison, accounts: [{...first!, mentions}, ...others]});
}

/** What is said of stretches of time of which those ends differ. */
function stretchesText(from: string, to: string, ...values: readonly string[]): string | undefined {
  const accounts = values.map((value, at) =>
    accountOfOne(`a${at}`, 'en', 'It sat for weeks.', [{kind: 'date', value, text: 'for weeks'}]),
  );
  const relation = {type: 'dates', from, to} as const;
  const {finding, comparison} = comparisonOf(accounts, {kind: 'date', relation});
  return relationText(finding, comparison);
}

inLanguage('lt', () => {
  it('does not reckon how far an amount is from a limit', () => {
    assert.strictEqual(beyondText(), 'vienoje vietoje daugiau kaip 40, kitoje – apie 94');
  });

  it('tells a share that passages have in common as one', () => {
    assert.strictEqual(sharedShareText(), 'Ištraukose sutampa skaičius (75\u{a0}%).');
  });

  it('says of shares that each passage says what share it is', () => {
    const {finding, comparison} = swedesIn('quantity', {
      reason: {...reason, correspondences: [{kind: 'counted', value: 'share'}]},
    });
    assert.strictEqual(
      reasonText(finding, comparison),
      'Kiekvienoje ištraukoje nurodyta, kokia dalis.',
    );
  });

  it('says of stretches of time which end they share', () => {
    assert.strictEqual(
      stretchesText('1921-10-15', '1921-10-14', '1921-09-27/1921-10-15', '1921-09-27/1921-10-14'),
      'skirtumas – 1 diena; pradžia ta pati',
    );
  });
});

inLanguage('en', () => {
  it('does not reckon how far an amount is from a limit', () => {
    assert.strictEqual(beyondText(), 'over 40 in one place, about 94 in the other');
  });

  it('says of stretches of time which end they share, and nothing of days', () => {
    assert.strictEqual(
      stretchesText('1853', '1854', '1853/1856', '1854/1856'),
      'a difference of 1 year; the end is the same',
    );
    assert.strictEqual(
      stretchesText('1853', '1854', '1853/1856', '1854/1857'),
      'a difference of 1 year',
    );
    assert.strictEqual(stretchesText('1853', '1854', '1853', '1854'), 'a difference of 1 year');
  });

  it('tells two parts of a month apart as the accounts do', () => {
    const accounts = [
      accountOfOne('lt', 'lt', 'Vanduo nuslūgo gegužės pabaigoje.', [
        {kind: 'date', value: '1936-05~', text: 'gegužės pabaigoje'},
      ]),
      accountOfOne('en', 'en', 'The water fell in early May.', [
        {kind: 'date', value: '1936-05~', text: 'early May'},
      ]),
    ];
    const relation = {type: 'dates', from: '1936-05~', to: '1936-05~'} as const;
    const {finding, comparison} = comparisonOf(accounts, {kind: 'date', relation});
    assert.strictEqual(
      relationText(finding, comparison),
      'late May 1936 in one place, early May 1936 in the other',
    );
  });

  it('says nothing of two dates that differ in what the accounts alone say of them: early May, and late May', () => {
    const relation = {type: 'dates', from: '1936-05~', to: '1936-05~'} as const;
    const {finding, comparison} = swedesIn('date', {relation});
    assert.isUndefined(relationText(finding, comparison));
  });

  it('tells of the words of an account in a title what language they are in', () => {
    const {finding, comparison} = swedesIn('date', {});
    assert.deepEqual(titleParts(finding, comparison), [
      {text: '“'},
      {text: 'some 17,000 Swedes entered Poland', lang: 'en'},
      {text: '” – when?'},
    ]);
  });

  it('says of shares how many percentage points are between them', () => {
    assert.strictEqual(sharesText(2 / 3, 0.75), '8.3 percentage points more');
  });

  it('says why values that agree are not the same, and nothing where they are', () => {
    const agreeing = (rule: Finding['reason']['rule']): string | undefined =>
      whyBothText(swedesIn('quantity', {verdict: 'agree', reason: {...reason, rule}}).finding);
    assert.match(agreeing('overlapping-values') ?? '', /both can be true/);
    assert.isUndefined(agreeing('equal-values'));
  });

  it('does not say that values are the same of such that are rounded or overlap', () => {
    const said = (about: Partial<Finding>): string | undefined => {
      const told = swedesIn('quantity', {verdict: 'agree', relation: {type: 'same'}, ...about});
      return relationText(told.finding, told.comparison);
    };
    assert.strictEqual(said({}), 'The same in each.');
    assert.isUndefined(said({reconcile: 'rounding'}));
    assert.isUndefined(said({reason: {...reason, rule: 'overlapping-values'}}));
  });

  it('says of shares that each passage says what share it is', () => {
    const {finding, comparison} = swedesIn('quantity', {
      reason: {...reason, correspondences: [{kind: 'counted', value: 'share'}]},
    });
    assert.strictEqual(reasonText(finding, comparison), 'Each passage says what share.');
  });

  it('does not say that passages tell the number of what it has no name for', () => {
    const {finding, comparison} = swedesIn('quantity', {
      reason: {...reason, correspondences: [{kind: 'counted', value: 'buttons'}]},
    });
    assert.notInclude(reasonText(finding, comparison), 'says how many');
  });

  it('does not name a treaty of which only that is known', () => {
    const {finding, comparison} = swedesIn('date', {
      reason: {...reason, correspondences: [{kind: 'treaty', value: 'Treaty'}]},
    });
    assert.strictEqual(reasonText(finding, comparison), 'The passages share the treaty.');
  });

  it('warns of what it is not sure of, and of nothing else', () => {
    assert.deepEqual(
      (['high', 'medium', 'low'] as const).map((confidence) => typeof confidenceText(confidence)),
      ['undefined', 'string', 'string'],
    );
  });

  it('says what the sentences name besides, where nothing rarer ties them together', () => {
    const {finding, comparison} = swedesIn('date', {});
    assert.strictEqual(reasonText(finding, comparison), 'The passages share the country (Poland).');
  });

  it('says of sentences that name nothing in common whether they stand at one point of the story', () => {
    const {finding, comparison} = swedesIn('date', {});
    const accounts = comparison.accounts.map((account) => ({
      ...account,
      mentions: account.mentions.filter(({kind}) => kind === 'date'),
    }));
    const because = (spine: boolean): string => {
      const left = {account: 'lt', sentences: ['lt:s1']};
      const right = {account: 'en', sentences: ['en:s1']};
      const links = [{left, right, score: 0.9, spine}];
      return reasonText(finding, {...comparison, accounts, links});
    };
    assert.match(because(true), /^Both accounts come to this at the same point of the story;/);
    assert.match(because(false), /though at different points of the story/);
  });

  it('says what the passages share', () => {
    const {finding, comparison} = swedesIn('date', {reason});
    assert.strictEqual(
      reasonText(finding, comparison),
      'The passages share the event (entry), the organisation (Sweden) and the country (Poland).',
    );
  });

  it('keeps an account’s words, and adds what they mean unless they say it themselves', () => {
    const {finding, comparison} = swedesIn('quantity', {});
    assert.deepEqual(
      finding.claims.map((claim) => claimValue(claim, comparison)),
      [
        {words: ['14 000'], value: '14,000 troops'},
        {words: ['17,000'], value: 'about 17,000 troops'},
      ],
    );
  });
});

inLanguage('lt', () => {
  it('counts percentage points in the forms that numbers ask for, a part of one in the singular', () => {
    assert.deepEqual(
      [
        [0.5, 0.505],
        [0.5, 0.495],
        [0.5, 0.53],
        [0.5, 0.4],
      ].map(([from, to]) => sharesText(from!, to!)),
      [
        '0,5 procentinio punkto daugiau',
        '0,5 procentinio punkto mažiau',
        '3 procentiniais punktais daugiau',
        '10 procentinių punktų mažiau',
      ],
    );
  });

  it('says what the passages share, in the nominative', () => {
    const {finding, comparison} = swedesIn('date', {reason});
    assert.strictEqual(
      reasonText(finding, comparison),
      'Ištraukose sutampa įvykis (įžengimas), organizacija (Švedija) ir šalis (Lenkija).',
    );
  });

  it('says last what each passage counts, and of how much there is that nothing happened', () => {
    const {finding, comparison} = swedesIn('quantity', {
      reason: {
        ...reason,
        correspondences: [
          {kind: 'counted', value: 'troops'},
          {kind: 'event', value: 'enter'},
          {kind: 'event', value: 'number'},
        ],
      },
    });
    assert.strictEqual(
      reasonText(finding, comparison),
      'Ištraukose sutampa įvykis (įžengimas), ir kiekvienoje nurodyta, kiek karių.',
    );
  });

  it('says of passages that share nothing but what they count no more than that', () => {
    const counting = (...claims: readonly FindingClaim[]): string => {
      const {finding, comparison} = swedesIn('quantity', {
        reason: {...reason, correspondences: [{kind: 'counted', value: 'acres'}]},
        ...(claims.length > 0 && {claims}),
      });
      return reasonText(finding, comparison);
    };
    const claim = {account: 'lt', sentence: 'lt:s1', mentions: ['lt:m3']};
    assert.strictEqual(counting(), 'Kiekvienoje ištraukoje nurodyta, kiek akrų.');
    assert.strictEqual(
      counting(claim, claim),
      'Visa tai pasakyta viename pasakojime; kiekvienoje jo ištraukoje nurodyta, kiek akrų.',
    );
  });

  it('names military units as Lithuanian does', () => {
    const named = [
      ['16th Special Rifle Corps', '16-asis ypatingasis šaulių korpusas'],
      ['3rd Army', '3-ioji armija'],
      ['13th Fighter Aviation Regiment', '13-asis naikintuvų aviacijos pulkas'],
      ['23rd Motorised Division', '23-ioji motorizuotoji divizija'],
      ['Belarus Front', 'Baltarusijos frontas'],
      ['3rd Waffling Corps', '3rd Waffling Corps'],
    ] as const;
    for (const [value, name] of named) {
      const {finding, comparison} = swedesIn('date', {
        reason: {...reason, correspondences: [{kind: 'formation', value}]},
      });
      assert.strictEqual(
        reasonText(finding, comparison),
        `Ištraukose sutampa karinis dalinys (${name}).`,
      );
    }
  });

  it('calls whom the glossary lacks as an account in Lithuanian does, if it does in the nominative', () => {
    const named = (text: string): string => {
      const {finding, comparison} = swedesIn('date', {
        reason: {...reason, correspondences: [{kind: 'person', value: 'Johan Svensson'}]},
      });
      const accounts = comparison.accounts.map((account) => ({
        ...account,
        mentions: [
          ...account.mentions,
          ...(account.lang === 'lt'
            ? [{...account.mentions[0]!, kind: 'person' as const, value: 'Johan Svensson', text}]
            : []),
        ],
      }));
      return reasonText(finding, {...comparison, accounts});
    };
    assert.strictEqual(named('Johanas Svensonas'), 'Ištraukose sutampa asmuo (Johanas Svensonas).');
    assert.strictEqual(named('Johano Svensono'), 'Ištraukose sutampa asmuo (Johan Svensson).');
    assert.strictEqual(named('Svensonas'), 'Ištraukose sutampa asmuo (Johan Svensson).');
  });

  it('says that the other account is silent', () => {
    const {finding, comparison} = swedesIn('date', {verdict: 'only', reason});
    assert.strictEqual(reasonText(finding, comparison), 'Kitame pasakojime apie tai nekalbama.');
  });
});
