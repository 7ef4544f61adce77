import {assert} from '@esm-bundle/chai';
import fc from 'fast-check';

import {compareAccounts} from '../../../src/engine/compare-accounts.js';
import {packs} from '../../../src/languages/index.js';

type Text = readonly [lang: string, source: string];

/** Linked sentences of two accounts, by their words. */
function linked(left: Text, right: Text): [string, string][] {
  const documents = [left, right].map(([lang, source], at) => ({source, lang, path: `${at}.txt`}));
  const {accounts, links} = compareAccounts(documents, packs).comparison;
  const words = new Map(
    accounts.flatMap(({passages}, at) =>
      passages.flatMap(({sentences}) =>
        sentences.map(({id, start, end}) => [id, documents[at]!.source.slice(start, end)] as const),
      ),
    ),
  );
  return links.flatMap((link) =>
    link.left.sentences.flatMap((a) =>
      link.right.sentences.map((b): [string, string] => [words.get(a)!, words.get(b)!]),
    ),
  );
}

const SENTENCES: readonly (readonly [lt: string, en: string])[] = [
  [
    '1704 m. gegužės 3 d. karalius Karolis XII atvyko į Tartu.',
    'On 3 May 1704 King Charles XII came to Tartu.',
  ],
  [
    'Birželio 14 d. prie Narvos žuvo 1200 rusų kareivių.',
    'On 14 June 1,200 Russian soldiers fell at Narva.',
  ],
  [
    'Rugpjūčio 9 d. Narvos tvirtovė pasidavė Rusijai.',
    'On 9 August the fortress of Narva surrendered to Russia.',
  ],
  [
    'Taika su Švedija pasirašyta 1721 m. rugpjūčio 30 d.',
    'Peace with Sweden was signed on 30 August 1721.',
  ],
];

