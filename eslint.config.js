import js from '@eslint/js'
import tseslint from 'typescript-eslint'

const budgets = {
  'max-lines': ['error', { max: 150, skipBlankLines: true, skipComments: true }],
  'max-lines-per-function': ['error', { max: 40, skipBlankLines: true, skipComments: true }],
  complexity: ['error', 8],
  'max-depth': ['error', 3],
}

const emptyNames = '^(utils?|helpers?|lib|common|misc|manager|service|data|index)$'

/** Rules are error or off, never warn, never disabled in a line. */
export default tseslint.config(
  {
    ignores: [
      '.next/**',
      'node_modules/**',
      'data/**',
      'media/**',
      'tmp/**',
      'src/content/payload-types.ts',
      'src/migrations/2*.ts',
      'src/app/**',
      'next-env.d.ts',
    ],
  },
  { linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  ...tseslint.configs.strict,
  {
    files: ['**/*.{ts,tsx}'],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      ...budgets,
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/no-unnecessary-type-assertion': 'error',
      '@typescript-eslint/no-confusing-void-expression': 'off',
      eqeqeq: 'error',
      'no-console': 'error',
      'no-empty': ['error', { allowEmptyCatch: false }],
      'no-restricted-syntax': [
        'error',
        {
          selector: 'ExportDefaultDeclaration',
          message: 'Use a named export; a default only where a framework asks for one.',
        },
        {
          selector: "MemberExpression[object.name='process'][property.name='env']",
          message: 'Only src/config/env.ts reads the environment: import { env } from it.',
        },
        {
          selector: "JSXAttribute[name.name='dangerouslySetInnerHTML']",
          message: 'Raw HTML is written in front-office/http/render.tsx alone.',
        },
        {
          selector: `ImportDeclaration[source.value=/${emptyNames}/]`,
          message: 'Name the file after what it does.',
        },
      ],
    },
  },
  {
    files: ['payload.config.ts', 'next.config.ts', 'src/config/env.ts', 'tests/**', 'bench/**'],
    rules: { 'no-restricted-syntax': 'off' },
  },
  { files: ['src/front-office/http/render.tsx'], rules: { 'no-restricted-syntax': 'off' } },
  {
    files: ['src/cli/**', 'bench/**', 'tests/run.ts', 'tests/mongodb/run.ts'],
    rules: { 'no-console': 'off' },
  },
  { files: ['src/import/**'], rules: { complexity: ['error', 12] } },
  {
    files: ['tests/**', 'bench/**'],
    rules: { 'max-lines-per-function': 'off', 'max-lines': ['error', 400] },
  },
  {
    // What runs in visitors' browsers: served as it is.
    files: ['src/front-office/theme/scripts/*.js'],
    languageOptions: {
      globals: {
        ...{ document: 'readonly', location: 'readonly', fetch: 'readonly' },
        ...{ setTimeout: 'readonly', clearTimeout: 'readonly' },
        ...{ AbortController: 'readonly', URLSearchParams: 'readonly' },
      },
    },
  },
  {
    files: ['**/*.js'],
    languageOptions: { globals: { process: 'readonly', console: 'readonly', URL: 'readonly' } },
    rules: { 'no-console': 'off' },
  },
)
