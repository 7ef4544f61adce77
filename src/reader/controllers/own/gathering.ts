import {msg} from '@lit/localize';
import type {ReactiveControllerHost} from 'lit';

import {compareDocuments} from '../../../comparing/client.js';
import type {ComparisonResult} from '../../../engine/compare-accounts.js';
import type {Problem} from '../../../engine/problem.js';
import {UnusableDocumentError} from '../../../engine/problem.js';
import {problemText} from '../../../wording/problems.js';
import type {WorkController} from './work.js';

/** A document to be compared: a file, or a text. */
export type GatheredDocument = Parameters<typeof compareDocuments>[0][number];

/** How many documents can be compared. */
export const FEWEST_DOCUMENTS = 2;
export const MOST_DOCUMENTS = 4;

/** Gathers documents until there are enough to compare, and has them compared; those that could be read outlast a failure. */
export class Gathering {
  /** Documents that wait for another to be compared with. */
  held: readonly GatheredDocument[] = [];
  /** Documents of which one does not say its language: its number. */
  asked: {readonly documents: readonly GatheredDocument[]; readonly at: number} | undefined;

  readonly #host: ReactiveControllerHost;
  readonly #work: WorkController;
  readonly #onCompared: (result: ComparisonResult) => void;

  constructor(
    host: ReactiveControllerHost,
    work: WorkController,
    onCompared: (result: ComparisonResult) => void,
  ) {
    this.#host = host;
    this.#work = work;
    this.#onCompared = onCompared;
  }

  /** Takes back a document that waits. */
  letGo(at: number): void {
    this.held = this.held.toSpliced(at, 1);
    this.#host.requestUpdate();
  }

  /** The documents that were asked about, of which one is now said to be in a language. */
  answered(lang: string): readonly GatheredDocument[] {
    if (!this.asked) return [];
    const {documents, at} = this.asked;
    return documents.with(at, {...documents[at]!, lang});
  }

  /**
   * Compares documents; one alone waits.
   *
   * @throws {UnusableDocumentError} If one is not to be used; the other files wait.
   * @throws {Error} If it is stopped or breaks off; all files wait.
   */
  async compare(documents: readonly GatheredDocument[], signal: AbortSignal): Promise<void> {
    if (documents.length > MOST_DOCUMENTS) {
      this.#work.fail(msg('Choose four documents at most.'));
      return;
    }
    if (documents.length < FEWEST_DOCUMENTS) {
      this.held = documents;
      return;
    }
    try {
      const result = await compareDocuments(documents, {
        signal,
        onProgress: this.#work.reach,
      });
      this.held = [];
      this.#onCompared(result);
    } catch (error) {
      const problems: readonly Problem[] =
        error instanceof UnusableDocumentError ? error.problems : [];
      // The texts on show go before what was brought.
      const unusable = problems.map((one) =>
        documents.findLastIndex(({path}) => path === one.path),
      );
      // What is pasted is still where it was pasted, and what is on show is there.
      this.held = documents.filter((one, i) => !unusable.includes(i) && 'bytes' in one);
      const [problem] = problems;
      const [at = -1] = unusable;
      if (!problem || at < 0) throw error;
      if (problem.code !== 'unknown-language') throw error;
      // What was pasted is no file, and its person gave it no ending.
      const {path} = problem;
      const named = {
        ...problem,
        path: 'bytes' in documents[at]! ? path : path.replace(/\.txt$/u, ''),
      };
      if (problem.lang !== undefined) throw new UnusableDocumentError(named);
      // The remedy is the question.
      this.#work.fail(problemText(named));
      this.asked = {documents, at};
    }
  }
}
