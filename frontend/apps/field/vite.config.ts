import { tanstackRouter } from '@tanstack/router-plugin/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { alias, proxy, target } from '../../vite.common.ts';

export default defineConfig({
  root: import.meta.dirname,
  base: '/m/',
  resolve: { alias },
  plugins: [tanstackRouter({ target: 'react', autoCodeSplitting: true }), react()],
  server: { port: 5174, proxy },
  build: { target, outDir: '../../dist/m', emptyOutDir: true, manifest: true },
});
