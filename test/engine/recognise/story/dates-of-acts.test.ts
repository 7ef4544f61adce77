import {assert} from '@esm-bundle/chai';

import {printValue} from '../../../../src/engine/mention.js';
import {mentionsIn} from '../mentions-in.js';

/** The dates of a text behind the first, each with its words. */
function laterDatesOf(source: string, lang: string): string[] {
  return mentionsIn(source, lang, 'story.txt')
    .filter(({kind}) => kind === 'date')
    .slice(1)
    .map(({text, value}) => `${text} = ${printValue(value)}`);
}

const STORIES: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  en: {
    'Colonel Rask died on 3 May 1871. Two weeks after his death the regiment left.': [
      'Two weeks after his death = 1871-05-17',
    ],
    'The bishop was killed on 3 May 1871. A week after the murder the gate was opened.': [
      'A week after the murder = 1871-05-10',
    ],
    'The treaty was signed on 4 June 1871. Five days after the signing it was torn up.': [
      'Five days after the signing = 1871-06-09',
    ],
    'On 7 July 1871 the city fell. Ten days after the city fell, all was still.': [
      'Ten days after the city fell = 1871-07-17',
    ],
    'On 7 July 1871 fire broke out. The week before the outbreak he had insured the mill.': [],
    'The town was recognised on 20 May 1871. Its league was founded two days before the recognition.':
      ['two days before the recognition = 1871-05-18'],
    'The queen died on 3 May 1871. A month after the king died they left.': [],
    'On 2 May 1871 Ransome fell ill. Two days after the fall of the city he died.': [],
    'On 3 May 1871 they fought. The day after a battle is always quiet.': [],
    'On 3 May 1871 they fought. They had rested for two days before the battle.': [],
    'On 3 May 1871, after the attack, they rested. Two days after the attack they rode on.': [],
    'On 3 May 1871 they fought. The court met 25 years after the battle.': [],
    'In May 1871 they fought. The day after the battle it rained.': [],
    'On 18 April 1871 an attack failed. On 3 May it rained. On the eve of the attack they drank.': [
      '3 May = 1871-05-03',
    ],
    'He was born in 1850. He left two days before Christmas 1871. The next day it snowed.': [
      'two days before Christmas 1871 = 1871-12-23',
      'The next day = 1871-12-26',
    ],
    'He was born in 1850. He left the day before 3 May 1872.': [
      'the day before 3 May 1872 = 1872-05-02',
    ],
    'On 6 May 1871 they rode off. The fort was seen on the 24th, a week after they had eaten.': [
      'the 24th = 1871-05-24',
    ],
    'On 3 May 1871 they met. The night after the first attack they fled.': [],
  },
  lt: {
    '1571 m. gegužės 3 d. įvyko mūšis. Kitą dieną po mūšio palaidoti žuvusieji.': [
      'Kitą dieną po mūšio = 1571-05-04',
    ],
    '1571 m. gegužės 3 d. įvyko mūšis. Praėjus savaitei po mūšio atėjo lietūs.': [
      'Praėjus savaitei po mūšio = 1571-05-10',
    ],
    'Vyskupas 1571 m. gegužės 3 d. mirė. Trys dienos po vyskupo mirties išrinktas kitas.': [
      'Trys dienos po vyskupo mirties = 1571-05-06',
    ],
    'Vyskupas mirė 1571 m. gegužės 3 d. Likus dviem savaitėms iki mirties jis rašė.': [
      'Likus dviem savaitėms iki mirties = 1571-04-19',
    ],
    '1571 m. gegužės 3 d. suimtas Vaitkus. Praėjus savaitei nuo suėmimo prabilo.': [
      'Praėjus savaitei nuo suėmimo = 1571-05-10',
    ],
    '1571 m. gegužės 3 d. įvyko mūšis. Dieną prieš mūšį lijo.': ['Dieną prieš mūšį = 1571-05-02'],
    '1931 m. gegužės 3 d. kilo streikas. Streiko išvakarėse lijo.': ['išvakarėse = 1931-05-02'],
    '1850 m. jis gimė. Išvyko dvi dienas prieš 1871 m. Kalėdas.': [
      'dvi dienas prieš 1871 m. Kalėdas = 1871-12-23',
    ],
    'Karalius mirė 1571 m. gegužės 3 d. Savaitė po vyskupo mirties atėjo žinia.': [],
    '1571 m. gegužės 3 d. įvyko mūšis. Jis gulėjo dvi dienas po mūšio.': [],
    '1571 m. gegužės 3 d. įvyko mūšis. Po mūšio lijo.': [],
  },
};

const PAST: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  en: {
    'Lind came in February 1746. The order, which had been sent on 5 December, came then.': [
      '5 December = 1745-12-05',
    ],
    'The siege ended on 5 March 1746. He had promised relief in November.': ['November = 1745-11'],
    'On 3 May 1871 he died. He had come on 4 April.': ['4 April = 1871-04-04'],
    'In June 1871 they met. By 5 December they had gone.': ['5 December = 1871-12-05'],
    'On 10 January 1871 they landed. On 5 December they had the mill repaired.': [
      '5 December = 1871-12-05',
    ],
    'On 3 May 1871 they fought. Early the next day they left.': ['Early the next day = 1871-05-04'],
    'On 3 May 1871 they fought. They had come the summer before.': ['the summer before = 1870-22'],
  },
  lt: {
    '1848 m. vasarį grįžo. Laišką jis gruodžio 5 d. buvo išsiuntęs.': [
      'gruodžio 5 d. = 1847-12-05',
    ],
    '1848 m. vasarį grįžo. Dar lapkritį brolis suimtas.': ['lapkritį = 1847-11'],
    '1848 m. vasarį grįžo. Gruodžio 5 d. buvo išsiųstas laiškas.': ['Gruodžio 5 d. = 1848-12-05'],
  },
};

for (const [what, texts] of [
  ['a date that counts from an act', STORIES],
  ['a day before the story', PAST],
] as const) {
  for (const [lang, stories] of Object.entries(texts)) {
    describe(`${what}, ${lang}`, () => {
      for (const [story, dates] of Object.entries(stories)) {
        it(`“${story.slice(-70)}”: ${dates.join(', ') || 'none'}`, () => {
          assert.deepEqual(laterDatesOf(story, lang), dates);
        });
      }
    });
  }
}
