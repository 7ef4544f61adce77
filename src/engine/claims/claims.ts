import {VOTES} from '../concept-ids.js';
import type {Claim, CountedThing, StatedValue, ToldTime} from '../claim.js';
import type {LanguagePack} from '../language-pack.js';
import type {Mention} from '../mention.js';
import {printValue} from '../mention.js';
import {daysOf, isDay} from '../values/edtf.js';
import {startingIn} from './clause.js';
import {withoutCompared} from './told/compared-names.js';
import {calledOf, isRoom, kindAmongTold, nounOf, shareOf, voteOf} from './amounts/counted.js';
import {INDEFINITE, definitenessOf} from './amounts/definite.js';
import {deniedAmong} from './denied.js';
import type {NameList} from './lists.js';
import {listsOf} from './lists.js';
import {nightOf} from './dates/night.js';
import {datePartOf} from './dates/part-named.js';
import {amountOf, isPart} from './amounts/part.js';
import {lesserOf} from './amounts/whole.js';
import type {PartsOfClaim} from './one-object.js';
import {oneObject} from './one-object.js';
import type {Telling, ToldSentence} from './told/telling.js';
import type {Surroundings} from './clauses/told-clause.js';
import {around, surroundingsIn, toldClauseOf} from './clauses/told-clause.js';

const VALUED = new Set(['date', 'quantity', 'duration']);

/** Ties the values and lists of an account to what happens in their clauses. */
export function claimsOf({account, sentences, pack}: Telling): Claim[] {
  const claims: Claim[] = [];
  sentences.forEach((whole, place) => {
    const told = withoutCompared(whole, pack);
    const values = told.mentions.filter(
      ({kind, attributive, ambiguous}) => VALUED.has(kind) && !attributive && !ambiguous,
    );
    const lists = listsOf(whole, pack.names);
    if (values.length + lists.length === 0) return;
    const within = surroundingsIn(told, pack);
    const here = {account: account.id, sentence: told.sentence.id, place};
    const {heldBy, readings} = deniedAmong(values, told.tokens, pack.denials);
    for (const mention of values) {
      const value = readings.get(mention) ?? mention;
      const place = {...here, mentions: [mention.id], deniedBy: heldBy.get(mention)?.id};
      claims.push(oneObject({place, stated: statedValueOf(value), ...saidBeside(within, value)}));
    }
    for (const list of lists) {
      const place = {...here, mentions: list.members.map(({id}) => id), deniedBy: undefined};
      const said = saidBeside(within, list.members[0]!);
      claims.push(oneObject({place, stated: statedListOf(list), ...said}));
    }
  });
  return claims;
}

/** What an account says beside a value: what it counts, in which clause, and when. */
function saidBeside(
  surroundings: Surroundings,
  value: Mention,
): Pick<PartsOfClaim, 'thing' | 'definiteness' | 'clause' | 'time'> {
  const {told, pack} = surroundings;
  const clause = toldClauseOf(surroundings, value);
  return {
    thing: countedThingOf(told, value, pack),
    definiteness: value.kind === 'quantity' ? definitenessOf(told, value, pack) : INDEFINITE,
    clause,
    time: toldTimeOf(told, value, clause.acts, pack),
  };
}

/** The value of an amount, a date or a length of time. */
function statedValueOf({kind, value, qualifier = 'exact', text}: Mention): StatedValue {
  const noList = {members: undefined, persons: undefined};
  if (kind === 'quantity') {
    const inWords = !/\d/.test(text);
    return {kind, amount: amountOf(value), value: undefined, ...noList, qualifier, inWords};
  }
  return {
    kind: kind === 'duration' ? kind : 'date',
    amount: undefined,
    value: printValue(value),
    ...noList,
    qualifier,
    inWords: false,
  };
}

/** The members of a list, each once. */
function statedListOf({members, open}: NameList): StatedValue {
  return {
    kind: 'list',
    amount: undefined,
    value: undefined,
    members: [...new Set(members.map(({value}) => printValue(value)))].sort(),
    persons: members[0]!.kind === 'person',
    qualifier: open ? 'at-least' : 'exact',
    inWords: false,
  };
}

function countedThingOf(told: ToldSentence, value: Mention, pack: LanguagePack): CountedThing {
  const {kind, counted, unit} = value;
  const {countables} = pack;
  const noun = nounOf(told, value, counted, pack);
  const measured = unit !== undefined || (counted !== undefined && countables.isUnit(counted));
  return {
    counted,
    noun,
    called: calledOf(told, value, counted, noun),
    kinds: counted === undefined ? [] : countables.kindsOf(counted),
    behind: counted === undefined ? undefined : pack.actBehind(counted),
    // A dollar is what is counted, whether it stands as a sign or as a word.
    unit: unit === counted ? undefined : unit,
    measured,
    measure: counted === undefined ? undefined : countables.measureOf(counted),
    part: kind === 'quantity' && isPart(value, amountsBeside(told, value), told.tokens, pack.names),
    share: shareOf(told, value, pack),
    amongTold: kind === 'quantity' ? kindAmongTold(told, value, pack) : undefined,
    lesser: kind === 'quantity' ? lesserOf(told, value, pack) : undefined,
    vote: counted === VOTES ? voteOf(told, value, pack) : undefined,
    // Litres are always of what would go in.
    room: kind === 'quantity' && !measured && isRoom(told, value, pack),
  };
}

/** The amounts of the same thing that are told of with a value, itself among them. */
function amountsBeside(told: ToldSentence, value: Mention): Mention[] {
  return startingIn(told.mentions, around(told, value)).filter(
    ({kind, counted}) => kind === 'quantity' && counted === value.counted,
  );
}

function toldTimeOf(
  told: ToldSentence,
  mention: Mention,
  acts: readonly string[],
  pack: LanguagePack,
): ToldTime {
  const {kind, value, text, resolvedFrom, reckoned = false, bound, age} = mention;
  const isDate = kind === 'date';
  const isCarried = isDate && resolvedFrom !== undefined;
  const isBareMonth = isCarried && !isDay(printValue(value)) && !/\d/.test(text);
  const endsLife = (): boolean => acts.some((act) => pack.outcomeOf(act) !== undefined);
  return {
    time: isDate ? daysOf(printValue(value)) : told.time,
    saysTime: isDate || told.saysTime,
    bound,
    reckoned: reckoned || isBareMonth,
    yearless: isCarried && !reckoned && !isBareMonth,
    datePart: isDate ? datePartOf(told.tokens, mention, printValue(value), pack) : undefined,
    night: isDate ? nightOf(told.tokens, mention, pack.nights) : undefined,
    age: age && (endsLife() ? 'at-fate' : 'told'),
  };
}
