import type {ChildProcess} from 'node:child_process';
import {fork} from 'node:child_process';

import {getLocale} from '../wording/localization.js';
import type {Answer, Task} from './corpus-worker.js';

/**
 * Has every task done, in processes of their own, each given the next one as soon as it is free. No more of them than
 * `jobs` are under way, and nothing of a task is held once it is done.
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
      // A process that died has failed on the task that it was given; another one goes on.
      if (!worker?.connected)
        worker = fork(process.argv[1]!, ['corpus-worker', '--ui', getLocale()]);
      take(task, await answerOf(worker, task));
    }
    if (worker?.connected) worker.disconnect();
  };
  await Promise.all(Array.from({length: Math.min(jobs, tasks.length)}, work));
}

function answerOf(worker: ChildProcess, task: Task): Promise<Answer> {
  return new Promise((resolve) => {
    const answered = (answer: Answer): void => {
      worker.removeAllListeners();
      resolve(answer);
    };
    worker.once('message', (message) => {
      answered(message as Answer);
    });
    worker.once('exit', (code, signal) => {
      answered({error: String(signal ?? code)});
    });
    worker.send('read' in task ? {read: task.read} : {compare: task.compare});
  });
}
