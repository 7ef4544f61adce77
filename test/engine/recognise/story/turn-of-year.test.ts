import {assert} from '@esm-bundle/chai';

import {printValue} from '../../../../src/engine/mention.js';
import {mentionsIn} from '../mentions-in.js';

/** The last date of a text, with its words. */
function lastDateOf(source: string, lang: string): string {
  const {text, value} = mentionsIn(source, lang, 'story.txt').findLast(
    ({kind}) => kind === 'date',
  )!;
  return `${text} = ${printValue(value)}`;
}

const STORIES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  en: {
    // A month before the one that its sentence began with is of the next year, whatever was told long ago
    'The brig was launched on 30 March 1811. In October 1829 she was caught in the ice, and in March she was still there.':
      'March = 1830-03',
    // The dates of a life in brackets are no story
    'Ann Lowe (born 3 May 1861, died 17 January 1934) drew mosses. Her first paper came out in November 1889; a second followed in February.':
      'February = 1890-02',
    'Ann Lowe (1861–1934) drew mosses. In June 1889 she went to Norway. She was back in October.':
      'October = 1889-10',
    // A step says how far it was
    'The thaw came on 17 February 1740. Eleven months later, on 14 January, a new bridge was opened.':
      '14 January = 1741-01-14',
    'He landed in March 1810. In January, ten months later, he was dead.': 'January = 1811-01',
  },
  lt: {
    'Plentą pradėjo tiesti 1935 m. balandžio 8 d. 1937 m. kovą potvynis darbus sustabdė. Tiltas atidarytas lapkritį, bet jau vasarį jį taisė.':
      'vasarį = 1938-02',
    '1903 m. lapkritį laivas įšalo, o kovą dar tebestovėjo lede.': 'kovą = 1904-03',
    // A fight, and no month
    '1903 m. lapkritį laivas įšalo, jie tęsė kovą su ledu.': '1903 m. lapkritį = 1903-11',
    '1894 m. vasarą pritrūko plytų. Tad 1896 tebuvo sumūrytos sienos.': '1896 = 1896',
    '1894 m. pritrūko plytų. Tad 1896 plytos buvo atvežtos.': '1894 m. = 1894',
  },
};

describe('a date on the other side of the new year', () => {
  for (const [lang, stories] of Object.entries(STORIES)) {
    for (const [story, date] of Object.entries(stories)) {
      it(`of ${lang}: “${story}”`, () => {
        assert.strictEqual(lastDateOf(story, lang), date);
      });
    }
  }
});
