const swc = [
  '@swc/jest',
  { jsc: { target: 'es2022', parser: { syntax: 'typescript', tsx: true } }, module: { type: 'commonjs' } },
];
const shared = {
  testEnvironment: 'node',
  transform: { '^.+\\.(t|j|mj)sx?$': swc },
  // jose ships ES modules only; jest runs CommonJS.
  transformIgnorePatterns: ['/node_modules/(?!jose/)'],
  moduleNameMapper: { '^adaptivecards$': 'adaptivecards/dist/adaptivecards.js' },
};

/** @type {import('jest').Config} */
module.exports = {
  projects: [
    { ...shared, displayName: 'unit', testMatch: ['<rootDir>/tests/**/*.test.{ts,tsx}'] },
    {
      ...shared,
      displayName: 'journeys',
      testMatch: ['<rootDir>/tests/journeys/**/*.journey.ts'],
      // The pages are built once for all journeys of a run.
      globalSetup: '<rootDir>/tests/journeys/build-page.ts',
    },
  ],
  testTimeout: 120_000,
  // Browser journeys wait more than they work: both cores stay busy with two.
  maxWorkers: 2,
};
