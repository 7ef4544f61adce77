import type {WORK} from '../../../glossary/vocabulary/work.js';

export const work = {
  // Building, work and craft.
  edifice: '=pastatas, statinys, trobesys',
  architecture: 'architektas, architektūra, architektūrinis',
  bridge: 'tiltas, =tilto, =tiltai',
  canal: 'kanalas, perkasa',
  tunnel: 'tunelis',
  work: 'dirbti, darbas, =darbo, =darbai, =darbų, =darbus, darbinis',
  job: 'įdarbinti, darbdavys, užimtumas, samdyti, pasamdyti',
  profession: 'profesija, profesinis, profesionalus, karjera, pašaukimas',
  skill:
    'įgūdis, specialistas, ekspertas, kvalifikacija, kvalifikuotas, kompetencija, kompetentingas, įgudęs, sugebėti, gebėti, gebėjimas, meistriškumas',
  ability: 'pajėgumas, =pajėgti, =pajėgia, =pajėgus, =sugeba, geba',
  experience: 'patirtis, patyręs',
  master: 'meistras, magistras',
  industry: 'pramonė, pramoninis, industrija, industrinis, industrializacija',

  // Factories, labour and strikes.
  factory: 'fabrikas, gamykla, dirbtuvė',
  'assembly-line': 'konvejeris, masinė gamyba, surinkimo linija',
  'paper-mill': 'popieriaus fabrikas',
  industrialist: 'pramonininkas, fabrikantas',
  foreman: 'darbų vykdytojas, dešimtininkas, brigadininkas',
  worker: 'darbininkas, darbuotojas',
  'day-labourer': 'kumetis, padienis, samdinys darbininkas, ordinarija',
  'shift-work': 'pamaina, darbo diena, pamainomis',
  strike: 'streikas, streikininkas, streikuoti',
  lockout: 'lokautas, atleisti darbininkus',
  'trade-union': 'profesinė sąjunga, profsąjunga',
  'child-labour': 'vaikų darbas',
  apprentice: 'pameistrys, gizelis, mokinys amato',
  unemployed: 'bedarbis, nedarbas, bedarbystė',
  retire: 'išeiti į pensiją, išėjo į pensiją, atsargos karininkas',
  productivity: 'našumas, išdirbis, gamybos kvota',
  'five-year-plan': 'penkmetis, penkmečio, planinė ekonomika, spartuolis',
  'collective-farm': 'kolūkis, kolektyvizacija, kolūkietis, tarybinis ūkis',
  kulak: '=buožė, =buožės, išbuožinti',
  toil: 'triūsas, plušėti, plušėjo, triūsti, triūsė',
  repair: 'atremontuoti, suremontuoti, remontas, ~taisyti batus, ~lopyti, lopas, užlopyti',
  restore:
    'atstatyti, restauruoti, restauracija, atkurti, atkūrė, renovacija, rekonstruoti, rekonstrukcija, atstatymas',
  build: 'statyti, pastatyti, statyba, statybininkas, statė',
  surveyor: 'matininkas, žemės matininkas, geodezija',
} satisfies Record<(typeof WORK)[number], string>;
