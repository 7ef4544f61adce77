import type {DurationGrammar} from '../../engine/recognise/durations/grammar.js';
import type {DurationUnit} from '../../engine/recognise/durations/lengths/unit.js';

const unit = (designator: string, count: number, forms: string): [string, DurationUnit][] =>
  forms.split(' ').map((form) => [form, {designator, count}]);

/** Matches nothing. */
const NEVER = /(?!)/u;

const whole = (value: string, forms: string): [string, string][] =>
  forms.split(' ').map((form) => [form, value]);

export const durations: DurationGrammar = {
  units: new Map([
    ...unit('Y', 1, 'metai metų metams metus metais metuose'),
    ...unit(
      'M',
      1,
      'mėnuo mėnesio mėnesiui mėnesį mėnesiu mėnesyje mėnesiai mėnesių mėnesiams mėnesius mėnesiais mėn',
    ),
    ...unit(
      'W',
      1,
      'savaitė savaitės savaitei savaitę savaite savaitėje savaičių savaitėms savaitėm savaites savaitėmis',
    ),
    ...unit(
      'D',
      1,
      'diena dienos dienai dieną dienų dienoms dienom dienas dienomis para paros parai parą parų paroms paras paromis naktis nakties naktį naktys naktų naktims',
    ),
    ...unit('TH', 1, 'valanda valandos valandai valandą valandų valandoms valandas valandomis val'),
    ...unit('TM', 1, 'minutė minutės minutei minutę minučių minutėms minutes minutėmis min'),
    ...unit('TS', 1, 'sekundė sekundės sekundę sekundžių sekundes sekundėmis sek'),
    ...unit(
      'Y',
      10,
      'dešimtmetis dešimtmečio dešimtmetį dešimtmečiai dešimtmečių dešimtmečius dešimtmečiams',
    ),
    ...unit(
      'Y',
      100,
      'šimtmetis šimtmečio šimtmetį šimtmečiai šimtmečių šimtmečius amžius amžių amžiai amžiaus',
    ),
  ]),
  short: {
    letters: 'm',
    unit: {designator: 'Y', count: 1},
    most: 99,
    behind:
      /^(?:lager|kalėj|tremt|katorg|įkalin|bausm|laisvės$|stovykl|amži|priverčiam|sunki|griežto|be$|teisių)/u,
    before:
      /(?:^| )(?:nuteist\p{L}*|nubaust\p{L}*|gav(?:o|ęs|usi)|(?:iš)?kalėjo|kalėj(?:ęs|usi)|praleido|atliko|sėdėjo|dirbo|tarnavo|mokėsi|mokytojavo|studijavo|gyveno|valdė|truko|ištremt\p{L}*|sulauk(?:ęs|usi)|būdam(?:as|a))(?: (?:apie|beveik|daugiau kaip|daugiau nei|net|tik|dar))?$/u,
    beforeGoingOn: /(?:^| )(?:po|per|maždaug|beveik|daugiau (?:kaip|nei|negu))$/u,
    unless: /^(?:pr|po|aukšč|ilg|ploč|gyl|stor|atst|skersm|spindul|į|nuo|virš|žemiau)/u,
  },
  whole: new Map([
    ...whole('P6M', 'pusmetis pusmečio pusmečiui pusmetį pusmečiu'),
    ...whole('P3M', 'ketvirtmetis'),
    ...whole('P5Y', 'penkmetis penkmečio penkmetį penkmečiui'),
    ...whole('P10Y', 'dešimtmetį dešimtmečiui'),
    ...[
      'dvi',
      'tris',
      'keturias',
      'penkias',
      'šešias',
      'septynias',
      'aštuonias',
      'devynias',
    ].flatMap((tens, i) =>
      whole(`P${(i + 2) * 10}Y`, `${tens}dešimtmetį ${tens}dešimtmečiui ${tens}dešimtmečio`),
    ),
    ...whole('P100Y', 'šimtmetį šimtmečiui'),
    ...whole('PT12H', 'pusdienis pusdienį pusdienio'),
    ...whole('PT30M', 'pusvalandis pusvalandžio pusvalandžiui pusvalandį pusvalandžiu'),
  ]),
  cues: new Set(),
  lasting: {
    verbs:
      /^(?:iš|pra|pa|už|per|at|ne)?(?:si)?(?:truk|tęs|kal(?:ėj|in)|gyve(?:no|nęs|nus|nu)|dirb|sirg|lauk|tarnav|mokė|mokytojav|studijav|slapst|slėp|vald|karaliav|vadovav|stovėj|kovoj|kariav|plauk|gulėj|leid|kent|vieš|keliav|gyn|laik|buvo|budėj)/u,
    fillers: new Set('dar ten čia tik vos beveik apie maždaug lygiai kone bent'.split(' ')),
    fully:
      /^(?:už|pra|iš|at)?(?:truko|tęsėsi|valdė|karaliavo|viešpatavo|vadovavo|kalėjo|gyveno|dirbo|tarnavo|mokytojavo)$/u,
    fullyUnless:
      /^(?:kas|kasmet|kasdien|kasnakt|kiekvien\p{L}*|abu|abi|kartu|po|iki|ne|dar|pirm\p{L}*|paskutin\p{L}*|sulauk\p{L}*|būdam\p{L}*|nuteist\p{L}*|nubaust\p{L}*|bausm\p{L}*|amži\p{L}*|kuri\p{L}*|kur|pertrauk\p{L}*|\p{L}+(?:ams|oms|ėms|iems))$/u,
    shown: /(?:us|uos|ą|į)$|^(?:per|kas)$/u,
    alone: new Set('metus mėnesį savaitę parą valandą'.split(' ')),
  },
  phrased: {
    units: new Set(
      'minutę valandą parą savaitę mėnesį metus dešimtmetį valanda para savaitė mėnuo metai'.split(
        ' ',
      ),
    ),
    phrases: [
      {words: / (?:kas|kiekvieną)$/u, of: /^(?:minutę|valandą)$/u},
      {
        words: /^per (?:pirmą|pirmąją|paskutinę|paskutinį|visą)$/u,
        of: /^(?:valandą|parą|savaitę|mėnesį)$/u,
      },
      // „dar mėnesį pasirašinėjo“
      {words: / dar$/u, of: /^(?:valandą|parą|savaitę|mėnesį|metus|dešimtmetį)$/u},
      // „gavo po metus“
      {words: / po$/u, of: /^(?:valandą|parą|savaitę|mėnesį|metus)$/u},
      // „duota valanda“, „praėjo daugiau kaip metai“
      {
        words:
          /(?:^| )(?:duota|duodama|skirta|palikta|liko|beliko|likusi|praėjo|prabėgo|praslinko|suėjo|truko|nepraėjo|daugiau (?:kaip|nei|negu)|mažiau (?:kaip|nei|negu))$/u,
        of: /^(?:valanda|para|savaitė|mėnuo|metai)$/u,
      },
      // „vos savaitė prieš posėdį“, „valanda anksčiau“
      {
        words: /./u,
        of: /^(?:valanda|para|savaitė|mėnuo|metai)$/u,
        behind: /^(?:prieš|anksčiau|praėjo|prabėgo|praslinko)$/u,
      },
    ],
  },
  clauses: {
    verbs: /[aeėioyu](?:ta|tasi|ti|tis)$/u,
    units: new Set('metus mėnesį savaitę parą valandą dešimtmetį'.split(' ')),
    unless:
      /^(?:\p{L}*(?:prad|baig|pasitik|sutik|vainik|mini|minė|švent|skelb|skyr|pavad)\p{L}*|nakties|ryto|vakaro|dienos|prieš|po|anksčiau|vėliau)$/u,
  },
  lone: {
    within: {
      units: new Set('savaitę mėnesį parą valandą naktį metus'.split(' ')),
      rates:
        /^(?:kart(?:ą|us|ų|o)|kas|kiekvien\p{L}+|vidutiniškai|(?:su|iš|pa|už|nu)?(?:valgo|geria|dirba|sulaukia|teikia|veža|priima|gamina|moka|gauna|eina)|\p{L}+(?:davo|davę|uoja|ina|oja|ama|oma|ima))$/u,
    },
    qualified: new Set('metus mėnesį savaitę parą valandą'.split(' ')),
    unlessQualified: new Set('per apie iki'.split(' ')),
    after: {
      words: new Set(['po', 'prieš']),
      units: new Set(['valandos', 'valandą', 'minutės', 'minutę', 'paros', 'parą']),
      ofActs: new Set(['metų', 'mėnesio', 'savaitės', 'dienos', 'nakties', 'dešimtmečio']),
    },
    given: {
      units: new Set('valandai savaitei mėnesiui parai metams'.split(' ')),
      amounts: new Set('savaitei mėnesiui parai'.split(' ')),
      cues: /^(?:likus|(?:ne)?praėjus|(?:ne)?praslinkus|(?:ne)?suėjus|nė|trūkstant|užte(?:ko|ks|nka)|pakak(?:o|s|tų)|pakanka|(?:be)?liko|lik(?:ę|usi|usios))$/u,
      shown: /(?:ai|ei|iam|am|oms|ims)$/u,
      ending: /(?:iantis|ėjus|us)$/u,
    },
  },
  not: new Set(['ne']),
  goingOn: {longer: new Set(['ilgiau', 'trumpiau', 'daugiau', 'mažiau'])},
  described: [
    // „trejus karo metus“
    {
      numeral:
        /^(?:vien|dvej|trej|ketver|penker|šešer|septyner|aštuoner|devyner)(?:i?us|i?ų|iems|ais|eriais)$/u,
      word: /(?:o|os|ės|ies|ų|aus|uosius|esnius|utinius|aisiais|iesiems)$/u,
      unit: /^met/u,
      unless: NEVER,
    },
    // „devynių operacijos dienų“, „dešimt ankstesnių dienų“; but „dešimt žmonių metų pabaigoje“
    {
      numeral: /(?:ų|imt|ika|imties|\d)$/u,
      word: /(?:o|os|ės|ies|aus|esnių|iausių|[ao]mų|inių|ingų|iškų|utinių)$/u,
      unit: /ų$/u,
      unless:
        /^(?:pradži|pabaig|vidur|gale|kov|balandž|gegužės|birželio|liepos|rugpj|rugs|spal|lapkr|gruod|saus|vasar)/u,
    },
    // „trys tankų stovėjimo dienos“, „2 darbo dienos“; but „trys žuvo dienos metu“
    {
      numeral: /^(?:dvi|trys|keturios|penkios|šešios|septynios|aštuonios|devynios|[2-9]?[2-9])$/u,
      word: /(?:ų|[iy]mo|umo|karo|darbo|inės|[^j]io|aus|ies)$/u,
      unit: /(?:os|ės)$/u,
      unless: /^(?:metu|laiku)$/u,
    },
    // „tris apgulties savaites“, „2 darbo dienas“
    {
      numeral:
        /^(?:dvi|tris|keturias|penkias|šešias|septynias|aštuonias|devynias|du|keturis|penkis|šešis|septynis|aštuonis|devynis|[2-9]?[2-9])$/u,
      word: /(?:[iy]mo|umo|karo|darbo|ines|[^j]io|os|ės|ies|ų|aus)$/u,
      unit: /(?:as|es|is|us)$/u,
      unless: NEVER,
    },
  ],
  ages: {
    told: {
      subjects: new Set(
        'kuriam kuriai jam jai man tau jiems joms kuriems kurioms mums jums daugumai'.split(' '),
      ),
      verbs: new Set('buvo tebuvo yra tėra suėjo sukako suėjus sukakus būta buvę bus'.split(' ')),
      bearers: /(?:\p{Ll}{3,}(?:ui|ei)|iausi(?:am|ajam|ajai|ems|iesiems|oms))$/u,
      fillers: new Set('jau vos dar tik tada tuomet nė'.split(' ')),
      behind: new Set(['ir', 'o', 'kai', 'bet', 'ar']),
      isApart: true,
      least: 3,
      few: /^(?:treji|\p{L}+eri)$/u,
      ofYears: /^(?:dvejų|trejų|\p{L}+erių)$/u,
      counted: /ų$/u,
      bounds: new Set(['iki', 'ligi', 'nuo']),
    },
    born: new Set(['gimė', 'gimęs', 'gimusi', 'gim']),
    died: new Set(['mirė', 'miręs', 'mirusi', 'žuvo', 'žuvęs', 'žuvusi']),
    before: / (?:būdam(?:as|a)|(?:ne)?sulauk(?:ęs|usi|ė))$/u,
    ofVerb: {
      verbs:
        /^(?:mirė|žuvo|ištekėjo|vedė|našlavo|liko|tapo|krito|pasitraukė|įšventintas|įšventinta|ištekinta|apvesdintas|sužieduota|karūnuotas|nukirsdintas|pakartas|emigravo|baigė|pradėjo|gimdė)$/u,
      form: /(?:olikos|dešimties)$/u,
      before: new Set(['vos', 'dar', 'jau', 'tik', 'nė']),
      behind: /^(?:ne)?sulauk/u,
      unless:
        /^(?:ne|reik|trūk|stig|stok|bijo|laukė|laukia|ieško|prašė|norėj|siek|gedėj|atsisak|atsižad|pasigend|pasiged|užteko|pakako|buvo)/u,
    },
    cues: /^(?:būdam|sulauk)/u,
    same: new Set(['ir', 'o', 'bei', 'jis', 'ji']),
    others:
      /^(?:jo|jos|jų|jiems|savo|žmon\p{L}+|vyras|tėv\p{L}+|motin\p{L}+|sūn\p{L}+|dukt\p{L}+|dukr\p{L}+|brol\p{L}+|sesuo|seser\p{L}+|kur\p{L}+|našl\p{L}+|palik\p{L}+|tap\p{L}+|vaik\p{L}+|draug\p{L}+|kai|nors|po)$/u,
  },
  fillers: new Set(
    'ilgų ilgus ilgas ilgoms ilgiems ištisų ištisus ištisas ištisoms pilnų pilnus pilnas visų visus visas'.split(
      ' ',
    ),
  ),
  every: new Set(['kas']),
  during: new Set(['per']),
  articles: new Set(),
  entire: new Set(
    'visą ištisą pilną kiaurą ištisus pilnus visus ištisam visam pilnam visai ištisai pilnai ištisas pilnas visas ištisa pilna visa ištiso viso pilno ištisi ištisiems visiems'.split(
      ' ',
    ),
  ),
  singular: new Set(
    'mėnesį savaitę dieną parą valandą metus dešimtmetį šimtmetį pusmetį mėnuo savaitė diena para valanda metai dešimtmetis šimtmetis mėnesiui savaitei dienai parai valandai metams dešimtmečiui šimtmečiui mėnesio dešimtmečio šimtmečio'.split(
      ' ',
    ),
  ),
  nameHeads: new Set(
    'karas karo karui karą karu kare planas plano planui planą planu plane seimas seimo seimui seimą seimu seime'.split(
      ' ',
    ),
  ),
  nameHeadCapital: false,
  ofPlurals:
    /^(?:vien|dvej|trej|ketver|penker|šešer|septyner|aštuoner|devyner)(?:i?us|i?ų|iems|ais|eriais)$/u,
  another: new Set(['dar', 'kitus', 'kitiems']),
  halves: new Map([
    ['pusė', 0.5],
    ['pusę', 0.5],
    ['pusės', 0.5],
    ['puse', 0.5],
    ['pusantrų', 1.5],
    ['pusantrus', 1.5],
    ['pusantro', 1.5],
    ['pusantros', 1.5],
    ['pusantrą', 1.5],
    ['pustrečių', 2.5],
    ['pusketvirtų', 3.5],
    ['puspenktų', 4.5],
    ['pusšeštų', 5.5],
    ['pusseptintų', 6.5],
    ['pusaštuntų', 7.5],
    ['pusdevintų', 8.5],
    ['pusdešimtų', 9.5],
    ...[
      'trečius',
      'ketvirtus',
      'penktus',
      'šeštus',
      'septintus',
      'aštuntus',
      'devintus',
      'dešimtus',
    ].map((ordinal, i) => [`pus${ordinal}`, i + 2.5] as const),
  ]),
  andPart: [
    [['ir', 'pusę'], 0.5],
    [['su', 'puse'], 0.5],
    [['ir', 'ketvirtį'], 0.25],
    [['su', 'ketvirčiu'], 0.25],
    [['su', 'trimis', 'ketvirčiais'], 0.75],
  ],
};
