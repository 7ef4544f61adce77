import type {FIRE} from '../../../glossary/vocabulary/fire.js';

export const fire = {
  // Fire.
  blaze: 'liepsna, ~liepsnoti, liepsnojo, ugninis',
  fire: 'ugnis, gaisras, gaisravietė',
  fireman: 'ugniagesys, gaisrininkas, gaisrinė',
  arson: 'padegti, padegė, padegimas, padegėjas',
  scorch: 'svilinti, nusvilinti, ~svilti, ~svilo, apdegti, apdegė, apanglėti, apanglėjo, nusvilo',
  smoulder: '~rusenti, ~smilkti, ~smilko, žarija, nuodėgulis, žarijos, smilkinys',
  soot: 'suodžiai, aprūkęs, suodinas',
  spark: 'kibirkštis, žiežirba, žiežirbos',
  smoke: 'dūmas, ~rūkti, rūksta, dūminis, rūkyti',
  kindle: 'uždegti, įžiebti, įskelti, prakurti, pakurti, užkurti',
  bonfire: '=laužas, =laužavietė',
  firewood: 'malkos, malkinė',
  torch: 'fakelas, deglas',
  'fire-hose': 'gaisrinė žarna, hidrantas',
  'burn-down': 'supleškėti, supleškėjo, pleškėti, išdegti, išdegė, sudegti iki pamatų',
} satisfies Record<(typeof FIRE)[number], string>;
