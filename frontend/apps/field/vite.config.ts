import { tanstackRouter } from '@tanstack/router-plugin/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { alias, proxy, target } from '../../vite.common.ts';

export default defineConfig({
  root: import.meta.dirname,
  base: '/m/',
  resolve: { alias },
  plugins: [
    tanstackRouter({ target: 'react', autoCodeSplitting: true }),
    react(),
    VitePWA({
      strategies: 'injectManifest',
      srcDir: 'src',
      filename: 'sw.ts',
      // A page in which somebody writes is never replaced unasked; the application registers the worker itself.
      registerType: 'prompt',
      injectRegister: null,
      manifest: false,
      injectManifest: {
        globPatterns: ['**/*.{js,css,html,svg,webmanifest}'],
        // The page is fetched under the address at which the server sends its policy along.
        manifestTransforms: [
          (entries) => ({
            manifest: entries.map((entry) => (entry.url === 'index.html' ? { ...entry, url: '/m/' } : entry)),
          }),
        ],
      },
    }),
  ],
  server: { port: 5174, proxy },
  build: {
    target,
    outDir: '../../dist/m',
    emptyOutDir: true,
    manifest: true,
    // Small files compress badly and cost a round trip each on a phone.
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            {
              name: 'base',
              test: /node_modules[\\/](?!dexie|signature_pad)|src[\\/](kit|common|shell)[\\/]/,
            },
          ],
        },
      },
    },
  },
});
