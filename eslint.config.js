import {posix, relative} from 'node:path';

import eslint from '@eslint/js';
import {configs as lit} from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import {configs as wc} from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

/** Folders in their order, each of which knows those before it. */
const inOrder = (...folders) =>
  Object.fromEntries(folders.map((folder, at) => [folder, folders.slice(0, at)]));

/**
 * The layers of src and the rooms of its folders: a file may import from its own, from those named beside it, and from what lies
 * beside them all (docs/architecture.md). A folder stands behind the one that it lies in.
 */
const ROOMS = {
  src: {
    engine: [],
    glossary: ['engine'],
    languages: ['engine', 'glossary'],
    import: ['engine'],
    comparing: ['engine', 'glossary', 'languages', 'import', 'library', 'wording', 'export'],
    wording: ['engine', 'glossary', 'languages'],
    export: ['engine', 'glossary', 'wording'],
    library: ['engine'],
    offline: ['comparing'],
    // An element that is loaded when it is first asked for, by import(), is known by its tag alone, and may lie in a later room.
    reader: [
      'engine',
      'glossary',
      'import',
      'comparing',
      'wording',
      'export',
      'library',
      'offline',
    ],
    cli: ['engine', 'glossary', 'languages', 'import', 'comparing', 'wording', 'export', 'library'],
  },
  'src/engine': inOrder(
    'grammar',
    'values',
    'read',
    'selectors',
    'recognise',
    'claims',
    'align',
    'corrections',
    'compare',
    'saved',
  ),
  'src/engine/read': inOrder('sentences', 'markdown', 'wiki', 'zones'),
  'src/engine/recognise': inOrder(
    'numbers',
    'beside',
    'dates',
    'story',
    'names',
    'clock',
    'durations',
    'quantities',
  ),
  'src/engine/recognise/dates': inOrder('calendar', 'patterns', 'grounds', 'around'),
  'src/engine/recognise/story': inOrder('refining', 'years', 'told', 'likelihood', 'ways'),
  'src/engine/recognise/names': inOrder(
    'runs',
    'known',
    'treaties',
    'formations',
    'organisations',
    'persons',
    'places',
  ),
  'src/engine/recognise/durations': inOrder('lengths', 'ages'),
  'src/engine/recognise/quantities': inOrder('amounts', 'nouns', 'labels'),
  'src/engine/recognise/quantities/nouns': inOrder('phrase', 'clause', 'nothing', 'lists', 'told'),
  'src/engine/claims': inOrder('told', 'clauses', 'amounts', 'dates'),
  'src/engine/align': inOrder('keys', 'grid', 'shared', 'models', 'choice'),
  'src/engine/compare': {
    relations: [],
    grounds: ['relations'],
    agreements: ['relations', 'grounds'],
    divergences: ['relations', 'grounds', 'agreements'],
    'one-account': ['relations', 'grounds'],
    reckonings: ['relations'],
  },
  'src/import': inOrder('xml', 'pdf', 'saved'),
  'src/wording': inOrder('dates', 'speech', 'clauses', 'findings', 'written'),
  'src/reader': inOrder(
    'findings',
    'rows',
    'book',
    'notes',
    'timeline',
    'long-page',
    'place',
    'search',
    'documents',
    'study',
    'controllers',
    'templates',
    'elements',
  ),
  'src/reader/controllers': inOrder('book', 'page', 'finding', 'own', 'study', 'keys'),
  'src/reader/templates': inOrder('text', 'findings', 'views', 'own', 'study', 'page'),
};

/** Folders of which the files beside the rooms are what all of these know, and so know none of them; but for what pages begin with. */
const KNOWN_BY_ROOMS = ['src/reader', 'src/reader/controllers', 'src/reader/templates'];
const BEGINNINGS = ['src/reader/main.ts', 'src/reader/standalone.ts'];

/** The room of a folder that a file is in; undefined where it lies beside them, or elsewhere. */
const roomOf = (file, folder) =>
  file.startsWith(`${folder}/`)
    ? /^[^/]+(?=\/)/.exec(file.slice(folder.length + 1))?.[0]
    : undefined;

