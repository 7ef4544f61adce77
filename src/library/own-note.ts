import type {ComparedAccount, Finding} from '../engine/comparison.js';
import type {Mention} from '../engine/mention.js';
import type {OwnNote} from '../engine/note.js';
import {describeSpan} from '../engine/selectors/describe.js';
import type {Span} from '../engine/span.js';

/** A new note on the words that a finding rests on; undefined where it rests on none. */
export function noteOn(
  {claims}: Pick<Finding, 'claims'>,
  accounts: readonly ComparedAccount[],
  mentions: ReadonlyMap<string, Mention>,
): OwnNote | undefined {
  const places = claims.flatMap(({account, mentions: ids}) => {
    const [first] = ids.map((id) => mentions.get(id)).filter((mention) => mention !== undefined);
    return first ? [{account, start: first.start, end: first.end}] : [];
  });
  return noteOnPlaces(places, accounts);
}

/** A new note on words of accounts; undefined where there are none. */
export function noteOnPlaces(
  places: readonly (Span & {readonly account: string})[],
  accounts: readonly Pick<ComparedAccount, 'id' | 'source'>[],
): OwnNote | undefined {
  const anchors = places.flatMap(({account, ...span}) => {
    const source = accounts.find(({id}) => id === account)?.source;
    if (source === undefined) return [];
    const {start, exact, prefix, suffix} = describeSpan(source, span);
    return [{account, start, exact, prefix, suffix}];
  });
  if (anchors.length === 0) return undefined;
  return {id: crypto.randomUUID(), text: '', anchors, changed: new Date().toISOString()};
}

/** Whether a note speaks of any of the accounts. */
export function isAbout({anchors}: OwnNote, accounts: readonly {readonly id: string}[]): boolean {
  return anchors.some(({account}) => accounts.some(({id}) => id === account));
}
