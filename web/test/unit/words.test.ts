import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { en, zh } from '@/shell/words'

type Tree = { [key: string]: string | Tree }

function leaves(tree: Tree, path = ''): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[path + key, value]] : leaves(value, `${path}${key}.`),
  )
}

const chinese = leaves(zh as unknown as Tree)
const english = leaves(en as unknown as Tree)

// Each language names the other in its own script, so that somebody lost finds the way.
const NAMES_OF_LANGUAGES = ['shell.language', 'shell.languageLabel']

function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return sources(path)
    return /\.(vue|ts)$/.test(entry.name) && !/words\.ts$/.test(entry.name) ? [readFileSync(path, 'utf8')] : []
  })
}

describe('the words', () => {
  it('say the same things in both languages', () => {
    expect(english.map(([key]) => key)).toEqual(chinese.map(([key]) => key))
  })

  it('leave no Chinese on an English screen', () => {
    const left = english.filter(([key, text]) => !NAMES_OF_LANGUAGES.includes(key) && /[\u3000-\u9fff\uff00-\uffef]/.test(text))

    expect(left).toEqual([])
  })

  it('leave no untranslated sentence on a Chinese screen', () => {
    const left = chinese.filter(([key, text]) => !NAMES_OF_LANGUAGES.includes(key) && /[A-Za-z]{3,} [A-Za-z]{3,}/.test(text))

    expect(left).toEqual([])
  })

  it('take the same values in both languages', () => {
    const holes = (text: string): string[] => [...text.matchAll(/\{(\w+)\}/g)].map((hole) => hole[1] ?? '').sort()
    const differing = chinese.filter(([key, text], at) => {
      const other = english[at]
      return other?.[0] !== key || holes(text).join() !== holes(other[1]).join()
    })

    expect(differing.map(([key]) => key)).toEqual([])
  })

  it('are there wherever a screen names them', () => {
    const known = new Set(chinese.map(([key]) => key))
    const named = sources('src').flatMap((text) => [...text.matchAll(/\bt\('([a-z]+(?:\.[\w-]+)+)'/gi)].map((use) => use[1] ?? ''))
    const missing = named.filter((key) => !known.has(key))

    expect(named.length).toBeGreaterThan(150)
    expect(missing).toEqual([])
  })

  it('are written in no screen itself', () => {
    const screens = sources('src').filter((text) => text.includes('<template>'))
    const written = screens.flatMap((text) => text.replace(/<!--.*?-->|《|》|（|）/gs, '').match(/[\u4e00-\u9fff]+/g) ?? [])

    expect(written).toEqual([])
  })
})
