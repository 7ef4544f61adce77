import type {SOCIETY} from '../../../glossary/vocabulary/society.js';

export const society = {
  // Social groups, professions, ranks.
  'estate-social': 'luomas, socialinis sluoksnis',
  tribe: 'gentis, etninis, klanas, rasė, etnografinis, gentinis',
  elite: 'elitas, elitinis',
  bourgeois: 'buržuazija, buržua, buržuazinis, vidurinioji klasė',
  proletariat: 'proletariatas, proletaras, darbininkija, proletarinis',
  capitalism: 'kapitalizmas, kapitalistas, kapitalistinis',
  intelligentsia: 'inteligentija, inteligentas, šviesuolis',
  lord: 'ponas, siuzerenas, =viešpats, senjoras',
  philanthropist: 'labdara, labdaringas, filantropas, geradarystė',
  vagabond: 'valkata, bastūnas',
  bandit: 'banditas, gauja, gangsteris, banditizmas',
  prominent: 'garsi asmenybė, asmenybė, pasižymėti',
  club: 'klubas, būrelis',
  office: 'biuras, kontora, ofisas',
  department: 'departamentas, žinyba, žinybinis',
  public: 'viešas, viešumas, paviešinti',
  scandal: 'skandalas, sensacija, skandalingas, sensacingas',
  audit: 'auditas, revizija, revizorius',

  // Rarer ones.
  hierarchy: 'hierarchija',
  'ethnic-minority': 'tautinė mažuma',
  'abolish-serfdom': 'baudžiavos panaikinimas',
} satisfies Record<(typeof SOCIETY)[number], string>;
