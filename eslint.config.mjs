import tseslint from 'typescript-eslint';
import importX from 'eslint-plugin-import-x';
import officeAddins from 'eslint-plugin-office-addins';
import prettier from 'eslint-config-prettier';

/** The plugin's own rules; the general ones that it recommends beside them are chosen here. */
const officeRules = Object.fromEntries(
  officeAddins.configs.recommended
    .flatMap(({ rules = {} }) => Object.entries(rules))
    .filter(([name]) => name.startsWith('office-addins/')),
);

/** Imports point inward: the core knows nothing around it, adapters know the core, faces know both, never one another. */
const adapters = ['xlsx', 'files', 'excel', 'documents'];
const faces = ['taskpane', 'functions', 'desk', 'cli'];
const src = (names) => names.map((name) => `./src/${name}`);

const zones = [
  {
    target: './src/core',
    from: src([...adapters, ...faces]),
    message: 'The core imports nothing from the folders around it.',
  },
  ...adapters.map((name) => ({
    target: `./src/${name}`,
    from: src([...adapters.filter((other) => other !== name), ...faces]),
    message: 'An adapter imports the core only.',
  })),
  ...faces.map((name) => ({
    target: `./src/${name}`,
    // The desk is the pane again, with files in the place of Excel.
    from: src(faces.filter((other) => other !== name && !(name === 'desk' && other === 'taskpane'))),
    message: 'A face imports the core and the adapters, never another face.',
  })),
  {
    target: './src',
    from: ['./test', './scripts'],
    message: 'The product never imports its tests or scripts.',
  },
];

export default tseslint.config(
  { ignores: ['node_modules/**', 'dist/**', 'release/**', 'demo-output/**', 'coverage/**', 'samples/**'] },
  ...tseslint.configs.strict,
  {
    files: ['**/*.ts', '**/*.tsx'],
    plugins: { 'import-x': importX },
    settings: { 'import-x/resolver': { node: { extensions: ['.ts', '.tsx', '.js', '.json'] } } },
    rules: {
      'import-x/no-restricted-paths': ['error', { zones }],
      'import-x/no-default-export': 'error',
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
      // `type` and `interface` are chosen by what reads better; readonly data mixes both.
      '@typescript-eslint/unified-signatures': 'off',
      '@typescript-eslint/prefer-for-of': 'error',
    },
  },
  {
    files: ['src/core/**/*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: '^(node:.*|fs|path|os|crypto|zlib|stream)$',
              message: 'The core does no I/O.',
            },
            {
              group: ['exceljs', '@e965/*', 'fflate', '@microsoft/*', 'react', 'react-*'],
              message: 'The core knows no Excel, file format or screen.',
            },
          ],
        },
      ],
      'no-restricted-globals': [
        'error',
        'document',
        'window',
        'process',
        'Buffer',
        'fetch',
        'Office',
        'Excel',
        'Date',
      ],
    },
  },
  {
    // The one place that turns days into dates; everything else in the core handles ISO text.
    files: ['src/core/calendar/*.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        'document',
        'window',
        'process',
        'Buffer',
        'fetch',
        'Office',
        'Excel',
      ],
    },
  },
  {
    files: ['src/taskpane/**/*.{ts,tsx}', 'src/functions/**/*.ts', 'src/excel/**/*.ts'],
    plugins: { 'office-addins': officeAddins },
    rules: officeRules,
  },
  {
    // Read by browsers that know nothing newer.
    files: ['src/taskpane/start.js'],
    languageOptions: {
      ecmaVersion: 5,
      sourceType: 'script',
      globals: { document: 'readonly', Object: 'readonly' },
    },
    rules: { 'no-var': 'off' },
  },
  {
    files: ['*.js', '*.cjs', 'scripts/**/*.js'],
    languageOptions: {
      sourceType: 'commonjs',
      globals: { module: 'writable', require: 'readonly', __dirname: 'readonly' },
    },
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
  prettier,
);
