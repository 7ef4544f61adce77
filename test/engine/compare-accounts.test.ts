import {assert} from '@esm-bundle/chai';
import fc from 'fast-check';

import {compareAccounts} from '../../src/engine/compare-accounts.js';
import type {Comparison, Finding, Verdict} from '../../src/engine/comparison.js';
import {packs} from '../../src/languages/index.js';

function compare(...texts: readonly (readonly [lang: string, text: string])[]): Comparison {
  const documents = texts.map(([lang, source], i) => ({source, lang, path: `${'abcd'[i]!}.txt`}));
  return compareAccounts(documents, packs).comparison;
}

/** The words of each finding of a verdict, account by account. */
function words({accounts, findings}: Comparison, verdict: Verdict): string[][] {
  const mentions = new Map(
    accounts.flatMap((account) => account.mentions.map(({id, text}) => [id, text] as const)),
  );
  return findings
    .filter((finding) => finding.verdict === verdict)
    .map(({claims}) => claims.flatMap((claim) => claim.mentions.map((id) => mentions.get(id)!)));
}

function findings(comparison: Comparison, verdict: Verdict): Finding[] {
  return comparison.findings.filter((finding) => finding.verdict === verdict);
}

const NOTHING = 'Nothing happened here at all.';
const ENTRY_LT = '1704 m. birželio 12 d. švedų kariuomenė įžengė į Klaipėdą.';

