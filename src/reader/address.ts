import type {FindingKind} from '../engine/comparison.js';
import {FINDING_KINDS} from '../engine/comparison.js';
import type {UiLanguage} from '../wording/ui-languages.js';
import {UI_LANGUAGES} from '../wording/ui-languages.js';
import type {Tone} from './tone.js';
import {DIFFERING, SHARED, TONES} from './tone.js';

export const VIEWS = ['read', 'facts', 'timeline', 'figures'] as const;

export type View = (typeof VIEWS)[number];

/**
 * How the texts are laid out for reading: in columns, one under the other in each row, one text by itself, or in columns
 * with the rows folded away in which nothing differs.
 */
export const LAYOUTS = ['columns', 'lines', 'one', 'differing'] as const;

export type Layout = (typeof LAYOUTS)[number];

/** To read with the findings; to look for them oneself, while they are hidden; to compare one's own with them. */
export const MODES = ['read', 'study', 'compare'] as const;

export type Mode = (typeof MODES)[number];

/** All that a link to the page carries. */
export interface ReaderState {
  /** Ids in the order of the columns; empty for those that the catalogue opens with. */
  readonly accounts: readonly string[];
  /** The comparison of the reader's own documents, kept in the library, that they are of. */
  readonly own?: string | undefined;
  readonly ui?: UiLanguage | undefined;
  /** Without it as the page is made: to read, unless it is handed out as a task. */
  readonly mode?: Mode | undefined;
  readonly view: View;
  /** Without it as the window has room: columns, or on a phone one text. */
  readonly layout?: Layout | undefined;
  /** The account that stands by itself in the layout `one`; without it the first. */
  readonly alone?: string | undefined;
  /** Findings to list and to walk, in the order of `TONES`. */
  readonly tones: readonly Tone[];
  readonly kind?: FindingKind | undefined;
  /** Only findings in which this account has a claim. */
  readonly account?: string | undefined;
  /** Only findings whose words hold these. */
  readonly words: string;
  readonly order: 'place' | 'weight';
  readonly marks: boolean;
  /** Words to look for in the texts; without it the search is closed. */
  readonly search?: string | undefined;
  /** The open finding. */
  readonly finding?: string | undefined;
  /** A sentence to show. */
  readonly at?: string | undefined;
  /** Words of the sentence to show, or of the first of the finding: by these it is found where the text has changed. */
  readonly quote?: string | undefined;
  /** Words of the value that the open finding is of: by these it is told from others of its sentence. */
  readonly said?: string | undefined;
}

export const FIRST_STATE: ReaderState = {
  accounts: [],
  view: 'read',
  tones: DIFFERING,
  words: '',
  order: 'place',
  marks: true,
};

/** Whether the first rows of the accounts will do to begin with: nothing is asked for that lies elsewhere, or takes all of them. */
export function isOfTheBeginning(state: ReaderState): boolean {
  const {view, layout, own, mode, kind, account, words, search, finding, at} = state;
  return (
    view === 'read' &&
    layout !== 'differing' &&
    [own, mode, kind, account, search, finding, at, words || undefined].every(
      (one) => one === undefined,
    )
  );
}

/**
 * What a view shows at first: one reads along what differs, sets side by side what more than one account tells, and looks
 * over everything.
 */
export function firstTones(view: View): readonly Tone[] {
  switch (view) {
    case 'read':
      return DIFFERING;
    case 'facts':
    case 'figures':
      return SHARED;
    case 'timeline':
      return TONES;
  }
}

/** Whether somebody has chosen which findings to show. */
export function isNarrowed({words, kind, account, tones, view}: ReaderState): boolean {
  const isSought = words !== '' || kind !== undefined || account !== undefined;
  return isSought || tones.join() !== firstTones(view).join();
}

/**
 * A state with something wanted otherwise. A choice of findings that nobody made is made anew for another view, and the words
 * of one place are not those of another.
 */
export function changed(state: ReaderState, wanted: Partial<ReaderState>): ReaderState {
  const {view = state.view} = wanted;
  const isElsewhere = 'at' in wanted || 'finding' in wanted;
  const untouched = state.tones.join() === firstTones(state.view).join();
  return {
    ...state,
    ...(untouched && {tones: firstTones(view)}),
    ...(isElsewhere && {quote: undefined, said: undefined}),
    ...wanted,
  };
}

/** Reads an address; what it does not say, or says wrongly, is as at first. */
export function stateOf({search, hash}: Pick<URL, 'search' | 'hash'>): ReaderState {
  const query = new URLSearchParams(search);
  const place = new URLSearchParams(hash.slice(1));
  const shown = list(query.get('show'));
  const view = one(VIEWS, query.get('view')) ?? FIRST_STATE.view;
  return {
    accounts: list(query.get('accounts')),
    own: some(query.get('own')),
    ui: one(UI_LANGUAGES, query.get('ui')),
    mode: one(MODES, query.get('mode')),
    view,
    layout: one(LAYOUTS, query.get('layout')),
    alone: some(query.get('alone')),
    tones: query.has('show') ? TONES.filter((tone) => shown.includes(tone)) : firstTones(view),
    kind: one(FINDING_KINDS, query.get('kind')),
    account: some(query.get('of')),
    words: query.get('words') ?? '',
    order: query.get('order') === 'weight' ? 'weight' : 'place',
    marks: query.get('marks') !== 'off',
    search: query.get('q') ?? undefined,
    finding: some(place.get('finding')),
    at: some(place.get('at')),
    quote: some(place.get('quote')),
    said: some(place.get('said')),
  };
}

/**
 * The address of a state, relative to the page: a query for what is on show, a fragment for the place in it. Says only
 * what is not as at first.
 */
export function addressOf(state: ReaderState): string {
  const query = new URLSearchParams();
  if (state.accounts.length > 0) query.set('accounts', state.accounts.join('~'));
  if (state.own) query.set('own', state.own);
  if (state.ui) query.set('ui', state.ui);
  if (state.mode) query.set('mode', state.mode);
  if (state.view !== FIRST_STATE.view) query.set('view', state.view);
  if (state.layout) query.set('layout', state.layout);
  if (state.alone) query.set('alone', state.alone);
  if (state.tones.join() !== firstTones(state.view).join())
    query.set('show', state.tones.join('~'));
  if (state.kind) query.set('kind', state.kind);
  if (state.account) query.set('of', state.account);
  if (state.words) query.set('words', state.words);
  if (state.order !== FIRST_STATE.order) query.set('order', state.order);
  if (!state.marks) query.set('marks', 'off');
  if (state.search !== undefined) query.set('q', state.search);
  return `?${query}${fragmentOf(state)}`;
}

/** The fragment alone: a link with it keeps all else of the address as it is. */
export function fragmentOf({
  finding,
  at,
  quote,
  said,
}: Pick<ReaderState, 'finding' | 'at' | 'quote' | 'said'>): string {
  const place = new URLSearchParams();
  if (finding) place.set('finding', finding);
  if (at) place.set('at', at);
  if (quote) place.set('quote', quote);
  if (said) place.set('said', said);
  const text = place.toString();
  return text && `#${text}`;
}

function list(value: string | null): string[] {
  return value ? value.split('~').filter(Boolean) : [];
}

function some(value: string | null): string | undefined {
  return value === null || value === '' ? undefined : value;
}

function one<T extends string>(known: readonly T[], value: string | null): T | undefined {
  return known.find((item) => item === value);
}
