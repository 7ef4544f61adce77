import {groupedByKey} from '../grouped-by.js';
import type {LanguagePack} from '../language-pack.js';
import type {Mention, MentionKind} from '../mention.js';
import {NAME_KINDS} from '../mention.js';
import {packOf} from '../pack-of.js';
import {primaryLanguage} from '../primary-language.js';
import {identityKey} from './identity.js';
import {samePersonsByEar} from './names-by-ear.js';
import type {NamedThing} from './one-identity.js';
import {namesOfOne} from './one-identity.js';

/** Fullness of a name, for sorting: words written in full count before initials. */
function fullness(value: string): number {
  const words = value.split(/\s+/);
  const full = words.filter((word) => !/^\p{L}\p{Ll}?\.$/u.test(word));
  return full.length * 100 + words.length * 10;
}

/** Kinds whose value is an identity. */
const NAMED: ReadonlySet<MentionKind> = new Set(NAME_KINDS);

interface Told extends NamedThing {
  readonly accounts: Set<number>;
  readonly languages: Set<string>;
  /** Whether an account in a language that keeps the spelling of names has it so. */
  isKept: boolean;
}

interface NamedAccount {
  readonly lang: string;
  readonly mentions: readonly Mention[];
}

/**
 * Gives one value to the mentions of one identity over all accounts: the fullest form, of the full ones that of a language which keeps
 * the spelling of names; then of persons who are one by ear (`samePersonsByEar`) the one whose spelling is kept. A name that two
 * others could mean (a surname borne by two) keeps its own value. Pure; time is linear in the mentions, but for names that share a
 * key.
 */
export function unifyIdentities<A extends NamedAccount>(
  accounts: readonly A[],
  packs: readonly LanguagePack[],
): A[] {
  const hearsNames = (lang: string): boolean => packOf(lang, packs)?.hearsNames === true;
  const values = new Map<string, Told>();
  for (const [number, {lang, mentions}] of accounts.entries()) {
    const language = primaryLanguage(lang);
    const isKept = !hearsNames(lang);
    for (const {kind, value} of mentions) {
      if (!NAMED.has(kind) || typeof value !== 'string') continue;
      const id = `${kind} ${value}`;
      const told = values.get(id) ?? {
        value,
        kind,
        accounts: new Set(),
        languages: new Set(),
        isKept,
      };
      told.accounts.add(number);
      told.languages.add(language);
      told.isKept ||= isKept;
      values.set(id, told);
    }
  }
  const buckets = groupedByKey(values.values(), ({value, kind}) => identityKey(value, kind));
  const chosen = new Map<string, string>();
  for (const bucket of buckets.values()) {
    if (bucket.length < 2) continue;
    const order = bucket.toSorted(
      (a, b) =>
        fullness(b.value) - fullness(a.value) ||
        Number(b.isKept) - Number(a.isKept) ||
        (a.value < b.value ? -1 : 1),
    );
    for (const [{kind, value}, head] of namesOfOne(order)) {
      chosen.set(`${kind} ${value}`, head.value);
    }
  }
  const persons = personsByLanguage(accounts, chosen);
  for (const [name, other] of samePersonsByEar(persons, hearsNames))
    chosen.set(`person ${name}`, other);
  if (chosen.size === 0) return [...accounts];
  return accounts.map((account) => ({
    ...account,
    mentions: account.mentions.map((mention) => {
      if (!NAMED.has(mention.kind) || typeof mention.value !== 'string') return mention;
      const same = chosen.get(`${mention.kind} ${mention.value}`);
      const value =
        same === undefined ? undefined : (chosen.get(`${mention.kind} ${same}`) ?? same);
      return value === undefined ? mention : {...mention, value};
    }),
  }));
}

/** The languages in which each person is named, by the name that stands for all. */
function personsByLanguage(
  accounts: readonly NamedAccount[],
  chosen: ReadonlyMap<string, string>,
): Map<string, Set<string>> {
  const persons = new Map<string, Set<string>>();
  for (const {lang, mentions} of accounts) {
    for (const {kind, value} of mentions) {
      if (kind !== 'person' || typeof value !== 'string') continue;
      const name = chosen.get(`${kind} ${value}`) ?? value;
      const languages = persons.get(name);
      if (languages) languages.add(lang);
      else persons.set(name, new Set([lang]));
    }
  }
  return persons;
}
