import eslint from '@eslint/js';
import {configs as lit} from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import {configs as wc} from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

/** Layers, lowest first: a file may import from its own layer and from those named beside it (docs/architecture.md). */
const LAYERS = {
  engine: [],
  glossary: ['engine'],
  languages: ['engine', 'glossary'],
  import: ['engine'],
  comparing: ['engine', 'glossary', 'languages', 'import', 'library', 'wording', 'export'],
  wording: ['engine', 'glossary', 'languages'],
  export: ['engine', 'glossary', 'wording'],
  library: ['engine'],
  offline: ['comparing'],
  reader: ['engine', 'glossary', 'import', 'comparing', 'wording', 'export', 'library', 'offline'],
  cli: ['engine', 'glossary', 'languages', 'import', 'comparing', 'wording', 'export', 'library'],
};

/** Rooms of src/engine: a file may import from its own room and from those before it. */
const ENGINE = [
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
];
const ENGINE_ROOMS = Object.fromEntries(ENGINE.map((room, at) => [room, ENGINE.slice(0, at)]));

/** Rooms of src/engine/recognise: as those of the engine. */
const RECOGNISE = ['numbers', 'beside', 'dates', 'story', 'names', 'durations', 'quantities'];
const RECOGNISE_ROOMS = Object.fromEntries(
  RECOGNISE.map((room, at) => [room, RECOGNISE.slice(0, at)]),
);

/** Rooms of src/engine/compare: a file may import from its own room and from those named beside it. */
const ROOMS = {
  relations: [],
  grounds: ['relations'],
  agreements: ['relations', 'grounds'],
  divergences: ['relations', 'grounds', 'agreements'],
  'one-account': ['relations', 'grounds'],
  reckonings: ['relations'],
};

/** Rooms of src/reader: as those of the engine; what lies beside them knows none. */
const READER = [
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
];
const READER_ROOMS = Object.fromEntries(READER.map((room, at) => [room, READER.slice(0, at)]));

/** What files of one of some folders side by side must not import. */
const refused = (folders, own, where) =>
  Object.keys(folders)
    .filter((other) => other !== own && !folders[own].includes(other))
    .map((other) => ({
      // Imports between folders always climb out of one first.
      regex: `^(\\.\\./)+${other}/`,
      message: `${where}/${own} must not know ${where}/${other}: imports go downwards only.`,
    }));

const importRules = (files, patterns) => ({
  files: [`${files}/**/*.ts`],
  rules: {'no-restricted-imports': ['error', {patterns}]},
});

const layerRules = [
  ...Object.keys(LAYERS).map((layer) => importRules(`src/${layer}`, refused(LAYERS, layer, 'src'))),
  // The last rule for a file is the only one, so that it says what its layer refuses as well.
  ...ENGINE.map((room) =>
    importRules(`src/engine/${room}`, [
      ...refused(LAYERS, 'engine', 'src'),
      ...refused(ENGINE_ROOMS, room, 'src/engine'),
    ]),
  ),
  ...RECOGNISE.map((room) =>
    importRules(`src/engine/recognise/${room}`, [
      ...refused(LAYERS, 'engine', 'src'),
      ...refused(ENGINE_ROOMS, 'recognise', 'src/engine'),
      ...refused(RECOGNISE_ROOMS, room, 'src/engine/recognise'),
    ]),
  ),
  ...Object.keys(ROOMS).map((room) =>
    importRules(`src/engine/compare/${room}`, [
      ...refused(LAYERS, 'engine', 'src'),
      ...refused(ENGINE_ROOMS, 'compare', 'src/engine'),
      ...refused(ROOMS, room, 'src/engine/compare'),
    ]),
  ),
  // An element that is loaded when it is first asked for, by import(), is known by its tag alone, and may lie in a later room.
  ...READER.map((room) =>
    importRules(`src/reader/${room}`, [
      ...refused(LAYERS, 'reader', 'src'),
      ...refused(READER_ROOMS, room, 'src/reader'),
    ]),
  ),
  {
    ...importRules('src/reader', [
      ...refused(LAYERS, 'reader', 'src'),
      {
        regex: `^\\./(?:${READER.join('|')})/`,
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
