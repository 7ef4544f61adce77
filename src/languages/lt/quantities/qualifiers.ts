import type {QualifierGrammar} from '../../../engine/recognise/qualifiers.js';
import {qualifierPhrases} from '../../word-lists.js';
import {words} from '../../word-lists.js';

/** How exactly amounts are meant. */
export const qualifiers: QualifierGrammar = {
  before: qualifierPhrases({
    exact: 'lygiai, tiksliai, iš viso, vos, tik',
    about:
      'apie, beveik, maždaug, kone, bemaž, arti, apytikriai, netoli, kokie, kokių, kokius, gera, gerą, geras',
    'at-least':
      'bent, mažiausiai, ne mažiau kaip, ne mažiau nei, ne mažiau negu, nemažiau kaip, bent jau',
    'at-most':
      'iki, ne daugiau kaip, ne daugiau nei, ne daugiau negu, daugiausia, ligi, nedaugiau kaip, net iki',
    over: 'su viršum, per, daugiau nei, daugiau kaip, daugiau negu, virš, viršijo, gerokai daugiau nei, gerokai per, ilgiau kaip, ilgiau nei, ilgiau negu',
    under:
      'mažiau nei, mažiau kaip, mažiau negu, nesiekė, trumpiau kaip, trumpiau nei, trumpiau negu',
  }),
  targets: words('iki ligi'),
  changes:
    'pabrang brang atpig išaug padaug padidė padidin sumaž nukrit pakil kilo kyl sumenk susitrauk didė didin mažė mažin augo smuko krito išsiplėt plėt nusmuk iškil sutirp sutrump išauk nusilei nulei pakėl priart priaug'.split(
      ' ',
    ),
  changesFrom: words('nuo'),
  behind: qualifierPhrases({
    exact: '',
    about: '',
    'at-least': 'ar daugiau, arba daugiau, ir daugiau',
    'at-most': 'ar mažiau, arba mažiau',
    over: 'su viršum',
    under: '',
  }),
};
