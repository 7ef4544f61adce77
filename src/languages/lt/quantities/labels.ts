import type {LabelGrammar} from '../../../engine/recognise/quantities/labels/label-grammar.js';
import {words} from '../../word-lists.js';
import {isLocative} from '../morphology.js';

const AT = words('prie iš į ties pro už ir');

/** Numbers that name or label, and count nothing. */
export const labels: LabelGrammar = {
  labels: words(
    'g f ap b byl byla byloje dėžė dėžėje aplankas l lap pr straipsnis straipsnio straipsnį straipsnyje str skyrius skyriaus skyrių skyriuje sk nr numeris p psl puslapis puslapyje pav lentelė lentelėje lentelės išnaša priedas kambaryje nr isbn issn doi tel įsakymas direktyva t tomas žr punktas punkto punktą kambarys tipas tipo modelis reisas reiso reisu reisą reise',
  ),
  labelsBehindRow: words(
    'straipsniai straipsnių straipsniams straipsnius straipsniais straipsniuose paragrafai paragrafų paragrafams paragrafus paragrafais punktai punktų punktams punktus punktais punktuose puslapiai puslapių puslapius puslapiuose lapai lapų lapus lapuose numeriai numerių numerius numeriuose tomai tomų tomus tomuose',
  ),
  telephones: words('tel telef telefonas telefono mob faks faksas'),
  labelsAlone: words('stendas stende vitrina vitrinoje eksponatas'),
  streets: words(
    'gatvė gatvės gatvėje gatvę alėja alėjos alėjoje prospektas prospekto prospekte plentas plento plente skersgatvis skersgatvyje',
  ),
  every: new Set(['kas']),
  labelsBehind: words(
    'bute kamera kameroje kamerą opusas numeriu blokas bloke paragrafas paragrafo paragrafą paragrafe paragrafu stendas stendo stende vitrina vitrinos vitrinoje salė salėje kabinetas kabinete kambarys kambaryje tomas tome numeris numeryje lapas lape d p pp pr str lentelė lentelę lentelėje lentelės paveikslas paveikslą paveiksle paveikslo pav pastaba pastabą išnaša išnašą išnašos išnašoje priedas priedo priedą priede psl puslapis puslapio puslapį puslapyje straipsnis straipsnio straipsnį straipsniu skyrius skyriaus skyrių punktas punkto valdyba valdybą poskyris poskyrio poskyrį',
  ),
  isPlaceAt: (name, before) => isLocative(name) || AT.has(before),
  ofOne: /(?:[^i]as|ias|is|ys)$/u,
  one: words('vienas vieno vienam vieną vienu viena vienos vienai'),
  pronounBefore: words('nė ne nei dar kas kiekvienas kiekvieno joks jokio'),
  pronounBehind: words(
    'į prie už kitą kito kitam kitu kitas kita kitos kitai iš kartą metu ar ir po tik ne kuris kuri kurių jų mūsų jūsų tų šių buvo nuo dieną vakarą rytą kitoje kitame saugomas saugoma laikomas laikoma yra ypač ypatingai bet',
  ),
  // „vienas seniausių“, „teko vienai spręsti“
  pronounOf: /iausi(?:ų|ųjų)$|\p{L}{2,}ti$/u,
  oneItself: /(?:[aiyu]s|a|ė|uo|[ąęįų]|ui|ei|ai|u|e|je|am)$/u,
  byTurns: {
    links: words('po už į su prieš nuo prie priešais šalia greta paskui virš'),
    others: words('kitas kita kito kitos kitam kitai kitą kitu'),
  },
};
