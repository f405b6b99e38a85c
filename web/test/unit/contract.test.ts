import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { nothingUnknown } from './contract'

interface OpenApi {
  paths: Record<string, Record<string, unknown>>
}

const METHODS: Record<string, string> = { read: 'get', readTagged: 'get', create: 'post', change: 'put', remove: 'delete' }
const file = '../docs/openapi.json'
const contract = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as OpenApi) : { paths: {} }
const offered = new Set(
  Object.entries(contract.paths).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => `${method} ${path.replace('/api/v1', '').replace(/\{\w+\}/g, '{}')}`),
  ),
)

function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    return entry.isDirectory() ? sources(path) : [readFileSync(path, 'utf8')]
  })
}

function called(): string[] {
  const call = /\b(read|readTagged|create|change|remove)(?:<.*?>)?\((['`])(\/.*?)\2/g
  const uses = sources('src').flatMap((text) => [...text.matchAll(call)])
  return uses.map((use) => `${METHODS[use[1] ?? '']} ${(use[3] ?? '').replace(/\$\{.*?\}/g, '{}').replace(/\{\}\)\}/g, '{}')}`)
}

describe('the contract of the API', () => {
  it('offers everything that a screen asks for', () => {
    const calls = called()

    expect(calls.length).toBeGreaterThan(25)
    expect(calls.filter((one) => !offered.has(one))).toEqual([])
  })

  it('sends every field that a screen reads', () => {
    expect(nothingUnknown).toBe(true)
  })

  it('is the one the types were generated from', () => {
    const generated = readFileSync('src/shell/openapi.ts', 'utf8')

    for (const path of Object.keys(contract.paths)) expect(generated).toContain(`"${path}"`)
  })
})
