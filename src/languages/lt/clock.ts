import type {ClockGrammar} from '../../engine/recognise/clock/clock-grammar.js';
import {words} from '../word-lists.js';

/** How Lithuanian tells the time of day. */
export const clock: ClockGrammar = {
  hourBehind: words('val valandą min'),
  cues: new Set(),
  partsOfDay: words('ryto vakaro nakties dienos'),
  hourBefore: words('po iki ligi nuo prieš apie be lygiai'),
  hourAfter: words('po'),
  hourOrdinals: words(
    'pirmą antrą trečią ketvirtą penktą šeštą septintą aštuntą devintą dešimtą vienuoliktą dvyliktą',
  ),
  minutesBetween: new Set(['po']),
  minutesBefore: new Set(['be']),
  hourForm: /(?:ios|^dvi|^trys|^keturios)$/u,
  quarterBetween: new Set(),
  halves: words('pusė pusę pusei puse pusės'),
  units: words('val valandą valandos valandai'),
  unitsUnless: words(
    'trukmė trukmės truko trunka truks tęsėsi per po kas už užtruko užtrunka trukęs trukusi trukdavo vėliau ištisas dar vieną',
  ),
  unitsOfOne: words('valandą valandos valandai'),
  openingHours:
    /(?:^| )(?:(?:darbo|lankymo|priėmimo) (?:laikas|valandos)(?: :)?(?: nuo)?|(?:dirba|veikia)(?: kasdien)? nuo|atidaryt(?:as|a|i)(?: kasdien)?(?: nuo)?)$/u,
};
