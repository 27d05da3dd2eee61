import angular from '@angular-eslint/eslint-plugin';
import angularTemplate from '@angular-eslint/eslint-plugin-template';
import templateParser from '@angular-eslint/template-parser';
import js from '@eslint/js';
import nx from '@nx/eslint-plugin';
import { defineConfig, globalIgnores } from 'eslint/config';
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import { createNodeResolver, importX } from 'eslint-plugin-import-x';
import tseslint from 'typescript-eslint';

const serverLibs = [
  'domain',
  'contracts',
  'config',
  'data-access',
  'embedded',
  'queue',
  'yard',
  'pii',
  'triage',
  'drafting',
  'llm',
  'outbound',
  'telemetry',
];

/** Who may import whom; see ARCHITECTURE.md. Specs may import `testing` beside that. */
const mayImport = {
  domain: [],
  contracts: ['domain'],
  pii: ['domain'],
  config: [],
  embedded: [],
  telemetry: ['config'],
  'data-access': ['domain', 'contracts', 'config'],
  queue: ['domain', 'contracts', 'config'],
  llm: ['domain', 'contracts', 'config', 'outbound'],
  outbound: [],
  triage: ['domain', 'contracts', 'config', 'llm', 'pii'],
  drafting: ['domain', 'contracts', 'config', 'llm', 'pii'],
  yard: ['config', 'data-access', 'embedded', 'pii', 'queue', 'triage'],
  api: serverLibs,
  worker: serverLibs,
  launcher: ['domain', 'contracts', 'config', 'embedded'],
  dashboard: ['domain', 'contracts'],
};
const everyLib = Object.keys(mayImport).filter((scope) => !['api', 'worker', 'launcher', 'dashboard'].includes(scope));
const scoped = (scopes) => scopes.map((scope) => `scope:${scope}`);

const boundaries = (extra) => [
  'error',
  {
    enforceBuildableLibDependency: false,
    allow: ['../../../package.json'], // the product's version
    depConstraints: [
      ...Object.entries(mayImport).map(([scope, scopes]) => ({
        sourceTag: `scope:${scope}`,
        onlyDependOnLibsWithTags: scoped([...scopes, ...extra]),
      })),
      { sourceTag: 'scope:testing', onlyDependOnLibsWithTags: scoped(everyLib) },
      { sourceTag: 'scope:e2e', onlyDependOnLibsWithTags: scoped([...everyLib, 'testing']) },
      { sourceTag: 'platform:any', onlyDependOnLibsWithTags: ['platform:any', ...scoped(extra)] },
      {
        sourceTag: 'platform:browser',
        onlyDependOnLibsWithTags: ['platform:any', 'platform:browser', ...scoped(extra)],
      },
    ],
  },
];

const serverOnly = ['@nestjs/*', 'typeorm', 'bullmq', 'ioredis', 'pg', 'openai', 'node:*'];
const banned = (patterns, message) => ['error', { patterns: patterns.map((group) => ({ group: [group], message })) }];

/** What an error says may hold what a customer wrote; our logger takes the error itself and leaves its words out. */
const loggerCall =
  'CallExpression[callee.property.name=/^(fatal|error|warn|log|debug|verbose)$/]:matches([callee.object.name=/ogger$/], [callee.object.property.name=/ogger$/])';
const wordsOfErrors = [
  `${loggerCall} MemberExpression[property.name=/^(message|stack|detail)$/]`,
  `${loggerCall} TemplateLiteral > Identifier[name=/^(e|err|error|cause|reason)$/]`,
  `${loggerCall} CallExpression[callee.name="String"] > Identifier[name=/^(e|err|error|cause|reason)$/]`,
].map((selector) => ({
  selector,
  message: 'Log constant words, and give the error itself as an argument of its own.',
}));

export default defineConfig(
  globalIgnores(['dist', '.nx', '.angular', 'coverage', 'tmp', 'node_modules', '**/*.cjs', '**/*.mjs']),
  {
    files: ['**/*.ts'],
    extends: [js.configs.recommended, tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    plugins: { '@nx': nx, 'import-x': importX },
    settings: {
      'import-x/resolver-next': [
        createTypeScriptImportResolver({ project: 'tsconfig.base.json' }),
        createNodeResolver(),
      ],
    },
    rules: {
      '@nx/enforce-module-boundaries': boundaries([]),
      'import-x/no-cycle': ['error', { ignoreExternal: true }],
      'max-lines': ['error', { max: 250 }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/require-await': 'off', // ports are asynchronous where an adapter may be
    },
  },
  {
    // A class that is only named in a constructor is a value for Nest's dependency injection.
    files: ['api/**/*.ts', 'worker/**/*.ts', 'libs/*/src/**/*.module.ts'],
    rules: { '@typescript-eslint/consistent-type-imports': 'off' },
  },
  {
    files: ['libs/domain/**/*.ts', 'libs/contracts/**/*.ts', 'dashboard/**/*.ts'],
    rules: { 'no-restricted-imports': banned(serverOnly, 'This code runs in the browser, too.') },
  },
  {
    // The API reaches the worker's engines through one door, the dry run.
    files: ['api/**/*.ts'],
    ignores: ['api/src/dry-runs/**', '**/*-spec.ts', '**/*.spec.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        { paths: ['@switchyard/pii', '@switchyard/triage', '@switchyard/drafting', '@switchyard/llm'] },
      ],
    },
  },
  {
    files: ['api/**/*.ts', 'worker/**/*.ts', 'libs/**/*.ts'],
    rules: { 'no-restricted-syntax': ['error', ...wordsOfErrors] },
  },
  {
    // A route, or a socket event, that does not say who may use it is no route.
    files: ['api/**/*.controller.ts', 'api/**/*.gateway.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        ...wordsOfErrors, // this list takes the place of the one above
        {
          selector:
            'MethodDefinition:has(> Decorator[expression.callee.name=/^(Get|Post|Put|Patch|Delete|Head|Options|All|SubscribeMessage)$/]):not(:has(> Decorator[expression.callee.name=/^(Requires|ForSignedIn|ForPeople|OpenToAll)$/]))',
          message: 'Declare who may use it: @Requires(permission), @ForPeople(), @ForSignedIn() or @OpenToAll().',
        },
      ],
    },
  },
  {
    // One reader of the environment.
    files: ['**/*.ts'],
    ignores: ['libs/config/**', 'libs/testing/**', 'e2e/**'],
    rules: {
      'no-restricted-properties': ['error', { object: 'process', property: 'env', message: 'Read it in libs/config.' }],
    },
  },
  {
    files: ['**/*.spec.ts', '**/*-spec.ts', '**/src/testing/**/*.ts'],
    rules: {
      '@nx/enforce-module-boundaries': boundaries(['testing']),
      '@typescript-eslint/no-unsafe-assignment': 'off', // expect's matchers are `any`
    },
  },
  {
    files: ['dashboard/**/*.ts'],
    plugins: { '@angular-eslint': angular },
    processor: angularTemplate.processors['extract-inline-html'],
    rules: {
      ...angular.configs.recommended.rules,
      '@angular-eslint/prefer-on-push-component-change-detection': 'error',
      '@angular-eslint/prefer-signals': 'error',
      '@typescript-eslint/consistent-type-imports': 'off',
    },
  },
  {
    files: ['dashboard/**/*.html'],
    plugins: { '@angular-eslint/template': angularTemplate },
    languageOptions: { parser: templateParser },
    rules: { ...angularTemplate.configs.recommended.rules, ...angularTemplate.configs.accessibility.rules },
  },
);
