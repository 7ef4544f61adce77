import {remembered} from '../../../grammar/remembered.js';
import {sameIdentity} from '../../../values/identity.js';
import {skeletonOf, soundKey} from '../../../values/name-key.js';
import type {Person} from './who-is-meant.js';
import {onlyOne} from './who-is-meant.js';

/** Persons of an account, by how the last words of what they are called sound. */
export type Register = Map<string, Person[]>;

/** Enters that a person is called so as well. */
export function callAs(register: Register, person: Person, alias: string): void {
  person.aliases.add(alias);
  const key = keyOf(alias);
  const others = register.get(key);
  if (!others) register.set(key, [person]);
  else if (!others.includes(person)) others.push(person);
}

/** The persons who may be called so. */
export function personsCalled(register: Register, value: string): Person[] {
  return (register.get(keyOf(value)) ?? []).filter(({aliases}) =>
    [...aliases].some((alias) => sameIdentity(alias, value, 'person', 'account')),
  );
}

/**
 * Enters a name as that of the person who is known by it, else of a new one.
 *
 * @param isWhole - Whether it has more than a surname: that alone enters nobody.
 * @returns The person; undefined where a surname is of nobody who is known.
 */
export function enter(register: Register, value: string, isWhole: boolean): Person | undefined {
  const short = calledBy(value);
  const known =
    personsCalled(register, value).find((person) => agrees(person, value)) ??
    (BYNAME.test(value) || NUMBER.test(value) ? undefined : onlyOneCalled(register, short));
  if (!known && !isWhole) return undefined;
  const person = known ?? {
    value,
    aliases: new Set(),
    passages: new Set(),
    titles: [],
    isWoman: false,
  };
  // The fuller of two names of one person stands for both.
  if (isWhole && person.value.length < value.length) person.value = value;
  for (const alias of short) callAs(register, person, alias);
  return person;
}

/** The only person whom one of some names may mean. */
function onlyOneCalled(register: Register, names: readonly string[]): Person | undefined {
  return onlyOne(
    names.flatMap((name) => personsCalled(register, name).filter((person) => agrees(person, name))),
  );
}

/** Whether a name can be a person's whose surname it may not have: by the given names. */
function agrees(person: Person, value: string): boolean {
  if (isOfAnotherNumber(person.value, value)) return false;
  if (BYNAME.test(person.value)) return sameIdentity(person.value, value, 'person', 'account');
  const own = [...person.value.split(' ').slice(0, -1), value.split(' ').at(-1)].join(' ');
  return sameIdentity(own, value, 'person', 'account');
}

/** By what names of one person are found: how the last word sounds. */
const keyOf = remembered((value) => skeletonOf(soundKey(value.split(' ').at(-1) ?? '')));

/** "Charles I" is not "Charles II". */
function isOfAnotherNumber(one: string, other: string): boolean {
  const [own, asked] = [NUMBER.exec(one)?.[0], NUMBER.exec(other)?.[0]];
  return own !== undefined && asked !== undefined && own !== asked;
}

/** The number of a ruler. */
const NUMBER = /(?<= )[IVX]+$/;

/** What tells persons of one name apart. */
const BYNAME = /(?<=^\p{Lu}\P{Z}+) of \p{Lu}.*$/u;

/** A name, and what its bearer is called for short: "Mehmed II" Mehmed, "Bruno of Querfurt" Bruno, "François Barbé-Marbois" Marbois. */
const calledBy = remembered((value: string): readonly string[] => {
  const short = [
    value.replace(/(?<=.) [IVX]+$/, ''),
    value.replace(BYNAME, ''),
    value.replace(/(?<= )\P{Z}+-(?=\p{Lu})/u, ''),
    // „Danutė Franckaitė-Bimbienė“ was Franckaitė before.
    value.replace(/(?<=ė)-\p{Lu}\P{Z}+$/u, ''),
    value.replace(/^\P{Z}+ė-(?=\p{Lu})/u, ''),
  ];
  return [...new Set([value, ...short])];
});
