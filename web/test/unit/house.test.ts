import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const LINES_MAX = 300
const COLUMNS_MAX = 200

interface Source {
  path: string
  text: string
}

function sources(folder: string): Source[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    return entry.isDirectory() ? sources(path) : [{ path, text: readFileSync(path, 'utf8') }]
  })
}

const all = sources('src').filter((file) => file.path !== join('src', 'shell', 'openapi.ts'))

describe('the house', () => {
  it('keeps Element Plus behind the wrappers of look', () => {
    const outside = all.filter((file) => !file.path.startsWith(join('src', 'look')) && file.path !== join('src', 'main.ts'))

    expect(outside.filter((file) => /element-plus|<el-|<El[A-Z]/.test(file.text)).map((file) => file.path)).toEqual([])
  })

  it('talks to the server through one door', () => {
    const doors = all.filter((file) => /\bfetch\(|XMLHttpRequest|createClient/.test(file.text)).map((file) => file.path)

    expect(doors).toEqual([join('src', 'shell', 'http.ts')])
  })

  it('lets look know no room', () => {
    const rooms = /from '@\/(access|registry|rulebook|monitoring|casework|insight|region)\//
    const knowing = all.filter((file) => file.path.startsWith(join('src', 'look')) && rooms.test(file.text))

    expect(knowing.map((file) => file.path)).toEqual([])
  })

  it('puts no text into a page as markup', () => {
    expect(all.filter((file) => /v-html|innerHTML/.test(file.text)).map((file) => file.path)).toEqual([])
  })

  it('keeps files short enough to read', () => {
    const long = all.filter((file) => file.text.split('\n').length > LINES_MAX).map((file) => file.path)
    const wide = all.filter((file) => file.text.split('\n').some((line) => line.length > COLUMNS_MAX)).map((file) => file.path)

    expect(long).toEqual([])
    expect(wide).toEqual([])
  })

  it('takes no package from a named host', () => {
    const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, { resolved?: string }> }
    const named = Object.entries(lock.packages).filter(([, one]) => one.resolved)

    expect(named).toEqual([])
  })
})
