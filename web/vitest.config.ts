import './test/node20'
import { fileURLToPath } from 'node:url'
import vue from '@vitejs/plugin-vue'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  plugins: [vue()],
  resolve: { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) } },
  test: {
    environment: 'happy-dom',
    include: ['test/unit/**/*.test.ts'],
    sequence: { shuffle: true },
    server: { deps: { inline: ['element-plus'] } },
  },
})
