import type {EventId} from './concepts.js';

/** Events that accounts tell of one act by: one says that a town was occupied, the other that it was captured. */
const ACTS: readonly (readonly EventId[])[] = [
  ['occupy', 'capture'],
  ['attack', 'invade'],
  ['kill', 'die'],
  ['cede', 'transfer'],
  ['establish', 'found'],
  ['announce', 'declare'],
];

const first = new Map<string, string>();
for (const [act, ...others] of ACTS) for (const event of others) first.set(event, act!);

/** The act that an event is told of: the event itself, or the one that stands for all that tell of it. */
export function actOf(event: string): string {
  return first.get(event) ?? event;
}

/** Things counted that are what an act leaves: "200 dead" and "200 insurgents fell" are one amount. */
const OUTCOMES: Readonly<Record<string, EventId>> = {
  killed: 'kill',
  executed: 'execute',
  wounded: 'wound',
  deportees: 'deport',
  prisoners: 'capture',
};

const outcomes = new Map(
  Object.entries(OUTCOMES)
    // Whoever captures a town leaves no prisoners that one could count.
    .filter(([counted]) => counted !== 'prisoners')
    .map(([counted, event]) => [actOf(event), counted]),
);

/** What an act leaves to be counted, where nothing else is said to be; undefined for most. */
export function outcomeOf(act: string): string | undefined {
  return outcomes.get(act);
}

/** The act that what is counted comes of; undefined for what needs none. */
export function actBehind(counted: string): string | undefined {
  const event = Object.hasOwn(OUTCOMES, counted) ? OUTCOMES[counted] : undefined;
  return event && actOf(event);
}
