import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const SERVER = 'http://localhost:4000';

export default defineConfig({
  plugins: [react()],
  // Outside Vite's root, so it must be told that it may empty the folder.
  build: {
    outDir: '../dist/web',
    emptyOutDir: true,
    target: 'es2022',
    rolldownOptions: {
      // They change less often than the page: browsers keep them.
      output: { codeSplitting: { groups: [{ name: 'libraries', test: /node_modules/ }] } },
    },
  },
  server: { proxy: { '/graphql': { target: SERVER, ws: true } } },
});
