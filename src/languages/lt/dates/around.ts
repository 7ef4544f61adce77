import type {AroundGrammar} from '../../../engine/recognise/dates/around/around-grammar.js';

/** What words around a date tell of it. */
export const around: AroundGrammar = {
  relatives:
    /^kur(?:is|i|io|ios|iam|iai|į|ią|iuo|ia|ie|ių|iuos|ias|iame|ioje|iems|ioms|iais|iomis|iuose|iose)?$/u,
  participles:
    /^\p{Ll}{2,}(?:(?:ę|ą)s|usi(?:o|os|am|ai|u|a|ame|oje)?|us(?:į|ią|ių)|(?:an|in)t(?:is|i|į|ys)|dam(?:as|a|i|os)|(?<=\p{Ll}{2})t(?:o|os|ą|am|ai|u|ame|oje|i|ų|us|ais|oms|omis|uose|ose))$/u,
  pluperfect: {
    auxiliaries: new Set(['buvo', 'buvau', 'buvai', 'buvome', 'buvom']),
    participles: /^(?!po(?:ryt|piet)ę)\p{Ll}{2,}(?:ęs|ę|ęsis|ęsi|usi|usios|usis|usisi)$/u,
    asEarlyAs: new Set(['dar']),
    isAround: true,
  },
  bounds: new Map([
    ['nuo', 'from'],
    ['iki', 'until'],
    ['ligi', 'until'],
    ['prieš', 'before'],
    ['po', 'after'],
  ]),
  approximate: new Set(['apie', 'maždaug', 'apytikriai', 'apytiksliai']),
  toCome:
    /(?:sime|site)$|^(?:bus|(?:į)?vyks|veiks|prasidės|baigsis|atvyks|atvažiuos|susirinks|rinksis|žada|ketina|rengiama|numatoma|numatyta|planuojama|šaukiama|kviečia|kviečiame)$/u,
  uncertain: new Set(['galbūt', 'turbūt', 'tikriausiai', 'greičiausiai', 'veikiausiai']),
};
