import {assert} from '@esm-bundle/chai';

import {ENTRY_LT, compare, findings, words} from '../compared.js';

describe('what two accounts tell differently', () => {
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

  it('does not take two plans for two stages', () => {
    const rebuilding = compare(
      [
        'lt',
        '2021 m. sodas uždarytas. Numatyta, kad darbai truks dvejus metus ir kainuos 26 mln. eurų.',
      ],
      [
        'en',
        'In 2021 the zoo closed. The plan was for two years of work at a cost of €21 million.',
      ],
    );
    assert.deepEqual(words(rebuilding, 'diverge'), [['26 mln.', '21 million']]);
    assert.isUndefined(findings(rebuilding, 'diverge')[0]!.reconcile);
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

  it('sets two stretches that begin on one day, or end on one, against each other', () => {
    const siege = compare(
      ['lt', 'Smolensko apgultis truko nuo 1609 m. rugsėjo 29 d. iki 1611 m. birželio 13 d.'],
      ['en', 'The siege of Smolensk lasted from 29 September 1609 to 15 June 1611.'],
    );
    assert.deepEqual(words(siege, 'diverge'), [
      ['1609 m. rugsėjo 29 d. iki 1611 m. birželio 13 d.', '29 September 1609 to 15 June 1611'],
    ]);
    assert.isEmpty(findings(siege, 'agree'));
    const building = compare(
      ['lt', 'Rokiškio bažnyčia statyta 1866–1885 m.'],
      ['en', 'The church of Rokiškis was built in 1868–1885.'],
    );
    assert.deepEqual(words(building, 'diverge'), [['1866–1885 m.', '1868–1885']]);
    const roughly = compare(
      ['lt', 'Rokiškio bažnyčia statyta 1866–1885 m.'],
      ['en', 'The church of Rokiškis was built from about 1868 to 1885.'],
    );
    assert.isEmpty(findings(roughly, 'diverge'), 'about');
    const partly = compare(
      ['lt', 'Smolensko apgultis truko nuo 1609 m. rugsėjo 29 d. iki 1611 m. birželio 13 d.'],
      ['en', 'The siege of Smolensk lasted from 1609 to 1611.'],
    );
    assert.isEmpty(findings(partly, 'diverge'), 'told in years');
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

  it('sets no number against another that has its equal in the same sentence', () => {
    const comparison = compare(
      ['lt', 'Suformuoti penki pėstininkų ir keturi ulonų pulkai.'],
      ['en', 'The commission was to raise five regiments of infantry and four of lancers.'],
    );
    assert.isNotEmpty(comparison.links);
    assert.isEmpty(findings(comparison, 'diverge'));
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

  it('sets no length against another that stands there as a number alone', () => {
    const comparison = compare(
      ['lt', 'Žiemą 1887 m. darbo diena Paryžiuje truko devynias valandas, vasarą dvylika.'],
      ['en', 'In Paris in 1887 they worked twelve hours in summer and nine in winter.'],
    );
    assert.isEmpty(findings(comparison, 'diverge'));
  });
});
