import { tanstackRouter } from '@tanstack/router-plugin/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { alias, proxy, target } from '../../vite.common.ts';

export default defineConfig({
  root: import.meta.dirname,
  base: '/',
  resolve: { alias },
  plugins: [tanstackRouter({ target: 'react', autoCodeSplitting: true }), react()],
  server: { port: 5173, proxy },
  build: {
    target,
    outDir: '../../dist',
    emptyOutDir: true,
    manifest: true,
    chunkSizeWarningLimit: 900,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'react', test: /node_modules[\\/](react|react-dom|scheduler)[\\/]/, priority: 30 },
            {
              name: 'antd-core',
              test: /node_modules[\\/](@ant-design[\\/](cssinjs|colors|fast-color|icons-svg)|@rc-component[\\/](util|motion|trigger|portal|resize-observer))/,
              priority: 20,
            },
          ],
        },
      },
    },
  },
});
