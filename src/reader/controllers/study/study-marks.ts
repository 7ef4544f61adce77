import type {ReactiveControllerHost} from 'lit';

import type {ComparedAccount} from '../../../engine/comparison.js';
import {keepMarks, keyOf, readMarks} from '../../study/kept.js';
import type {PlacedMark, StudyMark} from '../../study/marks.js';
import {placed} from '../../study/marks.js';
import {whileConnected} from '../while-connected.js';

/** The marks of a task: kept in the browser as they are made, taken back one after the other, the same in every tab. */
export class StudyMarksController {
  marks: readonly StudyMark[] = [];
  /** In the accounts of the task. */
  placed: readonly PlacedMark[] = [];

  readonly #host: ReactiveControllerHost;
  readonly #onLoss: () => void;
  #accounts: readonly ComparedAccount[] = [];
  #before: (readonly StudyMark[])[] = [];
  #key: string | undefined;

  /** @param onLoss - Called where the browser keeps nothing. */
  constructor(host: ReactiveControllerHost, onLoss: () => void) {
    this.#host = host;
    this.#onLoss = onLoss;
    whileConnected(host, (signal) => addEventListener('storage', this.#onStorage, {signal}));
  }

  /** Whether there is something to take back. */
  get canUndo(): boolean {
    return this.#before.length > 0;
  }

  /**
   * Has the marks of the task on these accounts.
   *
   * @param own - Id of the comparison, where it is the reader's own.
   * @returns Whether it is another task than before.
   */
  turnTo(accounts: readonly ComparedAccount[], own: string | undefined): boolean {
    const key = keyOf(
      accounts.map(({id}) => id),
      own,
    );
    const isOther = key !== this.#key;
    if (isOther) {
      this.#key = key;
      this.#before = [];
    }
    if (isOther || accounts !== this.#accounts) {
      this.#accounts = accounts;
      this.#show(isOther ? readMarks(key) : this.marks);
    }
    return isOther;
  }

  add(...marks: readonly StudyMark[]): void {
    const known = new Set(this.marks.map(({id}) => id));
    this.#change([...this.marks, ...marks.filter(({id}) => !known.has(id))]);
  }

  remove({id}: Pick<StudyMark, 'id'>): void {
    this.#change(this.marks.filter((mark) => mark.id !== id));
  }

  /** @returns Whether there was something to take back. */
  undo(): boolean {
    const before = this.#before.pop();
    if (before) this.#keep(before);
    return before !== undefined;
  }

  #change(marks: readonly StudyMark[]): void {
    this.#before.push(this.marks);
    this.#keep(marks);
  }

  #keep(marks: readonly StudyMark[]): void {
    this.#show(marks);
    if (this.#key !== undefined && !keepMarks(this.#key, marks)) this.#onLoss();
  }

  #show(marks: readonly StudyMark[]): void {
    this.marks = marks;
    this.placed = placed(marks, this.#accounts);
    this.#host.requestUpdate();
  }

  readonly #onStorage = ({key}: StorageEvent): void => {
    if (key !== null && key === this.#key) this.#show(readMarks(key));
  };
}
