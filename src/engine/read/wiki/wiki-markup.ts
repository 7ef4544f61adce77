import type {Span} from '../../span.js';

/** Links to what is no text of the article: pictures, categories, in the languages that Greta reads and a few others. */
const ASIDE_LINK =
  /^\s*:?(?:file|image|media|category|vaizdas|failas|kategorija|datei|kategorie|fichier|plik|grafika)\s*:/iu;

/** Templates whose text is a part of the sentence, with how many of their first parameters to show, and how many to skip. */
const TEXT_TEMPLATES: Readonly<Record<string, {readonly skip: number; readonly show: number}>> = {
  lang: {skip: 1, show: 1},
  nowrap: {skip: 0, show: 1},
  nobr: {skip: 0, show: 1},
  small: {skip: 0, show: 1},
  abbr: {skip: 0, show: 1},
  convert: {skip: 0, show: 2},
  cvt: {skip: 0, show: 2},
  circa: {skip: 0, show: 1},
};

const OPENS =
  /\{\{|\}\}|\[\[|\]\]|\||\[(?=https?:)|<!--[^]*?(?:-->|$)|<(ref|math|gallery|timeline|score)\b[^<>]*?(?:\/>|>[^]*?(?:<\/\1\s*>|$))|<\/?[a-z][^<>]*>|'{2,5}|__[A-Z]{3,}__|&nbsp;/gi;

/** Deeper nesting is no article any more; what lies deeper is hidden with what it lies in. */
const DEEPEST = 40;

/** A longer address with its words is none. */
const LONGEST_LINK = 2000;

interface Open {
  readonly kind: 'template' | 'link';
  readonly start: number;
  /** Offsets of the bars at its own level. */
  readonly bars: number[];
}

/**
 * What of wikitext is markup and not text: templates, references, comments, tags, quotation marks for bold and italic, and of
 * links all but their words. Time is linear in the text.
 *
 * @returns Rising and disjoint.
 */
export function wikiMarkup(source: string, {start, end}: Span): Span[] {
  const hidden: Span[] = [];
  const open: Open[] = [];
  const text = source.slice(start, end);
  for (const {0: sign, index} of text.matchAll(OPENS)) {
    const at = start + index;
    if (sign === '{{' || sign === '[[') {
      if (open.length < DEEPEST)
        open.push({kind: sign === '{{' ? 'template' : 'link', start: at, bars: []});
    } else if (sign === '|') open.at(-1)?.bars.push(at);
    else if (sign === '}}' || sign === ']]') {
      const kind = sign === '}}' ? 'template' : 'link';
      // What was opened inside and not closed is text after all.
      const last = open.findLastIndex((one) => one.kind === kind);
      if (last < 0) continue;
      const [opened] = open.splice(last);
      const shown = (kind === 'template' ? shownOfTemplate : shownOfLink)(source, opened!, at);
      hide(hidden, {start: opened!.start, end: at + 2}, shown);
    } else if (sign === '[') {
      const close = text.slice(index, index + LONGEST_LINK).search(/[\]\n]/);
      const words = /\s/.exec(text.slice(index, index + close));
      if (close < 0 || text[index + close] !== ']') continue;
      const label = words && {start: at + words.index + 1, end: at + close};
      hide(hidden, {start: at, end: at + close + 1}, label ? [label] : []);
    } else hide(hidden, {start: at, end: at + sign.length}, []);
  }
  return hidden;
}

/** Hides a stretch but for what is shown of it; what was hidden inside the shown stays hidden. */
function hide(hidden: Span[], whole: Span, shown: readonly Span[]): void {
  const inner: Span[] = [];
  while (hidden.length > 0 && hidden.at(-1)!.end > whole.start) {
    const last = hidden.pop()!;
    // What begins before belongs to something that holds this one.
    if (last.start < whole.start) {
      hidden.push(last);
      return;
    }
    if (shown.some(({start, end}) => start <= last.start && last.end <= end)) inner.unshift(last);
  }
  let at = whole.start;
  for (const part of shown) {
    if (part.start > at) hidden.push({start: at, end: part.start});
    hidden.push(...inner.filter(({start, end}) => part.start <= start && end <= part.end));
    at = part.end;
  }
  if (whole.end > at) hidden.push({start: at, end: whole.end});
}

function shownOfLink(source: string, {start, bars}: Open, close: number): Span[] {
  const [bar] = bars;
  if (ASIDE_LINK.test(source.slice(start + 2, Math.min(close, start + 40)))) return [];
  return [{start: bar === undefined ? start + 2 : bar + 1, end: close}];
}

function shownOfTemplate(source: string, {start, bars}: Open, close: number): Span[] {
  const name = source
    .slice(start + 2, bars[0] ?? close)
    .trim()
    .toLowerCase();
  const rule = Object.hasOwn(TEXT_TEMPLATES, name) ? TEXT_TEMPLATES[name]! : undefined;
  const isLanguage = /^lang-[a-z-]+$/.test(name);
  if (!rule && !isLanguage) return [];
  const {skip, show} = rule ?? {skip: 0, show: 1};
  return bars
    .map((bar, index) => ({start: bar + 1, end: bars[index + 1] ?? close}))
    .slice(skip, skip + show)
    .filter((one) => !source.slice(one.start, one.end).includes('='));
}
