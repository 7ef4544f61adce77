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
  'src/engine/compare': {
    relations: [],
    grounds: ['relations'],
    agreements: ['relations', 'grounds'],
    divergences: ['relations', 'grounds', 'agreements'],
    'one-account': ['relations', 'grounds'],
    reckonings: ['relations'],
  },
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
};

/** What files of a room must not import of those beside it. */
const refusedBeside = (folder, room) =>
  Object.keys(ROOMS[folder])
    .filter((other) => other !== room && !ROOMS[folder][room].includes(other))
    .map((other) => ({
      // Imports between folders always climb out of one first.
      regex: `^(\\.\\./)+${other}/`,
      message: `${folder}/${room} must not know ${folder}/${other}: imports go downwards only.`,
    }));

/** The same of every folder that it lies in: the last rule for a file is the only one. */
const refused = (path) =>
  Object.keys(ROOMS)
    .filter((folder) => path.startsWith(`${folder}/`))
    .flatMap((folder) => refusedBeside(folder, path.slice(folder.length + 1).split('/')[0]));

const importRules = (path, patterns) => ({
  files: [`${path}/**/*.ts`],
  rules: {'no-restricted-imports': ['error', {patterns}]},
});

const layerRules = [
  ...Object.keys(ROOMS).flatMap((folder) =>
    Object.keys(ROOMS[folder]).map((room) =>
      importRules(`${folder}/${room}`, refused(`${folder}/${room}`)),
    ),
  ),
  {
    ...importRules('src/reader', [
      ...refused('src/reader'),
      {
        regex: `^\\./(?:${Object.keys(ROOMS['src/reader']).join('|')})/`,
        message:
          'What lies beside the rooms of src/reader must not know those that are made of it.',
      },
    ]),
    files: ['src/reader/*.ts'],
    // The two modules that pages begin with define the element.
    ignores: ['src/reader/main.ts', 'src/reader/standalone.ts'],
  },
];

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
  ...layerRules,
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
