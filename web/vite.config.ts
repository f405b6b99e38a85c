import { fileURLToPath } from 'node:url'
import vue from '@vitejs/plugin-vue'
import { defineConfig } from 'vite'
import { fakeServer } from './test/fake/plugin'

const SERVER = process.env.SHOUWANG_URL ?? 'http://localhost:8080'

/** `--mode fake` answers /api from memory (test/fake), so that a screen can be built before its endpoint. */
export default defineConfig(({ mode }) => ({
  plugins: [vue(), ...(mode === 'fake' ? [fakeServer()] : [])],
  resolve: { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) } },
  server: mode === 'fake' ? {} : { proxy: { '/api': SERVER } },
  define: { __VUE_OPTIONS_API__: true, __VUE_PROD_DEVTOOLS__: false, __INTLIFY_PROD_DEVTOOLS__: false },
  build: { target: 'es2022', chunkSizeWarningLimit: 400 },
}))
