import {msg} from '@lit/localize';

import type {Tone} from '../tone.js';

/** What a tone is called at the head of a card. */
export function toneHeading(tone: Tone): string {
  switch (tone) {
    case 'contradict':
      return msg('Contradict each other');
    case 'internal':
      return msg('At odds with itself');
    case 'compatible':
      return msg('Differ, but both can be true');
    case 'series':
      return msg('Changes in the telling');
    case 'agree':
      return msg('Agree');
    case 'only':
      return msg('Told by one only');
  }
}
