import { createI18n } from 'vue-i18n'
import type { Title } from './types'
import { en, zh } from './words'

export type Language = 'zh-CN' | 'en'

const KEPT = 'shouwang.language'

export const i18n = createI18n({
  legacy: false,
  locale: kept(),
  fallbackLocale: 'zh-CN',
  messages: { 'zh-CN': zh, en },
  missingWarn: true,
})

export function locale(): Language {
  return i18n.global.locale.value as Language
}

/** Speaks another language from now on, and after the next visit too. */
export function speak(language: Language): void {
  i18n.global.locale.value = language
  localStorage.setItem(KEPT, language)
  document.documentElement.lang = language
}

/** A text the server sent in both languages, in the reader's. */
export function say(title: Title | string | null | undefined): string {
  if (!title) return ''
  if (typeof title === 'string') return title
  return locale() === 'en' ? title.en || title.zh : printed(title.zh)
}

const MARKS: Record<string, string> = { ',': '，', ';': '；', ':': '：' }

/** Chinese as it is printed: marks between Chinese words are of full width, however they were typed. */
export function printed(text: string): string {
  return text.replace(/(?<=[\u4e00-\u9fff”》）])[,;:](?=[\u4e00-\u9fff“《（]|$)/g, (mark) => MARKS[mark] ?? mark)
}

function kept(): Language {
  return localStorage.getItem(KEPT) === 'en' ? 'en' : 'zh-CN'
}
