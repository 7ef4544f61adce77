import type {RunPart} from './run.js';

/** What a run of capitals is taken for, and how surely (votes). */
export interface RunReading {
  readonly parts: readonly RunPart[];
  readonly kind: 'person' | 'place' | 'thing' | 'unknown';
  readonly votes: number;
  /** Whether it is that here, whatever the name is elsewhere: the ship that has a person's name. */
  readonly isApart?: true;
}
