import type {ChildProcess} from 'node:child_process';
import {fork} from 'node:child_process';

import {getLocale} from '../wording/localization.js';
import type {Answer, Task} from './corpus-worker.js';

/**
 * Has every task done, in processes of their own, each given the next one as soon as it is free. No more of them than
 * `jobs` are under way, and nothing of a task is held once it is done. Where a process cannot be begun, or dies, that is the
 * answer to the task that it was given.
 */
export async function inProcesses<T extends Task>(
  tasks: readonly T[],
  jobs: number,
  take: (task: T, answer: Answer) => void,
): Promise<void> {
  const waiting = tasks.values();
  const work = async (): Promise<void> => {
    let worker: ChildProcess | undefined;
    for (const task of waiting) {
      if (!worker?.connected) worker = begun();
      take(task, await answerOf(worker, task));
    }
    if (worker?.connected) worker.disconnect();
  };
  await Promise.all(Array.from({length: Math.min(jobs, tasks.length)}, work));
}

function begun(): ChildProcess {
  const worker = fork(process.argv[1]!, ['corpus-worker', '--ui', getLocale()]);
  // Whoever waits for an answer hears of it; of a process of which nobody does, nothing is wanted any more.
  worker.on('error', () => undefined);
  return worker;
}

function answerOf(worker: ChildProcess, task: Task): Promise<Answer> {
  return new Promise((resolve) => {
    const answered = (answer: Answer): void => {
      worker.off('message', onMessage).off('exit', onExit).off('error', onError);
      resolve(answer);
    };
    const onMessage = (message: unknown): void => {
      answered(message as Answer);
    };
    const onExit = (code: number | null, signal: string | null): void => {
      answered({error: String(signal ?? code)});
    };
    const onError = ({message}: Error): void => {
      // It could not be begun, or hears no more: the next task needs another one.
      if (worker.connected) worker.disconnect();
      answered({error: message});
    };
    worker.on('message', onMessage).on('exit', onExit).on('error', onError);
    worker.send('read' in task ? {read: task.read} : {compare: task.compare});
  });
}