describe('compareAccounts', () => {
  it('finds the same day and the same number in two languages', () => {
    const comparison = compare(
      [
        'lt',
        '1704 m. gegužės 3 d. Rygoje pasirašyta sutartis. Pagal ją į šalį turėjo įžengti 9 tūkstančiai švedų karių.',
      ],
      [
        'en',
        'On May 3, 1704, a treaty was signed in Riga. It let 9,000 Swedish soldiers enter the country.',
      ],
    );
    assert.deepInclude(words(comparison, 'agree'), ['1704 m. gegužės 3 d.', 'May 3, 1704']);
    assert.deepInclude(words(comparison, 'agree'), ['9 tūkstančiai', '9,000']);
    assert.isEmpty(findings(comparison, 'diverge'));
  });

  it('takes the tag of a language in whatever case and with whatever region', () => {
    const comparison = compare(
      ['EN-gb', 'The fort fell on 3 May 1704.'],
      ['Lt', '1704 m. gegužės 3 d. tvirtovė krito.'],
    );
    assert.deepInclude(words(comparison, 'agree'), ['3 May 1704', '1704 m. gegužės 3 d.']);
  });

  it('counts what is called as JavaScript calls something of its own', () => {
    const comparison = compare(
      ['en', 'In May 1939 the yard lost 1 constructor and 40 sailors.'],
      ['en', 'The yard lost 1 constructor in May 1939, with 40 sailors.'],
    );
    const counted = comparison.accounts[0]!.mentions.map((mention) => mention.counted);
    assert.include(counted, 'constructor');
    assert.deepInclude(words(comparison, 'agree'), ['40', '40']);
  });

  it('sets two days of one event against each other, and counts between them', () => {
    const comparison = compare(
      ['lt', ENTRY_LT],
      ['en', 'On June 14, 1704, the Swedish army entered Klaipėda.'],
    );
    assert.deepEqual(words(comparison, 'diverge'), [['1704 m. birželio 12 d.', 'June 14, 1704']]);
    assert.deepEqual(findings(comparison, 'diverge')[0]!.relation, {
      type: 'dates',
      from: '1704-06-12',
      to: '1704-06-14',
      days: 2,
    });
  });

  it('takes days that lie as far apart as the two calendars for the same day in both', () => {
    const comparison = compare(
      ['lt', '1863 m. birželio 27 d. Vilniuje pakartas sukilimo vadas Zigmantas Sierakauskas.'],
      [
        'en',
        'The leader of the uprising, Zygmunt Sierakowski, was hanged in Vilnius on June 15, 1863.',
      ],
    );
    assert.deepInclude(findings(comparison, 'diverge')[0], {reconcile: 'calendar'});
  });

  it('tells a limit, and a number that keeps it, from a contradiction', () => {
    const comparison = compare(
      ['lt', '1704 m. sutartis leido Lietuvoje laikyti iki 9000 švedų karių.'],
      ['en', 'Under the treaty of 1704 the garrison in Lithuania numbered 8,412 Swedish soldiers.'],
    );
    const [finding] = findings(comparison, 'diverge');
    assert.deepInclude(finding, {reconcile: 'ceiling'});
    assert.deepInclude(finding!.relation, {
      type: 'ceiling',
      limit: 9000,
      value: 8412,
      difference: -588,
    });
  });

  it('follows a number that is lowered in the telling', () => {
    const comparison = compare(
      [
        'en',
        'The king demanded that 60,000 Swedish soldiers be stationed in Poland. The envoys protested, and the number of soldiers was reduced to 45,000. In the end the king agreed to reduce the number of soldiers to 30,000.',
      ],
      ['lt', ENTRY_LT],
    );
    assert.deepEqual(words(comparison, 'series'), [['60,000', '45,000', '30,000']]);
    assert.deepEqual(findings(comparison, 'series')[0]!.relation, {
      type: 'steps',
      values: [60_000, 45_000, 30_000],
    });
  });

  it('sets the only length, and the only duration, of two sentences that tell of one thing against each other', () => {
    const tunnel = compare(
      ['lt', '1986 m. angliakasiai po reaktoriumi iškasė 136 metrų tunelį.'],
      ['en', 'In 1986 the miners dug a tunnel of 168 metres beneath the reactor.'],
    );
    assert.deepEqual(words(tunnel, 'diverge'), [['136', '168']]);
    const exile = compare(
      ['lt', 'Juška 1897 m. penkeriems metams ištremtas į Sibirą.'],
      ['en', 'In 1897 Juška got three years of Siberia.'],
    );
    assert.deepEqual(words(exile, 'diverge'), [['penkeriems metams', 'three years']]);
  });

  it('sets the only days, months or years of two such sentences against each other if they are near', () => {
    const death = compare(
      ['lt', 'Akademikas Valerijus Legasovas pasikorė 1988 m. balandžio 26 d.'],
      ['en', 'Valery Legasov, who blamed the design, took his life on 27 April 1988.'],
    );
    assert.deepEqual(words(death, 'diverge'), [['1988 m. balandžio 26 d.', '27 April 1988']]);
    const wall = compare(
      ['lt', '1721 m. vasarį prie Avinjono pradėta 27 km ilgio akmeninė siena nuo maro.'],
      ['en', 'In March 1721 a stone wall of 27 km against the plague went up near Avignon.'],
    );
    assert.deepEqual(words(wall, 'diverge'), [['1721 m. vasarį', 'March 1721']]);
  });

  it('compares what is measured in miles with what is measured in kilometres', () => {
    const road = compare(
      ['lt', '1721 m. vasarį prie Avinjono pradėta 27 km ilgio akmeninė siena nuo maro.'],
      ['en', 'In February 1721 a stone wall of 17 miles against the plague went up near Avignon.'],
    );
    assert.deepInclude(words(road, 'agree'), ['27', '17']);
    const ride = compare(
      ['lt', 'Rastus reikėjo vilkti rogėmis šešis kilometrus per sniegą.'],
      ['en', 'The driftwood had to be dragged on sledges over eight miles of snow.'],
    );
    assert.deepEqual(findings(ride, 'diverge')[0]?.relation, {
      type: 'measures',
      from: 6,
      fromMeasure: 'km',
      to: 8,
      toMeasure: 'miles',
      converted: 12.9,
    });
  });

  it('takes pounds for kilograms, and parts of a whole for hundredths of it', () => {
    const gun = compare(
      ['lt', '1453 m. sultono patranka prie Konstantinopolio svaidė 550 kg akmenis.'],
      [
        'en',
        'In 1453 the Sultan had a gun before Constantinople whose stones weighed 1,200 pounds.',
      ],
    );
    assert.deepInclude(words(gun, 'agree'), ['550', '1,200']);
    const port = compare(
      ['lt', '1923 m. per Klaipėdos uostą ėjo 80 proc. Lietuvos prekybos.'],
      ['en', 'In 1923 four fifths of the trade of Lithuania went through the port of Klaipėda.'],
    );
    assert.deepInclude(words(port, 'agree'), ['80 proc', 'four fifths']);
  });

  it('sets no day of one attacker against that of another, however much is told in the same words', () => {
    const war = compare(
      [
        'lt',
        '1939 m. rugsėjo 1 d. Lenkiją užpuolė Vokietija, o praėjus kelioms savaitėms – ir SSRS.',
      ],
      ['en', 'The Soviets invaded Poland on 17 September 1939.'],
    );
    assert.isEmpty(findings(war, 'diverge'));
  });

  it('finds no agreement of two accounts that tell of different things for a third that tells of what the one does', () => {
    const [fire, comet] = [
      'In May 1704 a fire broke out in Riga. The city lost 312 houses. Governor Jonas Petraitis fled.',
      'The monks saw a fire in the sky in May 1704, and prayed all night.',
    ];
    const again =
      'In May 1704 a fire took 312 houses of Riga. Governor Jonas Petraitis fled the city.';
    const {findings: all} = compare(['en', fire], ['en', comet], ['en', again]);
    const told = all.filter(({verdict}) => verdict === 'agree');
    assert.isNotEmpty(told);
    assert.isFalse(told.some(({claims}) => claims.some(({account}) => account === 'b')));
  });

  it('takes all sentences of short accounts for one story, though few facts of theirs are equal', () => {
    const bridge = compare(
      [
        'lt',
        'Tiltas per Nemuną prie Panemunės pradėtas statyti 1905 m. gegužės 3 d. Statyboje dirbo 640 darbininkų, daugiausia iš Kauno. Tiltas buvo 312 metrų ilgio ir kainavo 480 tūkstančių rublių. Jį atidarė gubernatorius Piotras Veriovkinas 1907 m. rugsėjį. Iki dvaro nuo tilto buvo šeši kilometrai. Po ketverių metų jį nunešė ledai. Žuvo trylika žmonių.',
      ],
      [
        'en',
        'Work on the bridge over the Niemen at Panemunė began on 4 May 1905. Some 700 workers took part in the building. It was 1,023 feet long and cost 520,000 roubles. Governor Pyotr Veryovkin opened it in October 1907. The manor lay nine miles from the bridge. In the spring of 1911 the ice carried it away, and thirteen people were killed.',
      ],
    );
    assert.sameDeepMembers(words(bridge, 'diverge'), [
      ['1905 m. gegužės 3 d.', '4 May 1905'],
      ['480 tūkstančių', '520,000'],
      ['1907 m. rugsėjį', 'October 1907'],
      ['šeši', 'nine'],
    ]);
  });

  it('sets two seasons of one event against each other, if no more than a year lies between', () => {
    const opened = (season: string): string[][] =>
      words(
        compare(
          ['en', 'The new school opened in the spring of 1924 with 60 pupils.'],
          ['en', `With 60 pupils, the new school was opened in ${season}.`],
        ),
        'diverge',
      );
    assert.deepEqual(opened('the spring of 1925'), [['spring of 1924', 'spring of 1925']]);
    assert.isEmpty(opened('the spring of 1924'));
    assert.isEmpty(opened('the spring of 1927'));
  });

  it('accuses no day that is counted from another', () => {
    const burial = compare(
      [
        'lt',
        'Sausio įvykiai prasidėjo 1991 m. sausio 12 d. Po trijų dienų žuvusieji palaidoti Antakalnio kapinėse.',
      ],
      ['en', 'The dead were buried at the Antakalnis cemetery on 16 January 1991.'],
    );
    assert.isEmpty(findings(burial, 'diverge'));
  });

  it('takes the only dates, and the only numbers, of two such sentences for one if the finer keeps to the coarser', () => {
    const arch = compare(
      [
        'lt',
        'Arką, sveriančią 36 tūkstančius tonų, ant senojo sarkofago užstūmė 2016 m. lapkritį.',
      ],
      ['en', 'A steel arch of 36,000 tonnes was pushed over the sarcophagus on 29 November 2016.'],
    );
    assert.deepInclude(words(arch, 'agree'), ['2016 m. lapkritį', '29 November 2016']);
    const ward = compare(
      ['lt', 'Ligoninėje 1986 m. gydyta 237 sužeistieji.'],
      ['en', 'In 1986 the hospital treated 240 sick people.'],
    );
    assert.deepInclude(words(ward, 'agree'), ['237', '240']);
  });

  it('finds a stretch of days again where another account tells of its first and its last', () => {
    const comparison = compare(
      ['lt', '1704 m. gegužės 14–15 d. Rygoje vyko magistrato rinkimai.'],
      ['en', 'Elections to the magistrate were held in Riga on 14 and 15 May 1704.'],
    );
    assert.deepInclude(words(comparison, 'agree'), [
      '1704 m. gegužės 14–15 d.',
      '14',
      '15 May 1704',
    ]);
    assert.isEmpty(findings(comparison, 'only'));
  });

  it('believes a link more than a time carried over from the sentence before', () => {
    const comparison = compare(
      ['lt', 'Bažnyčia statyta 1812 m. Karys Jonas Petraitis žuvo ir paliko 6000 rublių vyskupui.'],
      [
        'en',
        'The church burnt in 1867. The soldier Jonas Petraitis fell and left 6,000 roubles to the bishop.',
      ],
    );
    assert.deepInclude(words(comparison, 'agree'), ['6000', '6,000']);
  });

  it('knows things that the glossary does not count by what their nouns mean', () => {
    const comparison = compare(
      ['lt', 'Per potvynį 1862 m. balandį iš Kauno žmones išvežė 40 autobusų.'],
      ['en', 'In April 1862 during the flood up to 55 buses took people away from Kaunas.'],
    );
    const [ceiling] = findings(comparison, 'diverge');
    assert.equal(ceiling?.reconcile, 'ceiling');
    assert.deepEqual(words(comparison, 'diverge'), [['40', '55']]);
  });

  it('sets no number against another that has its equal in the same sentence', () => {
    const comparison = compare(
      ['lt', 'Suformuoti penki pėstininkų ir keturi ulonų pulkai.'],
      ['en', 'The commission was to raise five regiments of infantry and four of lancers.'],
    );
    assert.isNotEmpty(comparison.links);
    assert.isEmpty(findings(comparison, 'diverge'));
  });

  it('takes one number in linked sentences for one, though another year is told beside it, or another thing counted', () => {
    const comparison = compare(
      [
        'en',
        'In March 1856 the consul at Varna, Edward Hale, admitted that 41,360 men had died in the camp.',
      ],
      [
        'en',
        'The papers have been open since 1912; in them Edward Hale, the consul at Varna, owned to 41,360 graves.',
      ],
    );
    assert.deepInclude(words(comparison, 'agree'), ['41,360', '41,360']);
  });

  it('takes no number of one side for that of the other', () => {
    const comparison = compare(
      [
        'en',
        'At Romani on 4 August 1916 the Turks lost 1,340 men. The British lost 860 men there.',
      ],
      [
        'en',
        'At Romani on 4 August 1916 the British lost 1,340 men. The Turks lost 860 men there.',
      ],
    );
    assert.notDeepInclude(words(comparison, 'agree'), ['1,340', '1,340']);
    assert.notDeepInclude(words(comparison, 'agree'), ['860', '860']);
  });

  it('takes what is rounded to fives for the finer number', () => {
    const comparison = compare(
      ['lt', '1710 m. gegužę maras pasiekė Gumbinę. Ištuštėjo 8411 ūkių.'],
      ['en', 'In May 1710 the plague reached Gumbinnen. 8,500 farms were deserted.'],
    );
    assert.deepInclude(words(comparison, 'agree'), ['8411', '8,500']);
    const finer = compare(
      ['lt', '1710 m. gegužę maras pasiekė Gumbinę. Ištuštėjo 8211 ūkių.'],
      ['en', 'In May 1710 the plague reached Gumbinnen. 8,500 farms were deserted.'],
    );
    assert.deepInclude(words(finer, 'diverge'), ['8211', '8,500']);
  });

  it('sets no length against another that stands there as a number alone', () => {
    const comparison = compare(
      ['lt', 'Žiemą 1887 m. darbo diena Paryžiuje truko devynias valandas, vasarą dvylika.'],
      ['en', 'In Paris in 1887 they worked twelve hours in summer and nine in winter.'],
    );
    assert.isEmpty(findings(comparison, 'diverge'));
  });

  it('adds up parts, and says by how much they miss their whole', () => {
    const comparison = compare(
      [
        'en',
        'In all 10,300 troops were stationed in the country. There were 5,000 troops in Riga, 3,000 troops in Kaunas, and 2,000 troops in Vilnius.',
      ],
      ['lt', ENTRY_LT],
    );
    const [finding] = findings(comparison, 'internal');
    assert.deepInclude(finding!.relation, {
      type: 'sum',
      sum: 10_000,
      total: 10_300,
      difference: -300,
    });
  });

  it('sees that an account comes back to a group with another number', () => {
    const told = (again: string): Comparison =>
      compare(
        [
          'en',
          `Eighty men walked out of the gate of Biržai on May 3, 1704. The road was long. ${again}`,
        ],
        ['lt', ENTRY_LT],
      );
    const ofThe = told('Of the seventy-one who had left by that gate five came home.');
    assert.deepInclude(words(ofThe, 'internal'), ['Eighty', 'seventy-one']);
    // Others, of whom nothing has been said.
    const others = told('Seventy-one women stood at that gate and wept.');
    assert.isEmpty(findings(others, 'internal'));
  });

  it('knows a group again that an account speaks of in other words, where it is the only one of about its size', () => {
    const told = (first: string, again: string): Comparison =>
      compare(['en', `${first} Nothing stirred that winter. ${again}`], ['lt', ENTRY_LT]);
    const again = 'Of the sixty-two who began the march five came home.';
    const group = told('There were sixty of us in the company.', again);
    assert.deepInclude(words(group, 'internal'), ['sixty', 'sixty-two']);
    const twoGroups = told('There were sixty of us in the company, and 65 men stayed.', again);
    assert.isEmpty(findings(twoGroups, 'internal'));
    // Told again with the same number, of another kind, or as some of more.
    const same = told('There were sixty-two of us in the company, and sixty came back.', again);
    assert.isEmpty(findings(same, 'internal'));
    const others = told('There were sixty of us in the company.', 'Of the 62 horses five lived.');
    assert.isEmpty(findings(others, 'internal'));
    const some = told('Of the ninety jurors sixty were farmers.', again);
    assert.isEmpty(findings(some, 'internal'));
  });

  it('takes those of a group of whom a relative clause tells for some of them', () => {
    const innocent: readonly (readonly [string, string])[] = [
      ['en', 'Twenty-five soldiers held the bridge. The twenty-two who survived were decorated.'],
      ['en', 'Twenty-five soldiers held the bridge. Of the twenty-two who survived five were ill.'],
      ['en', 'Twelve jurors sat in the hall. The eleven who were for acquittal stood up.'],
      [
        'en',
        'Forty men built the church at Venta in 1890. Rain fell all that year.\n\nIn 1921 the strike began at the mill. The 38 who signed the petition were dismissed.',
      ],
      [
        'en',
        'Forty men built the church at Venta in 1890. Rain fell all that year.\n\nIn 1921 the strike began at the mill. Of the 42 who signed the petition five were dismissed.',
      ],
      [
        'lt',
        'Tiltą gynė dvidešimt penki kareiviai. Tie dvidešimt du, kurie išgyveno, buvo apdovanoti.',
      ],
      [
        'lt',
        '1890 m. bažnyčią statė keturiasdešimt vyrų.\n\n1921 m. prasidėjo streikas. Tie 38, kurie pasirašė prašymą, buvo atleisti.',
      ],
    ];
    for (const [lang, text] of innocent) {
      const comparison = compare([lang, text], ['en', NOTHING]);
      assert.isEmpty(findings(comparison, 'internal'), text);
    }
  });

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

  it('lets an account agree with itself where it names a day again, and not where it counts from it', () => {
    const twice = (again: string): string =>
      `On 12 June 1704 the Swedes entered Riga. The town burned. ${again} the bells rang.`;
    const named = compare(['en', twice('On 12 June')], ['en', NOTHING]);
    assert.deepInclude(words(named, 'agree'), ['12 June 1704', '12 June']);
    const counted = compare(['en', twice('That day')], ['en', NOTHING]);
    assert.isEmpty(words(counted, 'agree'));
  });

  it('says what only one account tells', () => {
    const comparison = compare(
      ['lt', `${ENTRY_LT} Su ja atplaukė 37 laivai.`],
      ['en', 'On June 12, 1704, the Swedish army entered Klaipėda.'],
    );
    assert.deepInclude(words(comparison, 'only'), ['37']);
  });

  it('sees that an account says the same of one thing twice, and not of two things', () => {
    const comparison = compare(
      [
        'en',
        'Swedish troops held one fifth of Samogitia in 1704. The siege of Biržai began on May 3. ' +
          'It lasted long; the town held 412 houses. By then a fifth of Samogitia was in the hands of the Swedes. ' +
          'On May 3 the river rose as well. The prince of Courland owned 412 horses.',
      ],
      ['en', 'The plague reached Riga in the autumn of 1710.'],
    );
    const repeated = words(comparison, 'agree');
    assert.deepInclude(repeated, ['one fifth', 'a fifth']);
    assert.deepInclude(repeated, ['May 3', 'May 3']);
    assert.notDeepInclude(repeated, ['412', '412']);
  });

  it('never sets different things against each other', () => {
    const pairs: (readonly [string, string])[] = [
      // Another side's army, another unit, another place, another year, a plan and its outcome, a share and a number.
      [
        '1704 m. Lietuvoje stovėjo 9000 švedų karių.',
        'In 1704 there were 14,000 Russian soldiers in Lithuania.',
      ],
      ['Miestas sumokėjo 9000 rublių.', 'The town paid 4,000 thalers.'],
      ['Kaune žuvo 300 karių.', 'In Riga 500 soldiers were killed.'],
      ['1704 m. gegužės 3 d. švedai įžengė į Rygą.', 'On May 9, 1710, the Russians entered Riga.'],
      [
        'Prie Upės žuvo 300 karių ir 20 karininkų.',
        'By the river 20 officers were killed, and 300 soldiers.',
      ],
      ['Gyventojų buvo 9000.', 'The garrison had 4,000 soldiers.'],
    ];
    for (const [left, right] of pairs) {
      assert.isEmpty(
        findings(compare(['lt', left], ['en', right]), 'diverge'),
        `${left} | ${right}`,
      );
    }
  });

  it('says nothing of accounts that have nothing in common', () => {
    const comparison = compare(
      [
        'lt',
        'Ligoninė atidaryta 1902 m. rugsėjį. Joje buvo 24 lovos ir du gydytojai. Iš pradžių gydyta 1327 ligoniai.',
      ],
      [
        'en',
        'The flood of 1862 covered the valley for forty-five days. Some 200,000 head of cattle drowned, and the legislature moved away.',
      ],
    );
    assert.isEmpty(comparison.links);
    assert.isEmpty(comparison.findings.filter(({verdict}) => verdict !== 'only'));
  });

  it('compares two accounts in one language', () => {
    const comparison = compare(
      ['en', 'The fleet left Copenhagen on March 2, 1801, with 53 ships.'],
      ['en', 'On March 2, 1801, a fleet of 53 ships sailed from Copenhagen.'],
    );
    assert.deepInclude(words(comparison, 'agree'), ['March 2, 1801', 'March 2, 1801']);
    assert.deepInclude(words(comparison, 'agree'), ['53 ships'.slice(0, 2), '53']);
  });

  it('says the same from either side', () => {
    const texts = [
      [
        'lt',
        `${ENTRY_LT} Pagal sutartį galėjo stovėti iki 9000 švedų karių. Su ja atplaukė 37 laivai.`,
      ],
      [
        'en',
        'On June 14, 1704, the Swedish army entered Klaipėda. In all 8,412 Swedish soldiers came, on 37 ships.',
      ],
    ] as const;
    const there = compare(...texts);
    const back = compare(texts[1], texts[0]);
    const said = (comparison: Comparison): string[] =>
      comparison.findings
        .map(
          (finding) =>
            `${finding.verdict} ${[...words({...comparison, findings: [finding]}, finding.verdict)[0]!].sort().join(' | ')}`,
        )
        .sort();
    assert.deepEqual(said(back), said(there));
    assert.strictEqual(back.links.length, there.links.length);
  });

  it('changes nothing between two accounts for a third that is of something else', () => {
    const texts = [
      ['lt', ENTRY_LT],
      ['en', 'On June 14, 1704, the Swedish army entered Klaipėda.'],
    ] as const;
    const two = compare(...texts);
    const three = compare(...texts, [
      'en',
      'A recipe needs 3 eggs, 200 grams of flour and half a litre of milk.',
    ]);
    assert.deepEqual(words(three, 'diverge'), words(two, 'diverge'));
    assert.deepEqual(words(three, 'agree'), words(two, 'agree'));
  });

  it('reads any text without a fault, and every mention is its stretch of the source', () => {
    const anyText = fc
      .string({unit: 'binary', minLength: 1, maxLength: 400})
      .filter((text) => text.trim() !== '');
    fc.assert(
      fc.property(anyText, anyText, (left, right) => {
        for (const {source, mentions, passages} of compare(['lt', left], ['en', right]).accounts) {
          for (const {start, end, text} of mentions)
            assert.strictEqual(source.slice(start, end), text);
          for (const passage of passages) {
            for (const {start, end} of passage.sentences) {
              assert.isTrue(passage.start <= start && start < end && end <= passage.end);
            }
          }
        }
      }),
    );
  });

  it('finds nothing but agreement in a text beside itself', () => {
    const text = `${ENTRY_LT} Su ja atplaukė 37 laivai. Derybos truko dešimt dienų, iki birželio 22 d.`;
    const verdicts = new Set(
      compare(['lt', text], ['lt', text]).findings.map(({verdict}) => verdict),
    );
    assert.isFalse(verdicts.has('diverge'));
    assert.isTrue(verdicts.has('agree'));
  });

  it('refuses fewer than two documents', () => {
    assert.throws(() => compare(['lt', ENTRY_LT]), RangeError, 'got 1');
  });
});
