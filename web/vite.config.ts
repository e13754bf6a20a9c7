import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const SERVER = 'http://localhost:4000';

export default defineConfig({
  plugins: [react()],
  // The folder is outside Vite's root, so emptying it must be allowed explicitly.
  build: {
    outDir: '../dist/web',
    emptyOutDir: true,
    target: 'es2022',
    rolldownOptions: {
      // Libraries change less often than the app, so browsers cache them longer.
      output: { codeSplitting: { groups: [{ name: 'libraries', test: /node_modules/ }] } },
    },
  },
  server: { proxy: { '/graphql': { target: SERVER, ws: true } } },
});
