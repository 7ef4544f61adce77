import {assert} from '@esm-bundle/chai';

import {compare, findings, words} from '../compared.js';

describe('what two accounts tell alike', () => {
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
      ['640', '700'],
      ['480 tūkstančių', '520,000'],
      ['1907 m. rugsėjį', 'October 1907'],
      ['šeši', 'nine'],
    ]);
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
});
