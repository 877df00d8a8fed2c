import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { alias } from './vite.common.ts';

export default defineConfig({
  resolve: { alias },
  plugins: [react()],
  test: {
    globals: true,
    maxWorkers: 2,
    env: { TZ: 'Asia/Shanghai' },
    projects: [
      {
        extends: true,
        test: {
          name: 'logic',
          environment: 'node',
          include: ['packages/**/*.test.ts', 'apps/**/*.test.ts', 'test/**/*.test.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'ui',
          environment: 'jsdom',
          include: ['apps/**/*.test.tsx', 'packages/**/*.test.tsx'],
          setupFiles: ['./test/setup-dom.ts'],
          testTimeout: 40_000,
          css: false,
        },
      },
    ],
  },
});
