const { moduleNameMapper } = require('../jest.preset.cjs');

module.exports = {
  displayName: 'dashboard',
  rootDir: __dirname,
  reporters: ['default', '<rootDir>/../jest.tally-reporter.cjs'],
  preset: 'jest-preset-angular',
  testEnvironment: 'jest-preset-angular/environments/jest-jsdom-env',
  setupFilesAfterEnv: ['<rootDir>/test-setup.ts'],
  testMatch: ['<rootDir>/src/**/*.spec.ts'],
  moduleNameMapper: {
    ...moduleNameMapper,
    '^echarts(/.*)?$': '<rootDir>/testing/echarts.stub.ts', // jsdom has no canvas to measure text with
  },
  transform: {
    '^.+\\.(ts|js|mjs|html|svg)$': [
      'jest-preset-angular',
      { tsconfig: '<rootDir>/tsconfig.spec.json', stringifyContentPathRegex: '\\.(html|svg)$' },
    ],
  },
  coverageDirectory: '<rootDir>/../coverage/dashboard',
};
