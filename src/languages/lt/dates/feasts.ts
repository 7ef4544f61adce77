import type {CalendarGrammar} from '../../../engine/recognise/dates/calendar/calendar-grammar.js';

/** The first, the second, the third day of a feast of several, whichever word stands first. */
const NTH_DAYS = [
  'pirmoji pirmosios pirmąją pirmą',
  'antroji antrosios antrąją antrą',
  'trečioji trečiosios trečiąją trečią',
].map((forms) => forms.split(' '));

function daysOf(feast: string): string[] {
  return NTH_DAYS.map(([nominative, genitive, ...accusatives]) =>
    [
      `${nominative}_${feast}_diena ${feast}_${nominative}_diena`,
      `${genitive}_${feast}_dienos ${feast}_${genitive}_dienos`,
      ...accusatives.map((nth) => `${nth}_${feast} ${feast}_${nth}`),
    ].join(' '),
  );
}

/** Feasts in their forms, with their month and day, or the days from Easter Sunday to them. */
export const feasts: CalendarGrammar['feasts'] = (
  [
    ...daysOf('kalėdų').map((forms, i) => [forms, 12, 25 + i] as const),
    ...daysOf('velykų').map((forms, i) => [forms, i] as const),
    ...daysOf('sekminių').map((forms, i) => [forms, 49 + i] as const),
    ['kūčios kūčių kūčias kūčioms kūčiomis', 12, 24],
    ['kalėdos kalėdų kalėdas kalėdoms', 12, 25],
    ['naujieji_metai naujuosius_metus naujųjų_metų', 1, 1],
    ['trys_karaliai trijų_karalių tris_karalius', 1, 6],
    ['grabnyčios grabnyčių grabnyčias grabnyčioms', 2, 2],
    ['kazimierinės kazimierinių kazimierines kaziuko_mugė kaziuko_mugę', 3, 4],
    ['jurginės jurginių jurgines jurginėms', 4, 23],
    ['joninės joninių jonines joninėms rasos rasų', 6, 24],
    ['petrinės petrinių petrines petrinėms', 6, 29],
    ['oninės oninių onines oninėms', 7, 26],
    ['žolinė žolinės žolinę žolinei žolinių žolines žolinėms', 8, 15],
    ['baltramiejaus_diena baltramiejaus_dieną', 8, 24],
    ['mykolinės mykolinių mykolines mykolinėms', 9, 29],
    ['visi_šventieji visų_šventųjų visus_šventuosius', 11, 1],
    ['vėlinės vėlinių vėlines vėlinėms', 11, 2],
    ['martynas_diena martyno_dieną', 11, 11],
    ['užgavėnės užgavėnių užgavėnes užgavėnėms', -47],
    ['pelenų_diena pelenų_dieną pelenų_dienos', -46],
    ['verbų_sekmadienis verbų_sekmadienį verbų_sekmadienio verbos verbų verbas', -7],
    ['didysis_ketvirtadienis didįjį_ketvirtadienį didžiojo_ketvirtadienio', -3],
    ['didysis_penktadienis didįjį_penktadienį didžiojo_penktadienio', -2],
    ['didysis_šeštadienis didįjį_šeštadienį didžiojo_šeštadienio', -1],
    ['velykų_pirmadienis velykų_pirmadienį velykų_pirmadienio', 1],
    ['velykos velykų velykas velykoms', 0],
    ['atvelykis atvelykio atvelykį', 7],
    ['devintinės devintinių devintines dievo_kūno_šventė dievo_kūno_šventę', 60],
    ['šilinės šilinių šilines', 9, 8],
    ['šeštinės šeštinių šeštines šeštinėms', 39],
    ['sekminės sekminių sekmines sekminėms', 49],
  ] as const
).flatMap(([forms, first, day]) =>
  forms
    .split(' ')
    .map(
      (form) =>
        [
          form.replaceAll('_', ' '),
          day === undefined ? {easter: first} : {month: first, day},
        ] as const,
    ),
);
