// Jest for the Node projects: native ES modules (NestJS 12 is ESM-only), SWC for decorators and their metadata.
// Run with: node --experimental-vm-modules node_modules/jest/bin/jest.js
const path = require('node:path');
const { compilerOptions } = require('./tsconfig.base.json');
const root = __dirname;

const moduleNameMapper = Object.fromEntries(
  Object.entries(compilerOptions.paths).map(([name, [file]]) => [`^${name}$`, path.join(root, file)]),
);

const swc = {
  swcrc: false,
  jsc: {
    target: 'es2022',
    experimental: { keepImportAttributes: true },
    parser: { syntax: 'typescript', decorators: true },
    transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
  },
  module: { type: 'es6' },
  sourceMaps: 'inline',
};

/** Unit specs are `*.spec.ts` (no I/O), medium specs `*.medium-spec.ts` (real servers). */
module.exports = (displayName, dir) => ({
  displayName,
  rootDir: dir,
  testEnvironment: 'node',
  testTimeout: 20_000, // real servers on slow machines
  reporters: ['default', path.join(root, 'jest.tally-reporter.cjs')],
  testMatch: ['**/*.spec.ts', '**/*.medium-spec.ts', '**/*.e2e-spec.ts'],
  extensionsToTreatAsEsm: ['.ts', '.yaml'],
  transform: {
    '^.+\\.process\\.ts$': path.join(root, 'jest.script-transform.cjs'),
    '^.+\\.ts$': ['@swc/jest', swc],
    '^.+\\.yaml$': path.join(root, 'jest.text-transform.cjs'),
  },
  moduleFileExtensions: ['ts', 'js', 'mjs', 'json', 'yaml'],
  moduleNameMapper: { ...moduleNameMapper, '^(.*)\\?script$': '$1' },
  coverageDirectory: path.join(root, 'coverage', path.relative(root, dir)),
});
module.exports.moduleNameMapper = moduleNameMapper;
