import type {SPACE} from '../../../glossary/vocabulary/space.js';

export const space = {
  // Space words.
  near: '=arti, artimas, netoli, apylinkė, =greta, šalia, arčiau, artumas, artimiausias, netoliese',
  far: 'toli, tolumas, toliausiai, tolokai',
  around: '=aplink, =aplinkui, supti, =apylinkės, supa, supantis, aplinkinis',
  inside: 'vidus, vidinis, =vidaus, vidun',
  outside: 'išorė, išorinis, =laukan, išoriškai',
  above: 'virš, viršutinis, viršūnė, =viršuje',
  below: 'apačia, apatinis, dugnas, =žemyn, po žeme',
  'front-side': 'priekis, priešakys, priekinis, pirmyn, =priekyje, priešakinis',
  'back-side': 'užpakalis, atgal, nugara, =galinis, =nugaros',
  side: 'šonas, pusė šonas, šoninis, =šalis kita',
  edge: 'kraštelis, briauna, =pakraščiai',
  corner: 'kampas, kampinis, kampelis, užkampis',
  direction: 'kryptis, =link, nukreipti, kryptingas, =krypties',
  north: 'šiaurė, šiaurinis, =šiaurės',
  south: '=pietūs, pietinis, =pietų, =pietus, =pietuose',
  east: '=rytai, rytinis, =rytų, =rytus, =rytams, =rytuose, rytietiškas',
  west: '=vakarai, vakarinis, =vakarų, =vakarus, =vakarams, =vakaruose, vakarietiškas',
  elsewhere: 'kitur',
  space: 'erdvė, =erdvės',
} satisfies Record<(typeof SPACE)[number], string>;
