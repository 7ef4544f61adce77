import {UnusableDocumentError} from '../engine/problem.js';
import {guessLanguage} from '../engine/read/language-of.js';
import {words} from './word-lists.js';

/** Words below which a text is too short to be known for another language's: "de Gaulle" is no French. */
const FEWEST_WORDS = 12;

/** The most frequent words of languages that Greta does not read but whose sources people have, and letters of their own. */
const UNREAD = (
  [
    ['be', 'і у ў на што з не да як яго а за па ад быў гэта яны якія але', 'ў'],
    [
      'de',
      'der die und das ist nicht ein eine den von zu mit sich des dem auf für im auch wurde',
      'ß',
    ],
    ['es', 'de la que el en y los se del las un por con no una su para es al lo como', 'ñ'],
    ['et', 'ja on ei oli see et ning aga mis kui ka oma ta pärast olid nende selle', 'õ'],
    ['fi', 'ja on ei oli että se hän mutta myös kuin jotka joka ovat sen hänen', ''],
    ['fr', 'de la le et les des en un du une que est pour qui dans par au il sur ne pas', 'œ'],
    ['it', 'di e il la che in a un per è del una le non della con si da i sono dei', ''],
    ['lv', 'un ir no ar kas uz par bija gada tika bet to kā arī pēc lai ka viņš', 'ļņķģ'],
    [
      'pl',
      'w i na z się nie do że to jest po od przez był była było były oraz jak roku',
      'łąęśćźżń',
    ],
    ['ru', 'и в на не что с по как его он но а из к за от было был была года', 'ыэъё'],
    ['sv', 'och i att det som en på är av för med den till var inte han ett om hade', 'å'],
    ['uk', 'і в на не що з у та як його до він але за від було був була року', 'їєґ'],
  ] as const
).map(([lang, frequent, letters]) => ({
  lang,
  segmentation: {frequent: words(frequent), letters},
}));

/** The language of a text that none of the packs reads, as a tag; undefined where it is none of the better known ones. */
export function unreadLanguage(source: string): string | undefined {
  if (source.trim().split(/\s+/u).length < FEWEST_WORDS) return undefined;
  return guessLanguage(source, UNREAD)?.lang;
}

/**
 * Does what makes use of documents.
 *
 * @throws What `use` throws; an `UnusableDocumentError` for a language that is not known says which it seems to be.
 */
export function namingUnread<T>(
  documents: readonly {readonly path: string; readonly source: string}[],
  use: () => T,
): T {
  try {
    return use();
  } catch (error) {
    if (!(error instanceof UnusableDocumentError)) throw error;
    const {problem} = error;
    const unread = documents.find(({path}) => path === problem.path);
    if (problem.code !== 'unknown-language' || problem.lang !== undefined || !unread) throw error;
    const lang = unreadLanguage(unread.source);
    throw lang === undefined ? error : new UnusableDocumentError({...problem, lang});
  }
}
