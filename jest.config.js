const shared = {
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: {
    '\\.tsx?$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2022',
          parser: { syntax: 'typescript', tsx: true },
          transform: { react: { runtime: 'automatic' } },
        },
        module: { type: 'es6' },
      },
    ],
  },
  moduleNameMapper: { '^@payload-config$': '<rootDir>/payload.config.ts' },
  setupFiles: ['<rootDir>/tests/support/test-environment.ts'],
  modulePathIgnorePatterns: ['<rootDir>/.next', '<rootDir>/data', '<rootDir>/tmp'],
}

const project = (displayName, extra = {}) => ({
  ...shared,
  displayName,
  testMatch: [`<rootDir>/tests/${displayName}/**/*.test.ts?(x)`],
  ...extra,
})

/** Unit tests touch nothing outside; int has a real Payload and database; e2e a real server and browser. */
export default {
  projects: [project('unit'), project('int'), project('e2e'), project('drill')],
  maxWorkers: 2,
  testSequencer: '<rootDir>/tests/slowest-first.js',
  testTimeout: 60_000,
}
