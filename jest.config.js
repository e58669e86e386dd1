/** @type {import('jest').Config} */
module.exports = {
  testEnvironment: 'node',
  // Nothing is measured by it: what hangs ends, what is slow on a busy machine does not fail.
  testTimeout: 120_000,
  roots: ['<rootDir>/test'],
  setupFiles: ['<rootDir>/test/all-texts.ts'],
  globalSetup: '<rootDir>/test/global-setup.ts',
  transform: {
    '^.+\\.tsx?$': [
      'ts-jest',
      {
        tsconfig: {
          module: 'CommonJS',
          moduleResolution: 'Node10',
          isolatedModules: true,
          esModuleInterop: true,
          target: 'ES2022',
          jsx: 'react-jsx',
          ignoreDeprecations: '5.0',
        },
        diagnostics: false,
      },
    ],
  },
};
