import type {GroundGrammar} from '../../../engine/recognise/dates/grounds/ground-grammar.js';

/** On which grounds months, years and days alone are dates. */
export const grounds: GroundGrammar = {
  oneDay: new Set(['dieną']),
  dayOfOne: /(?:^|[^1])1$/u,
  ages: {
    before: new Set('eidamas eidama eidami einant eina ėjo perkopęs perkopusi perkopė'.split(' ')),
    behind: new Set(
      'eidamas eidama eidami einant eina ėjo einantis einanti einančio einančios einantį einančią einančiam einančiai gyvenimo amžiaus'.split(
        ' ',
      ),
    ),
  },
  dayUnless: new Set(['per', 'po', 'prieš', 'už', 'apie', 'kas', 'dar']),
  passed: new Set(['suėjo', 'sukako', 'sukanka', 'praėjo', 'prabėgo']),
  comparatives: /(?:esn(?:is|ė|io|ės|į|ę|iam|ei|i|iai|ių|ius|es)|iau)$/u,
  agreeingYears: new Set(['metus']),
  yearsOrLength: {
    word: 'm',
    before: /^(?:aukštis|ilgis|plotis|gylis|storis|skersmuo|spindulys|atstumas)$/u,
    verbs: new Set(['siekia', 'siekė', 'siekianti', 'siekiantis', 'siekiantį', 'siekiančią']),
    behind:
      /^(?:aukšč(?!iausi)|aukšty|ilg|ploč|gyl|atstum|spindul|tolum|skersm|bėg|plauk|šuol|distanc|storio|virš|žemiau)/u,
  },
  // The other forms mean too much besides: „kovo“ a fight, „liepos“ a lime, „balandžio“ a pigeon.
  lonelyMonths: new Set(
    'sausį sausio vasarį vasario balandį gegužę gegužės birželį birželio liepą rugpjūtį rugpjūčio rugsėjį rugsėjo spalį spalio lapkritį lapkričio gruodį gruodžio sausyje vasaryje kove balandyje gegužėje birželyje liepoje rugpjūtyje rugsėjyje spalyje lapkrityje gruodyje'.split(
      ' ',
    ),
  ),
  clauseOpeners: new Set(
    'tad taigi tai jau bet tačiau todėl nes kad o ir tuomet tada vėliau tuo kol'.split(' '),
  ),
  pairedMonths: new Set(['kovą']),
  boundMonths: new Set(['kovo', 'balandžio', 'liepos']),
  describingMonths: new Set(
    'sausio vasario gegužės birželio rugpjūčio rugsėjo lapkričio gruodžio'.split(' '),
  ),
  yearCues: new Set(['nuo', 'iki', 'po', 'prieš', 'apie', 'ir']),
  lives: new Set(['g', 'm', 'gim', 'mir', 'žuv', 'miręs']),
  yearsOpen: true,
  during: {words: new Set(['per']), noun: /[ąįę]$/u},
  namesakes: new Set(
    'gatvė gatvės gatvėje gatvę gatvei gatve aikštė aikštės aikštėje aikštę prospektas prospekto prospekte alėja alėjos alėjoje gimnazija gimnazijos gimnazijoje gimnaziją mokykla mokyklos mokykloje tiltas tilto parkas parko parke fabrikas fabriko fabrike kolūkis kolūkio kolūkyje aktas akto aktą aktu akte nepriklausomybės atkūrimo'.split(
      ' ',
    ),
  ),
  namedByYear: new Set(
    'sutartis sutarties sutartį sutartimi sutartys sutarčių paktas pakto paktą perversmas perversmo perversmą konstitucija konstitucijos konstituciją sukilimas sukilimo sukilimą revoliucija revoliucijos ultimatumas ultimatumo ultimatumą konkordatas konkordato konkordatą karas karo surašymas surašymo surašymą įvykiai įvykių įvykius įvykiams įvykiais'.split(
      ' ',
    ),
  ),
  occasions: new Set(['surašymas', 'surašymo', 'surašymą']),
  predicates: /^\p{L}{4,}(?:ta|tas|ti|tos)$/u,
  apartFromDay: /(?:[oėy]je|uje|ime|[uoė]se)$/u,
  dated:
    /^(?:sukilim|perversm|ultimatum|konkordat|surašym)(?:as|o|ui|ą|u|e|ai|ų|ams|us|ais|uose)$|^(?:revoliucij|konstitucij)(?:a|os|ai|ą|oje|ų|oms|as|omis|ose)$/u,
  habits: /(?:davo|davome|davau|davosi)$|^(?:kasmet|visada|visuomet|paprastai|dažnai|šiol)$/u,
};
