import { defineConfig } from 'vite';

export default defineConfig({
  // Decorators of TypeScript, and fields assigned instead of defined: a defined field would shadow Lit's reactive property.
  oxc: {
    decorator: { legacy: true },
    assumptions: { setPublicClassFields: true },
    typescript: { removeClassFieldsWithoutInitializer: true },
  },
  build: {
    target: 'es2024',
    // Nothing is written into the page itself, so that it lives under a strict content security policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  server: { host: '127.0.0.1', proxy: { '/api': 'http://127.0.0.1:4870' } },
});
