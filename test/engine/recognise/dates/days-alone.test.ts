import {assert} from '@esm-bundle/chai';

import {printValue} from '../../../../src/engine/mention.js';
import {mentionsIn} from '../mentions-in.js';

/** The values of the dates of a text, behind the first. */
function laterDatesOf(source: string, lang: string): string[] {
  return mentionsIn(source, lang, 'story.txt')
    .filter(({kind}) => kind === 'date')
    .map(({value}) => printValue(value))
    .slice(1);
}

const STORIES: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  en: {
    'On 26 August 1914 they marched. On the 29th Mackensen came down.': ['1914-08-29'],
    'On 26 August 1914 they marched. There was skirmishing from the 28th onward.': ['1914-08-28'],
    'On 26 August 1914 they marched. They came in the small hours of the 29th.': ['1914-08-29'],
    'On 26 August 1914 they marched. He lived on the 29th Street.': [],
    'On 26 August 1914 they marched. It fell on the 29th Infantry.': [],
    'On 26 August 1914 they marched. By the 16th Rifle Corps nobody stood.': [],
    'On 26 August 1914 they marched. On the 8th Air Force fell the blame.': [],
    'On 26 August 1914 they marched. On the 9th Lithuanian Regiment shells fell.': [],
    'On 26 August 1914 they marched. On the 29th German troops entered the town.': ['1914-08-29'],
    [`On 26 August 1914 they marched. ${'They fought on. '.repeat(40)}It rained on the 29th.`]: [
      '1914-08-29',
    ],
  },
  lt: {
    '1805 m. spalio 21 d. kovėsi. Laivas nuskendo 24 dieną.': ['1805-10-24'],
    '1805 m. spalio 21 d. kovėsi. Laivas skendo 24 dienas.': [],
    '1805 m. spalio 21 d. kovėsi. Laivas skendo 21 dieną.': [],
    '1920 m. rugpjūčio 2 d. kovėsi. Kovėsi 8-oji ir 9-oji armijos.': [],
    '1920 m. rugpjūčio 2 d. kovėsi. Rugpjūčio 8-oji ir 9-oji buvo šiltos.': [
      '1920-08-08',
      '1920-08-09',
    ],
  },
};

for (const [lang, stories] of Object.entries(STORIES)) {
  describe(`a day without its month, ${lang}`, () => {
    for (const [story, days] of Object.entries(stories)) {
      it(`“${story.slice(-70)}”: ${days.join(', ')}`, () => {
        assert.deepEqual(laterDatesOf(story, lang), days);
      });
    }
  });
}