describe('links', () => {
  it('join what tells of the same, across languages', () => {
    const [lt, en] = [0, 1].map((side) => SENTENCES.map((pair) => pair[side]!).join(' '));
    assert.deepEqual(
      linked(['lt', lt!], ['en', en!]),
      SENTENCES.map(([a, b]) => [a, b]),
    );
  });

  it('join sentences whose values are near wherever they stand, if the same is said of them', () => {
    const [lt, en] = [0, 1].map((side) => SENTENCES.map((pair) => pair[side]!).join(' '));
    assert.deepInclude(
      linked(
        ['lt', `Per gaisrą Narvoje žuvo 1517 žmonių. ${lt!}`],
        ['en', `${en!} Lord Mersey counted 1,490 dead of the fire.`],
      ),
      ['Per gaisrą Narvoje žuvo 1517 žmonių.', 'Lord Mersey counted 1,490 dead of the fire.'],
    );
  });

  it('join a sentence with two that share what it tells', () => {
    const lt =
      '1704 m. birželio 14 d. prie Narvos žuvo 1200 rusų kareivių, o tvirtovė pasidavė rugpjūčio 9 d.';
    const en =
      'On 14 June 1704 at Narva 1,200 Russian soldiers fell. The fortress of Narva surrendered on 9 August.';
    assert.lengthOf(linked(['lt', lt], ['en', en]), 2);
  });

  it('join what says nearly the same in plain words, of accounts that tell of the same things', () => {
    const alike: [string, string] = [
      'Vaikai slėpėsi rūsiuose ir valgė žieves.',
      'Children hid in cellars and ate bark.',
    ];
    const others: [string, string] = [
      'Šventėje grojo muzika, o svečiai gėrė vyną.',
      'A letter lay on the table of the new teacher.',
    ];
    const linksOf = (order: readonly (readonly string[])[]): [string, string][] => {
      const [lt, en] = [0, 1].map((side) => order.map((pair) => pair[side]!).join(' '));
      return linked(['lt', lt!], ['en', en!]);
    };
    assert.deepInclude(linksOf([...SENTENCES.slice(0, 2), alike, ...SENTENCES.slice(2)]), alike);
    assert.deepInclude(linksOf([...SENTENCES, alike]), alike);
    assert.isEmpty(linksOf([others, alike, others.toReversed()]));
  });

  it('join what tells of as many of the same, if not of the same number', () => {
    const lt =
      'Ties Kaunu persikėlė 220 tūkstančių karių. Ligoninėse liko apie 20 tūkstančių sužeistųjų.';
    const en =
      'He had gone, leaving some 15,000 wounded in the hospitals. Nobody crossed the river.';
    assert.deepEqual(linked(['lt', lt], ['en', en]), [
      [
        'Ligoninėse liko apie 20 tūkstančių sužeistųjų.',
        'He had gone, leaving some 15,000 wounded in the hospitals.',
      ],
    ]);
  });

  it('join a name that neither account lets understand, as it sounds, and a month with its year', () => {
    const [lt, en] = [0, 1].map((side) => SENTENCES.map((pair) => pair[side]!).join(' '));
    const alike: [string, string] = [
      'Tik 1705 m. spalį atplaukė kapitonas Krozjė.',
      'The captain, Crozier, came in 1705.',
    ];
    assert.deepInclude(linked(['lt', `${lt!} ${alike[0]}`], ['en', `${en!} ${alike[1]}`]), alike);
  });

  it('do not take the same number of two measures for the same', () => {
    const lt = 'Batalionas gyveno prie trisdešimties kilometrų zonos.';
    assert.isEmpty(linked(['lt', lt], ['en', 'The power fell to 30 megawatts.']));
  });

  it('join accounts of one day that tell of it each in its own way', () => {
    const [lt, en] = [
      [
        '1741 m. rugsėjo 3 d. prie Vilmanstrando rusai sumušė švedus.',
        'Karą paskelbė skrybėlių partija, kuri tikėjosi greitos pergalės.',
        'Miestelis stovėjo ant kalvos, o vartus saugojo medinis bokštas.',
        'Švedų būriui vadovavo generolas Karlas Henrikas Vrangelis.',
        'Per kautynes žuvo apie 3300 švedų.',
        'Daug kas nuskendo pelkėse.',
        'Žvejai dar ilgai rasdavo kardų.',
        'Namai sudegė, ir gyventojai išsikėlė.',
        'Apie kautynes sukurta daina.',
      ],
      [
        'The fort was weak, its walls were of earth.',
        'A spy had told Lacy how few men held it.',
        'He marched through the woods all night.',
        'On 3 September 1741 his troops stormed the gate.',
        'Their general was wounded and taken.',
        'The Swedes lost 3,300 men.',
        'Lacy burned what he could not carry away.',
        'The empress gave him a sword.',
        'Peace came two years later.',
      ],
    ].map((sentences) => sentences.join(' '));
    assert.deepInclude(linked(['lt', lt!], ['en', en!]), [
      'Per kautynes žuvo apie 3300 švedų.',
      'The Swedes lost 3,300 men.',
    ]);
    const other = en!.replace('3 September 1741', '9 May 1742');
    assert.isEmpty(linked(['lt', lt!], ['en', other]));
  });

  it('join short accounts of one day that share no other fact', () => {
    const [one, other] = [
      [
        'The ferry Bruvik left Stranraer at a quarter to eight.',
        'A gale was blowing from the north.',
        'A wave burst the doors of her car deck, and the sea ran in.',
        'Her master could not turn her back to harbour.',
        'On 31 January 1953 she rolled over and went down off the islands.',
        'The boats with the women in them were smashed against the hull.',
        'Forty-four men were saved.',
      ],
      [
        'The worst loss in British waters that winter was on 31 January 1953.',
        'The stern doors of the ferry were stove in by a great wave.',
        'Water filled the car deck in minutes.',
        'Her wireless operator sent signals to the last.',
        'No woman and no child lived, for their boats broke up beside the ship.',
        'A destroyer came too late.',
        'Only 41 of those aboard were rescued.',
      ],
    ].map((sentences) => sentences.join(' '));
    assert.deepInclude(linked(['en', one!], ['en', other!]), [
      'A wave burst the doors of her car deck, and the sea ran in.',
      'The stern doors of the ferry were stove in by a great wave.',
    ]);
    const later = other!.replace('31 January 1953', '8 December 1966');
    assert.isEmpty(linked(['en', one!], ['en', later]));
  });

  it('join notes of one fight, be it of a day or of two', () => {
    const [one, other] = [
      'The fight for the railway town of Lida began on 21 May 1921. The second regiment stormed the brick mill, which the raiders had filled with machine guns. Some thirty soldiers fell there.',
      'On 21–22 May 1921 the army fought the raiders for the railway town of Lida and won. A garrison of 700 had dug itself in at the mill and the brick houses. The raiders fled and left their machine guns.',
    ];
    assert.deepInclude(linked(['en', one], ['en', other]), [
      'The second regiment stormed the brick mill, which the raiders had filled with machine guns.',
      'A garrison of 700 had dug itself in at the mill and the brick houses.',
    ]);
    assert.isEmpty(linked(['en', one], ['en', other.replace('21–22 May 1921', '11–12 June 1923')]));
  });

  it('are none between short accounts of two like events in different years', () => {
    const of = (day: string, town: string, men: number): string =>
      `The battle of ${town} was fought on ${day} between the Swedes and the Russians. Some ${men} Swedish soldiers were killed, ` +
      'among them the colonel. It was the greatest defeat of the Swedes in Livonia. The king sent new regiments from Finland.';
    const [one, other] = [
      of('18 July 1702', 'Hummelshof', 840),
      of('30 December 1701', 'Erastfer', 1000),
    ];
    const later = of('15 June 1708', 'Lesnaya', 1000);
    assert.isNotEmpty(linked(['en', one], ['en', other]), 'within a year they may be of one');
    assert.isEmpty(linked(['en', one], ['en', later]));
  });

  it('join short accounts of the same years by less than others, also if each names a day of another year', () => {
    const [lt, en] = [
      [
        'Molo bastioną Talino uoste inžinieriai suplanavo 1825 m.',
        'Jį mūrijo kaliniai ir samdyti darbininkai iš Narvos.',
        'Akmenys plukdyti baržomis nuo Lasnamegės skardžio.',
        'Darbai ėjo lėtai, nes žiemą jūra užšaldavo.',
        'Sienos buvo keturių metrų storio.',
        'Bastione stovėjo 108 patrankos.',
        'Po karo jo prireikė kareivinėms.',
        'Statyba iždui kainavo 640 tūkstančių rublių.',
        'Vėliau čia įrengtas kalėjimas.',
        '1858 m. gegužės 12 d. tvirtovė išbraukta iš sąrašų.',
      ],
      [
        'Prisoners broke the stone, and free masons laid it.',
        'Storms twice swept the scaffolding into the bay.',
        'A drawing of 1825 shows three storeys facing the water.',
        'The embrasures held 108 cannon, most of them old.',
        'Nobody ever fired them at an enemy.',
        'On 3 October 1840 the bastion was finished.',
        'The treasury had spent 640,000 roubles on it.',
        'Officers complained of the damp.',
        'It was struck off the list of fortresses in 1858.',
        'A prison was made of it.',
      ],
    ].map((sentences) => sentences.join(' '));
    const found = linked(['lt', lt!], ['en', en!]);
    assert.deepInclude(found, [
      'Statyba iždui kainavo 640 tūkstančių rublių.',
      'The treasury had spent 640,000 roubles on it.',
    ]);
    assert.deepInclude(found, [
      'Bastione stovėjo 108 patrankos.',
      'The embrasures held 108 cannon, most of them old.',
    ]);
    const other = en!.replace('1825', '1729').replace('1840', '1744').replace('1858', '1762');
    assert.isEmpty(linked(['lt', lt!], ['en', other]), 'of another bastion');
  });

  it('join notes of a year that share little else by all that is probable', () => {
    const [one, other] = [
      'The plague of Narva began on Sunday 3 July 1657 in the house of a glover. It emptied 320 houses and 12 chapels. ' +
        'Only seven deaths were written down by the clerk. The plague lasted for five weeks and ended with the first frost.',
      'A plague broke out in Narva in 1657 in the house of a glover. It was told that 320 houses and 14 chapels were emptied by the plague. ' +
        'Nobody knows how many people died. With the frost the pestilence, which had lasted for nine weeks, ended.',
    ];
    assert.deepInclude(linked(['en', one], ['en', other]), [
      'The plague lasted for five weeks and ended with the first frost.',
      'With the frost the pestilence, which had lasted for nine weeks, ended.',
    ]);
  });

  it('are none between accounts that have nothing in common', () => {
    const lt = SENTENCES.map(([a]) => a).join(' ');
    const en =
      'In 1932 the hospital in Boston had 40 beds. Dr Smith left it in March 1933. Two nurses followed him to Chicago.';
    assert.deepEqual(linked(['lt', lt], ['en', en]), []);
  });

  it('stay the same when the accounts change sides', () => {
    const order = fc.shuffledSubarray(SENTENCES as (readonly [string, string])[], {minLength: 1});
    fc.assert(
      fc.property(order, order, (some, others) => {
        const lt = some.map(([a]) => a).join(' ');
        const en = others.map(([, b]) => b).join(' ');
        const there = linked(['lt', lt], ['en', en]);
        const back = linked(['en', en], ['lt', lt]).map(([b, a]): [string, string] => [a, b]);
        assert.sameDeepMembers(there, back);
      }),
    );
  });
});
