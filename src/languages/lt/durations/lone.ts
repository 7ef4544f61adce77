import type {LoneGrammar} from '../../../engine/recognise/durations/lengths/lone-grammar.js';

/**
 * Words around a unit alone that make it one of it, without its number: „kalėjo metus“, „per savaitę“, „daugiau kaip valandą“.
 */
export const lone: LoneGrammar = {
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
};