/** What is wrong with an import, by the paths of both files; undefined for one that goes downwards. */
const upwards = (from, to) => {
  for (const [folder, rooms] of Object.entries(ROOMS)) {
    const [own, other] = [roomOf(from, folder), roomOf(to, folder)];
    if (other === undefined || own === other) continue;
    const isBeside = from.slice(0, from.lastIndexOf('/')) === folder;
    const isRefused = isBeside
      ? KNOWN_BY_ROOMS.includes(folder) && !BEGINNINGS.includes(from)
      : own !== undefined && !rooms[own]?.includes(other);
    if (isRefused) return `${folder}/${own ?? '*'} must not know ${folder}/${other}`;
  }
  return undefined;
};

/** Holds the rooms apart: static imports alone, since what is loaded later may lie higher. */
const downwards = {
  create(context) {
    const from = relative(import.meta.dirname, context.filename).replaceAll('\\', '/');
    const check = ({source}) => {
      if (!source?.value.startsWith('.')) return;
      const fault = upwards(from, posix.join(posix.dirname(from), source.value));
      if (fault) {
        context.report({node: source, message: `${fault}: imports go downwards only.`});
      }
    };
    return {ImportDeclaration: check, ExportNamedDeclaration: check, ExportAllDeclaration: check};
  },
};

export default tseslint.config(
  {ignores: ['dist/**', 'coverage/**', 'src/wording/generated/**']},
  eslint.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [...tseslint.configs.strictTypeChecked, ...tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: {projectService: true, tsconfigRootDir: import.meta.dirname},
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', {allowNumber: true}],
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-confusing-void-expression': ['error', {ignoreArrowShorthand: true}],
      '@typescript-eslint/no-unused-vars': [
        'error',
        {argsIgnorePattern: '^_', ignoreRestSiblings: true},
      ],
      'no-restricted-syntax': [
        'error',
        {
          selector: 'CallExpression[callee.name="msg"]:not(:function *)',
          message:
            'msg() outside a function is read once, before the language is known: call it while rendering.',
        },
        {selector: 'ExportDefaultDeclaration', message: 'Export by name.'},
        {selector: 'TSEnumDeclaration', message: 'Use an `as const` list and its union.'},
      ],
    },
  },
  {
    files: ['src/reader/**/*.ts'],
    extends: [lit['flat/recommended'], wc['flat/best-practice']],
    plugins: {'lit-a11y': litA11y},
    rules: {
      ...litA11y.configs.recommended.rules,
      // LitElement implements every lifecycle callback.
      'wc/guard-super-call': 'off',
    },
  },
  {
    files: ['src/reader/{controllers,elements,place,templates}/**/*.ts'],
    rules: {
      'no-restricted-properties': [
        'error',
        ...['getElementById', 'querySelector'].map((property) => ({
          object: 'document',
          property,
          message: 'Another reader of the page may have the same: look in its own (`within.ts`).',
        })),
      ],
    },
  },
  {
    files: ['src/**/*.ts'],
    plugins: {rooms: {rules: {downwards}}},
    rules: {'rooms/downwards': 'error'},
  },
  {
    files: ['src/**/*.ts'],
    rules: {
      '@typescript-eslint/max-params': ['error', {max: 6}],
      'max-depth': ['error', 5],
      'max-lines-per-function': ['error', {max: 80, skipBlankLines: true, skipComments: true}],
    },
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          allowForKnownSafeCalls: [
            {from: 'package', name: ['describe', 'it', 'test'], package: 'node:test'},
          ],
        },
      ],
    },
  },
  {
    files: ['bench/peers/*.js'],
    languageOptions: {
      globals: {document: 'readonly', window: 'readonly', fetch: 'readonly', Worker: 'readonly'},
    },
  },
  {
    files: ['**/*.js'],
    languageOptions: {
      globals: {process: 'readonly', console: 'readonly', URL: 'readonly', setTimeout: 'readonly'},
    },
  },
);
