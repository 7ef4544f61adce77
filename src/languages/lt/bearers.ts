/** Endings of nouns that say what somebody is: a trade, a party, where one comes from. */
const ENDINGS = [
  // Behind a diphthong it is none: „laikas“, „streikas“, „sveikas“.
  '(?<![aeu])ikas',
  'ėjas',
  'tojas',
  'ininkas',
  'ininkė',
  'ologas',
  // „žinomas“ is a participle.
  '(?:agr|astr|ek)onomas',
  '(?<!auto|hekto|kardio|para|seismo|tele)grafas',
  'istas',
  // „muzikantas“, „fabrikantas“
  '(?:fabrik|muzik|emigr|imigr|komend|adjut|labor|spekuli|protest)antas',
  // „korespondentas“, „asistentas“
  '(?:korespond|asist|stud|prezid|doc|refer|dirig|reg|opon|paci|kli|konkur)entas',
  // More than a spear: „ietis“; „varietė“ is a show.
  '.ietis',
  '(?<!var)ietė',
  'kasys',
  // „kartoja“, „vartoja“
  '(?<!kar|var)toja',
];

/** Stems of women's trades in `ėja`, told one by one: most words that end so are verbs or things („mažėja“, „idėja“). */
const WOMEN =
  'aud dav glob gyn kep kūr leid melž padėj pirk pjov rėm sek siuv skalb steig šok teis veik verp vert vir žaid';

/** Things whose names end like those of trades. */
const THINGS =
  'fabrikas monologas nekrologas plastikas prologas rytojas šalikas vainikas vėjas vilkikas';

const OTHERS =
  'paša senis vaikas viziris agentas chirurgas pilotas šnipas vergas kalinys belaisvis tremtinys kankinys';

/** Peoples. */
const PEOPLES =
  'airis anglas arabas armėnas austras belgas britas bulgaras čekas čigonas danas dzūkas estas graikas gruzinas gudas italas ispanas japonas karaimas kroatas latvis lenkas lietuvis norvegas olandas persas portugalas prancūzas prūsas rumunas rusas saksas serbas slovakas suomis škotas švedas šveicaras totorius turkas vengras žemaitis žydas';

/** Women of peoples: „lenkė“, „latvė“. */
const WOMEN_OF_PEOPLES = PEOPLES.replace(/[ai]s(?= |$)/g, 'ė');

/** Nouns before a name that say what its bearer is: „liejikas“, „venecijietis“, „siuvėja“, „lenkė“. */
export const bearers = new RegExp(
  `^(?!(?:${anyOf(THINGS)})$)(?:.*(?:${ENDINGS.join('|')}|(?:${anyOf(WOMEN)})ėja)|${[OTHERS, PEOPLES, WOMEN_OF_PEOPLES].map(anyOf).join('|')})$`,
  'u',
);

const WORKERS = new RegExp(`(?:${anyOf(WOMEN)})ėjo$`, 'u');

/** What a noun in a case of its own, the singular, lets the name behind it end in; and its nominatives. */
const CASES: readonly (readonly [RegExp, RegExp, readonly string[]])[] = [
  [/o$/, /(?:[^j]o|io|aus|os|ės)$/, ['as']],
  [/ui$/, /[ioe]$/, ['as', 'is', 'us']],
  [/ą$/, /[ąįųę]$/, ['as', 'a']],
  [/ės$/, /(?:ės|os)$/, ['ė']],
  [/ei$/, /(?:ei|ai)$/, ['ė']],
  [/ę$/, /[ęą]$/, ['ė']],
  [/os$/, /(?:os|ės)$/, ['a']],
];

/** Whether a trade stands before a name in a case that both share, other than the nominative: „liejiko Orbano“. */
export function bears(noun: string, name: string): boolean {
  // „artėjo“, „kartojo“ are verbs.
  if (/(?:ėjo|(?:kar|var|kva)tojo)$/.test(noun) && !WORKERS.test(noun)) return false;
  return CASES.some(
    ([ending, fitting, nominatives]) =>
      ending.test(noun) &&
      fitting.test(name) &&
      nominatives.some((nominative) => bearers.test(noun.replace(ending, nominative))),
  );
}

function anyOf(words: string): string {
  return words.replaceAll(' ', '|');
}
