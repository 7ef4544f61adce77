import type {ReactiveController, ReactiveControllerHost} from 'lit';

import type {Finding} from '../../../engine/comparison.js';
import {getLocale} from '../../../wording/localization.js';
import {languageAfter} from '../../../wording/ui-languages.js';
import type {Mode} from '../../address.js';
import {columnAlone} from '../../book/alone.js';
import type {Command} from '../../keys.js';
import {stepFrom} from '../../findings/walk.js';
import type {AddressController} from '../book/address.js';
import type {BookController} from '../book/book.js';
import {commandByKeys} from './keyboard.js';
import type {LayoutController} from '../page/layout.js';
import type {LightingController} from '../finding/lighting.js';
import type {OverlaysController} from '../page/overlays.js';
import type {SearchController} from '../page/search.js';

/** Keys that only findings answer. */
const FINDING_KEYS: readonly Command[] = ['next', 'previous', 'card', 'marks', 'filter'];

/** Commands that the task carries out. */
type StudyCommand = Extract<Command, 'differ' | 'agree' | 'undo' | 'compare'>;

/** What commands are given to. */
export interface Commanded {
  readonly address: AddressController;
  readonly books: BookController;
  readonly lighting: LightingController;
  readonly layout: LayoutController;
  readonly overlays: OverlaysController;
  readonly search: SearchController;
  readonly mode: () => Mode;
  /** The findings that are walked. */
  readonly chosen: () => readonly Finding[];
  /** Whether single keys do something. */
  readonly areKeysOn: () => boolean;
}

/** Carries out what keys and buttons ask for. */
export class Commands implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #to: Commanded;
  /** The finding that was open last, and which it was of those that are walked: the walk goes on from there. */
  #last: {readonly id: string; readonly at: number; readonly of: string} | undefined;
  /** A step that was asked for before the finding was there to which it leads. */
  #awaited: 1 | -1 | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, to: Commanded) {
    this.#host = host;
    this.#to = to;
    host.addController(this);
    commandByKeys(
      host,
      () => to.areKeysOn() && !this.#dialog,
      (command) => this.run(command),
    );
  }

  hostUpdated(): void {
    const {address, chosen, books} = this.#to;
    if (this.#awaited && books.book?.isWhole) this.step(this.#awaited);
    const {finding} = address.state;
    if (finding === undefined || finding === this.#last?.id) return;
    const at = chosen().findIndex(({id}) => id === finding);
    if (at >= 0) this.#last = {id: finding, at, of: this.#walked};
  }

  /** @returns Whether there was something to do. */
  run(command: Command): boolean {
    const {address, overlays, mode} = this.#to;
    // In a task the findings are hidden, also from the keys.
    if (mode() === 'study' && FINDING_KEYS.includes(command)) return false;
    switch (command) {
      case 'differ':
      case 'agree':
      case 'undo':
      case 'compare':
        return this.#study()?.run?.(command) ?? false;
      case 'next':
      case 'previous':
        this.step(command === 'next' ? 1 : -1);
        return true;
      case 'card':
        return this.#enterCard();
      case 'close':
        return this.#close();
      case 'marks':
        address.go({marks: !address.state.marks});
        return true;
      case 'language':
        address.go({ui: languageAfter(getLocale())});
        return true;
      case 'other':
        return this.#turn();
      case 'find':
        this.find();
        return true;
      case 'filter':
        overlays.showList(true);
        void this.#host.updateComplete.then(() => {
          const field = this.#host.querySelector<HTMLElement>('greta-findings input[type=search]');
          const narrowing = field?.closest('details');
          if (narrowing) narrowing.open = true;
          field?.focus();
        });
        return true;
      case 'help':
        overlays.open('help');
        return true;
    }
  }

  /** Opens the search, or goes to it. */
  find(): void {
    const {address, search} = this.#to;
    if (address.state.view !== 'read') address.go({view: 'read'});
    if (address.state.search === undefined) address.go({search: ''});
    search.focus();
  }

  /** Walks to the next finding or the one before, also after the last one was closed, or is no finding any more. */
  step(by: 1 | -1): void {
    const {address, chosen, books} = this.#to;
    const findings = chosen();
    const last = this.#last?.of === this.#walked ? this.#last : undefined;
    const wanted = address.state.finding ?? last?.id;
    const at = findings.findIndex(({id}) => id === wanted);
    // What came behind one that is gone stands in its place.
    const gone = last && by > 0 ? last.at - 1 : (last?.at ?? -1);
    const from = at < 0 ? gone : at;
    const isBegun = books.book?.isWhole === false;
    this.#awaited = isBegun && !findings[from + by] ? by : undefined;
    if (this.#awaited) return;
    const finding = stepFrom(findings, from, by);
    if (finding) address.go({finding: finding.id, at: undefined});
  }

  /** What findings are walked, of what: others are walked from the first. */
  get #walked(): string {
    const {own, accounts, tones, kind, account, words, order, view} = this.#to.address.state;
    return String([own, accounts, tones, kind, account, words, order, view]);
  }

  /** The task, which runs nothing before its code is there. */
  #study(): (HTMLElement & {readonly run?: (command: StudyCommand) => boolean}) | null {
    return this.#host.querySelector('greta-study');
  }

  /** What lies over the page, and has the keys. */
  get #dialog(): HTMLDialogElement | null {
    return this.#host.querySelector('dialog[open]');
  }

  /** From the page as a whole, on which the focus is while findings are walked, into the card. */
  #enterCard(): boolean {
    const {activeElement} = document;
    const isFree = activeElement === document.body || activeElement?.id === 'rows';
    const title = isFree ? this.#host.querySelector<HTMLElement>('.card h2') : null;
    title?.focus();
    return title !== null;
  }

  #close(): boolean {
    const {address, overlays} = this.#to;
    // The browser closes what lies on top by itself.
    if (this.#host.querySelector(':popover-open')) return false;
    if (this.#dialog) {
      this.#dialog.close();
      return true;
    }
    if (address.state.finding !== undefined) {
      address.go({finding: undefined, at: undefined});
      return true;
    }
    if (!overlays.listOpen) return false;
    overlays.showList(false);
    return true;
  }

  /** Over to the other text: to read it, where one stands by itself, else to the other side of the mark in focus. */
  #turn(): boolean {
    const {address, books, layout, lighting} = this.#to;
    const {state} = address;
    if (!books.book || state.view !== 'read') return false;
    const {accounts} = books.book;
    const column = columnAlone(state, layout.of(state), books.book);
    if (column === undefined) return lighting.focusOther(state.finding);
    address.go({alone: accounts[(column + 1) % accounts.length]!.id});
    return true;
  }
}
