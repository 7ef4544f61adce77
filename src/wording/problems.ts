import {msg, str} from '@lit/localize';

import type {Problem, Wrong} from '../engine/problem.js';
import {languageName} from './kinds.js';
import {formatNumber} from './numbers.js';

/** Where a problem is, as compilers print it: `notes.yaml:3:7`. */
export function problemPlace({path, line, column}: Problem): string {
  return [path, line, line === undefined ? undefined : column]
    .filter((part) => part !== undefined)
    .join(':');
}

/** What is wrong, in a sentence that names the file by its path. */
export function problemText(problem: Problem): string {
  const {path} = problem;
  switch (problem.code) {
    case 'unreadable':
      return msg(str`“${path}” cannot be opened.`);
    case 'too-few-accounts':
      return msg(str`There are fewer than two accounts in “${path}”.`);
    case 'not-built':
      return msg(str`“${path}” has not been built yet.`);
    case 'empty':
      return msg(str`“${path}” has no text in it.`);
    case 'same-text':
      return sameText(path, problem.other);
    case 'binary':
      return msg(str`“${path}” is not a text file.`);
    case 'picture':
      return problem.of === 'PDF'
        ? msg(str`The pages of “${path}” are pictures, without words that could be read.`)
        : msg(str`“${path}” is a picture, not a text.`);
    case 'archive':
      return msg(str`“${path}” is an archive, in which other files are packed.`);
    case 'other-program':
      return msg(str`“${path}” is a document that Greta cannot read: ${problem.program}.`);
    case 'encrypted':
      return msg(str`“${path}” is encrypted, or an old Word document (.doc).`);
    case 'damaged':
      return msg(str`“${path}” is damaged, or not what its name says.`);
    case 'unclosed': {
      const tag = `<${problem.element}>`;
      return msg(str`In “${path}” an element is never closed: ${tag}.`);
    }
    case 'json-syntax':
      return msg(str`“${path}” is not valid JSON.`);
    case 'other-data':
      return msg(str`“${path}” holds data, and no text to be read.`);
    case 'no-texts':
      return msg(str`“${path}” says what was found, but does not hold the texts.`);
    case 'other-lines':
      return msg(str`“${path}” holds other lines than those of compared pairs.`);
    case 'encoding':
      return msg(str`The letters of “${path}” are stored in a way that Greta cannot read.`);
    case 'too-large':
      return msg(str`“${path}” is too large: ${megabytesOf(problem.bytes)} MB.`);
    case 'too-large-inside':
      return msg(
        str`“${path}” would be too large once it is unpacked: ${megabytesOf(problem.bytes)} MB.`,
      );
    case 'too-many-paragraphs':
      return msg(
        str`“${path}” has too many paragraphs to be read side by side: ${formatNumber(problem.count)}.`,
      );
    case 'too-many-sentences':
      return msg(
        str`“${path}” has too many sentences to be read side by side: ${formatNumber(problem.count)}.`,
      );
    case 'unknown-language':
      return unknownLanguage(path, problem.lang);
    case 'front-matter-syntax':
      return msg(str`The front matter of “${path}” is not valid YAML.`);
    case 'front-matter-missing':
      return problem.field === undefined
        ? msg(str`“${path}” has no front matter.`)
        : msg(str`The front matter of “${path}” lacks “${problem.field}”.`);
    case 'front-matter-value':
      return msg(str`The front matter of “${path}” has an unusable value for “${problem.field}”.`);
    case 'note-syntax':
      return problem.field === undefined
        ? msg(str`The note in “${path}” is not written as a note.`)
        : msg(str`The note in “${path}” is not written as a note: see “${problem.field}”.`);
    case 'note-orphan':
      return msg(
        str`The note in “${path}” has lost its place: “${problem.exact}” is not in the account.`,
      );
    case 'note-translation-missing':
      return msg(str`The note in “${path}” has no text in this language: ${problem.lang}.`);
  }
}

function megabytesOf(bytes: number): string {
  return formatNumber(Math.round(bytes / 2 ** 20));
}

function unknownLanguage(path: string, lang: string | undefined): string {
  return lang === undefined
    ? msg(str`Greta cannot tell in which language “${path}” is written.`)
    : msg(str`“${path}” is in a language that Greta does not read yet: ${languageName(lang)}.`);
}

function sameText(path: string, other: string): string {
  return path === other
    ? msg(str`“${path}” was chosen twice.`)
    : msg(str`“${path}” has the same text as “${other}”, to the letter.`);
}

/** What to do about a problem. */
export function problemRemedy(wrong: Wrong): string {
  switch (wrong.code) {
    case 'unreadable':
      return msg('Check that the path is right and that you may read the file.');
    case 'too-few-accounts':
      return msg('Put two documents or more there, of any kind that Greta opens.');
    case 'not-built':
      return msg('Run npm run build first.');
    case 'empty':
      return msg('Choose a file with text in it.');
    case 'same-text':
      return msg('Choose another account of the same events.');
    case 'binary':
      return msg('Save the document as plain text or Markdown and open that.');
    case 'picture':
      return msg(
        'Write what it says into a text file, or let a program for text recognition (OCR) do so, and open that.',
      );
    case 'archive':
      return msg('Unpack it, and open the documents in it.');
    case 'other-program':
      return msg(
        'Open it in its own program and save it as .docx, .odt or text; or copy its text into a text file and open that.',
      );
    case 'encrypted':
      return msg(
        'Open it in its own program and save it without a password, as .docx, .odt or text.',
      );
    case 'damaged':
      return msg('Open it in its own program and save it again.');
    case 'unclosed':
      return msg(
        'What follows it may be read wrongly: close it where it ends, and open the file again.',
      );
    case 'json-syntax':
      return msg('Correct it there, or save it again where it was made.');
    case 'other-data':
      return msg(
        'What was saved here is opened by itself; of other data, save the texts as plain text or Markdown and open these.',
      );
    case 'no-texts':
      return msg(
        'Open the documents themselves, or export the comparison as JSON (--format json).',
      );
    case 'other-lines':
      return msg('Name a file that this command wrote, or one that is not there yet.');
    case 'encoding':
      return msg('Save the document as UTF-8 and open it again.');
    case 'too-large':
    case 'too-large-inside':
      return msg('Divide the document into parts of 20 MB at most.');
    case 'too-many-paragraphs':
      return msg('Divide the document into parts of 20,000 paragraphs at most.');
    case 'too-many-sentences':
      return msg('Divide the document into parts of 200,000 sentences at most.');
    case 'unknown-language':
      if (wrong.lang !== undefined)
        return msg(
          'Greta reads Lithuanian and English: open a translation. If it is in one of these after all, say so in the front matter (lang: lt) or in the file’s name (name.lt.md).',
        );
      return msg(
        'Say the language in the front matter (lang: lt) or in the file’s name (name.lt.md); Greta reads Lithuanian (lt) and English (en).',
      );
    case 'front-matter-syntax':
      return msg('Correct the lines between the two rows of dashes; each reads “name: value”.');
    case 'front-matter-missing':
      return msg('Add it between two rows of dashes at the head of the file.');
    case 'front-matter-value':
      return msg(
        'Write one line of text as its value; an address starts with http:// or https://.',
      );
    case 'note-syntax':
      return msg('A note needs “id”, “on” (account and exact words) and “text” in each language.');
    case 'note-orphan':
      return msg('Quote the words as they now stand in the account.');
    case 'note-translation-missing':
      return msg('Add the text under “text”, beside the other language.');
  }
}
