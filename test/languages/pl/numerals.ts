import type {Numerals} from '../../../src/engine/recognise/numbers/grammar.js';

const words = new Map<string, number>();
const add = (value: number, forms: string): void => {
  for (const form of forms.split(' ')) words.set(form, value);
};

// Genders and cases of each, collectives last.
add(0, 'zero zera zeru zerem zerze');
add(1, 'jeden jednego jednemu jednym jedna jednej jedną jedno jedni jedne jednych');
add(2, 'dwa dwóch dwu dwom dwóm dwoma dwie dwiema dwaj dwoje dwojga');
add(3, 'trzy trzech trzem trzema trzej troje trojga');
add(4, 'cztery czterech czterem czterema czterej czworo czworga');
add(5, 'pięć pięciu pięcioma pięcioro');
add(6, 'sześć sześciu sześcioma sześcioro');
add(7, 'siedem siedmiu siedmioma siedmioro');
add(8, 'osiem ośmiu ośmioma ośmioro');
add(9, 'dziewięć dziewięciu dziewięcioma dziewięcioro');
add(10, 'dziesięć dziesięciu dziesięcioma');
'jede dwa trzy czter pięt szes siedem osiem dziewięt'.split(' ').forEach((stem, i) => {
  add(11 + i, ['naście', 'nastu', 'nastoma'].map((ending) => stem + ending).join(' '));
});
add(12, 'dwunastu dwunastoma');
add(20, 'dwadzieścia dwudziestu dwudziestoma');
add(30, 'trzydzieści trzydziestu trzydziestoma');
add(40, 'czterdzieści czterdziestu czterdziestoma');
'pięć sześć siedem osiem dziewięć'.split(' ').forEach((stem, i) => {
  const endings = ['dziesiąt', 'dziesięciu', 'dziesięcioma'];
  add(50 + 10 * i, endings.map((ending) => stem + ending).join(' '));
});
add(100, 'sto stu stoma');
add(200, 'dwieście dwustu dwustoma');
add(300, 'trzysta trzystu trzystoma');
add(400, 'czterysta czterystu czterystoma');
['pięć', 'sześć', 'siedem', 'osiem', 'dziewięć'].forEach((stem, i) => {
  const genitive = ['pięciu', 'sześciu', 'siedmiu', 'ośmiu', 'dziewięciu'][i]!;
  add(500 + 100 * i, `${stem}set ${genitive}set`);
});
add(12, 'tuzin tuzina tuziny tuzinów');
add(60, 'kopa kopy kop');

const alone = new Set(
  'tysiąc tysiąca tysiącowi tysiącem tysiącu milion miliona milionowi milionem milionie miliard miliarda'.split(
    ' ',
  ),
);
const multipliers = new Map<string, number>();
for (const [factor, forms] of [
  [
    1000,
    'tysiąc tysiąca tysiącowi tysiącem tysiącu tysiące tysięcy tysiącom tysiącami tysiącach tys',
  ],
  [
    1e6,
    'milion miliona milionowi milionem milionie miliony milionów milionom milionami milionach mln',
  ],
  [1e9, 'miliard miliarda miliardem miliardy miliardów mld'],
] as const) {
  for (const form of forms.split(' ')) multipliers.set(form, factor);
}

const ORDINAL_STEMS: readonly (readonly [number, string])[] = [
  [1, 'pierwsz'],
  [4, 'czwart'],
  [5, 'piąt'],
  [6, 'szóst'],
  [7, 'siódm'],
  [8, 'ósm'],
  [9, 'dziewiąt'],
  [10, 'dziesiąt'],
  [11, 'jedenast'],
  [12, 'dwunast'],
  [13, 'trzynast'],
  [14, 'czternast'],
  [15, 'piętnast'],
  [16, 'szesnast'],
  [17, 'siedemnast'],
  [18, 'osiemnast'],
  [19, 'dziewiętnast'],
  [20, 'dwudziest'],
  [30, 'trzydziest'],
];
const HARD = ['y', 'ego', 'emu', 'ym', 'a', 'ej', 'ą', 'e', 'ych'];
const ordinals = new Map<string, number>();
for (const [value, stem] of ORDINAL_STEMS)
  for (const ending of HARD) ordinals.set(stem + ending, value);
for (const ending of ['i', 'iego', 'iemu', 'im', 'a', 'iej', 'ą', 'ie', 'ich'])
  ordinals.set(`drug${ending}`, 2);
for (const ending of ['i', 'iego', 'iemu', 'im', 'ia', 'iej', 'ią', 'ie', 'ich'])
  ordinals.set(`trzec${ending}`, 3);

const VAGUE: readonly (readonly [min: number, max: number, forms: string])[] = [
  [3, 9, 'kilka kilku kilkoma'],
  [11, 19, 'kilkanaście kilkunastu'],
  [20, 90, 'kilkadziesiąt kilkudziesięciu'],
  [200, 900, 'kilkaset kilkuset'],
];

/** Polish numerals to a milliard. */
export const numerals: Numerals = {
  words,
  multipliers,
  abbreviated: new Set(['tys', 'mln', 'mld']),
  alone,
  halves: new Map([
    ['pół', 0.5],
    ['półtora', 1.5],
    ['półtorej', 1.5],
  ]),
  joiners: new Set(['i']),
  andHalf: [['i', 'pół']],
  articles: new Set(),
  vague: new Map(
    VAGUE.flatMap(([min, max, forms]) =>
      forms.split(' ').map((form) => [form, {min, max}] as const),
    ),
  ),
  fractions: new Map([
    ...'połowa połowy połowie połowę połową'.split(' ').map((form) => [form, 0.5] as const),
    ...'ćwierć ćwierci'.split(' ').map((form) => [form, 0.25] as const),
  ]),
  ordinals,
  isOrdinalEnding: (ending) => /^(?:t?(?:y|ego|ej|ym|a)|go|ej|szy|szego|gi|giego)$/u.test(ending),
  cardinalEndings: new Set(['tu', 'stu', 'ciu', 'u', 'ch', 'ech', 'ma']),
  decimal: ',',
};
