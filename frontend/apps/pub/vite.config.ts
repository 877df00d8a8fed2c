import { defineConfig } from 'vite';
import { alias, proxy, target } from '../../vite.common.ts';

export default defineConfig({
  root: import.meta.dirname,
  base: '/p/',
  resolve: { alias },
  server: { port: 5175, proxy },
  build: { target, outDir: '../../dist/p', emptyOutDir: true, manifest: true },
});
