import type {ReactiveController, ReactiveControllerHost} from 'lit';

import type {WorkStage} from '../../../comparing/messages.js';
import {complaintOf} from '../../documents/complaint.js';

/** Does one piece of work on documents at a time: a new one ends the one before. */
export class WorkController implements ReactiveController {
  /** How far it is; undefined while there is nothing to do. */
  stage: WorkStage | undefined;
  /** Share of that which is done, 0 to 1. */
  done = 0;
  /** What went wrong last, and what to do. */
  problem: string | undefined;

  readonly #host: ReactiveControllerHost;
  readonly #complaintOf: (error: unknown) => string;
  #work: AbortController | undefined;

  /** @param complaint - Says what an error means, and what to do. */
  constructor(host: ReactiveControllerHost, complaint = complaintOf) {
    this.#host = host;
    this.#complaintOf = complaint;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.stop();
  }

  /** @param work - What it rejects with becomes the problem. */
  async attempt(work: (signal: AbortSignal) => Promise<void>): Promise<void> {
    this.stop();
    this.problem = undefined;
    const {signal} = (this.#work = new AbortController());
    this.reach('read');
    try {
      await work(signal);
    } catch (error) {
      if (!signal.aborted) this.fail(this.#complaintOf(error));
    } finally {
      if (this.#work.signal === signal) this.reach(undefined);
    }
  }

  /** Says what went wrong, and what to do. */
  fail(problem: string): void {
    this.problem = problem;
    this.#host.requestUpdate();
  }

  /** Says how far the work is. */
  readonly reach = (stage: WorkStage | undefined, done = 0): void => {
    this.stage = stage;
    this.done = done;
    this.#host.requestUpdate();
  };

  readonly stop = (): void => {
    this.#work?.abort();
  };
}
