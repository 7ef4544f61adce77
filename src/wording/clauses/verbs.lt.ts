/** Words, parted by spaces, as alternatives. */
const any = (words: string): string => `(?:${words.trim().split(/\s+/u).join('|')})`;

const PREFIX = '(?:nebe|tebe|ne|te|be)?(?:api?|ati?|į|iš|nu|par?|per|pra|pri|su|už)?(?:si)?';

/** Genitives of nouns and of definite adjectives that end as a past in -o does: „teisėjo“, „gyventojo“, „antrojo“. */
const GENITIVE = any(`
  savo slavo lėktuvo ojo \\p{L}*${any('teis kūr gyn leid pardav siuv veik rėm vež kirp pirk')}ėjo vėjo
  \\p{L}*${any('[ėiouy]t pirm am im ing est antr treči ketvirt penkt didži sen nauj jaun raudon balt juod laisv esni ausi usi anči')}ojo
  ${any('k šv kam term benz magaz ord')}ino
`);

/** What those of the past in -o end in that any ending tells. */
const PAST_O = '(?:[auū]vo|ėjo|ojo|ijo|ino|abeno|yveno)';

/** Stems of the past in -o, and of a present in -o, that no ending tells from the genitive of a noun: „miesto“, „darbo“. */
const STEMS_O = any(`
  lik tek tik vyk truk trūk grįž gav rad krit kil tap leid rink pirk suk prat sek šok bėg lip skrid virt sirg sprog ding
  duž liej siej skriej dirb nir mig tem šal aug žlug smuk slūg lūž plyš nyk tilp til rim lyg drįs gird sėd vyd jut skend
  plit brid klyd šuk pyk kak stig strig sting kirt kiš vilk miš mirš sup klup slyd dyg ges plūd plup virk silp varg smeg
  smig grimzd slink sklid kib krut liūd skurd bod tįs
  žin raš sak mat vald rod klaus mok praš dar skait iešk
`);

/** Nouns and adjectives in -ė, and what many end in; not those that verbs end in as well („šventė“, „vertė“). */
const NOUN_E = any(`
  nė pusė žemė upė eilė saulė salė grupė nelaimė laimė našlė viršūnė bulė dėdė kėdė paklodė pakrantė pavardė teisė baimė
  daržovė gatvė aikštė garbė katė dvasė žvakė dėmė lentė raidė akušerė premjerė slaugė kurpė prijuostė blogė
  profesorė vadovė atstovė pertvėrė mintė poetė gimnazistė grėsmė protėvynė tėvynė tvarkė
  \\p{L}*${any('yb yst ykl [sš]m ien esn e?kl on ūn uomen')}ė
  \\p{L}*(?<!(?:pri|nu|si|at|už)m)inė kaimynė \\p{L}+(?<!k)ėlė \\p{L}+elė \\p{L}+(?<!kv|l)ietė \\p{L}+(?<!sk)aitė \\p{L}*${any('tv bendr darž')}ovė
`);

/** Nouns that end as participles in -mas and -mai do. */
const NOUN_M = any(
  'namas namai tomas tomai atomas atomai programa programos drama dramos reklama reklamos',
);

/**
 * A word that says what is or was done, told by its form: a third person, the first of the plural in the past, or a
 * participle that stands for one. In -o, as most nouns end in the genitive, only regular pasts and listed stems are verbs, so
 * that a rare one is missed („tebesigydo“); in -ė all but listed nouns, so that a rare noun passes. Of participles and
 * infinitives nouns of their form pass as well („pastatas“), and of the present but a few classes are known.
 */
export const LITHUANIAN_VERB = [
  `(?!${GENITIVE}(?!\\p{L}))\\p{Ll}*${PAST_O}`,
  `${PREFIX}${STEMS_O}o`,
  `(?!${NOUN_E}(?!\\p{L}))\\p{Ll}+ė`,
  '\\p{Ll}+[oė]si',
  '\\p{Ll}{2,}[oė]me',
  // „Užimta“, „paskelbtas“, „ištremti“; without a prefix what has the vowel of a verb in front, or is listed.
  '(?:ne)?(?:ap|at|į|iš|nu|par?|per|pra|pri|su|už)\\p{Ll}{2,}t(?:a|as|os|i)',
  '\\p{Ll}{2,}(?:y|in|uo|o|ė)t(?:a|as|os|i)',
  `(?:ne)?${any('duo im siųs ves neš kvies skelb gau nu? rink kas muš var')}t(?:a|as|os|i)`,
  `(?!${NOUN_M}(?!\\p{L}))\\p{Ll}+[ao]m(?:a|as|os|i)`,
  '\\p{Ll}+(?:uoja|ina|inka|(?:[gkmprvy]|l)[sš]ta)',
].join('|');
