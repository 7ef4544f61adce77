import type {Comparison} from '../engine/comparison.js';
import type {Correction} from '../engine/correction.js';
import type {ComparisonFile} from '../engine/saved/comparison-file.js';
import type {ReaderState} from './address.js';
import type {Preferences} from './preferences.js';

/** A part of the page asks for another state; `<greta-reader>` answers by a new address. */
export class StateChangeEvent extends Event {
  static readonly type = 'greta-state-change';

  /** What is wanted otherwise; all else stays. */
  readonly wanted: Partial<ReaderState>;

  constructor(wanted: Partial<ReaderState>) {
    super(StateChangeEvent.type, {bubbles: true, composed: true});
    this.wanted = wanted;
  }
}

/** A part of the page asks for another way of showing it, which is the reader's and not the address's. */
export class PreferencesChangeEvent extends Event {
  static readonly type = 'greta-preferences-change';

  readonly wanted: Partial<Preferences>;

  constructor(wanted: Partial<Preferences>) {
    super(PreferencesChangeEvent.type, {bubbles: true, composed: true});
    this.wanted = wanted;
  }
}

/** What lay over the page was closed. */
export class OverlayCloseEvent extends Event {
  static readonly type = 'greta-overlay-close';

  constructor() {
    super(OverlayCloseEvent.type, {bubbles: true, composed: true});
  }
}

/** A part of the page asks for the list of findings, or to be rid of it, where there is no room for it beside the text. */
export class ListShowEvent extends Event {
  static readonly type = 'greta-list-show';

  readonly shown: boolean;

  constructor(shown: boolean) {
    super(ListShowEvent.type, {bubbles: true, composed: true});
    this.shown = shown;
  }
}

/** What is wrong with a document that can be read all the same. */
export interface Fault {
  /** In a sentence. */
  readonly text: string;
  /** Where to look, and what to do. */
  readonly remedy: string;
}

/** A person's own documents were compared, or a comparison was opened, and are to be shown. */
export class DocumentsOpenEvent extends Event {
  static readonly type = 'greta-documents-open';

  readonly file: ComparisonFile;
  /** What is wrong with the documents without making them unusable, in the language of the moment. */
  readonly faults: () => readonly Fault[];

  constructor(file: ComparisonFile, faults: DocumentsOpenEvent['faults'] = () => []) {
    super(DocumentsOpenEvent.type, {bubbles: true, composed: true});
    this.file = file;
    this.faults = faults;
  }
}

/** A person says that something about the comparison is wrong; the comparison is to be made anew with it. */
export class CorrectEvent extends Event {
  static readonly type = 'greta-correct';

  readonly corrections: readonly Correction[];

  constructor(corrections: readonly Correction[]) {
    super(CorrectEvent.type, {bubbles: true, composed: true});
    this.corrections = corrections;
  }
}

/** The comparison on show was made anew, and is to be shown as it is now. */
export class ComparisonChangeEvent extends Event {
  static readonly type = 'greta-comparison-change';

  readonly file: ComparisonFile;

  constructor(file: ComparisonFile) {
    super(ComparisonChangeEvent.type, {bubbles: true, composed: true});
    this.file = file;
  }
}

/** Accounts and their comparison are on show: for the page that the reader is a part of, which may read in it what was found. */
export class ComparisonShowEvent extends Event {
  static readonly type = 'greta-comparison-show';

  /** As `docs/comparison.schema.json` describes it. Not to be changed. */
  readonly comparison: Comparison;

  constructor(comparison: Comparison) {
    super(ComparisonShowEvent.type, {bubbles: true, composed: true});
    this.comparison = comparison;
  }
}

/** A part of the text that was far from the window, and stood there in bare words, has been drawn. */
export class DrawnEvent extends Event {
  static readonly type = 'greta-drawn';

  constructor() {
    super(DrawnEvent.type, {bubbles: true});
  }
}

declare global {
  interface HTMLElementEventMap {
    [StateChangeEvent.type]: StateChangeEvent;
    [PreferencesChangeEvent.type]: PreferencesChangeEvent;
    [OverlayCloseEvent.type]: OverlayCloseEvent;
    [ListShowEvent.type]: ListShowEvent;
    [DocumentsOpenEvent.type]: DocumentsOpenEvent;
    [CorrectEvent.type]: CorrectEvent;
    [ComparisonChangeEvent.type]: ComparisonChangeEvent;
    [ComparisonShowEvent.type]: ComparisonShowEvent;
    [DrawnEvent.type]: DrawnEvent;
  }
}
