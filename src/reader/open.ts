/**
 * Entry of a page of the site, whose text is there already: it is drawn before the reader's own code is fetched, and all of it is
 * there, with all rules, before that code runs.
 */
import {placeLaterRows} from './later-rows.js';
import {painted} from './painted.js';
import {styleWhole} from './whole-style.js';

addEventListener('click', remember);
void open();

async function open(): Promise<void> {
  // A link may lead to what comes behind the first rows.
  if (location.hash === '') await painted();
  const early = document.querySelector<HTMLTemplateElement>('#early');
  if (early) document.head.append(early.content);
  await placeLaterRows();
  await Promise.all(
    [...document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')].map(loaded),
  );
  // Without the reader the page is as it would be where no scripts run.
  await import('./main.js').catch(styleWhole);
}

/** What is pressed before anything answers is pressed in the page that takes the place of this one, if it has the focus still. */
function remember({target}: Event): void {
  const button = target instanceof Element && target.closest<HTMLElement>('.prerendered button');
  if (!button) return;
  button.dataset['pressed'] = '';
  button.focus();
}

/** Resolves also where a sheet cannot be had: the page is then to answer all the same. */
async function loaded(link: HTMLLinkElement): Promise<void> {
  if (link.sheet) return;
  await new Promise((resolve) => {
    for (const type of ['load', 'error']) link.addEventListener(type, resolve, {once: true});
  });
}
