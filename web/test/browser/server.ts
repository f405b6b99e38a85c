import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtempSync, readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { TestProject } from 'vitest/node'
import type { Credentials } from './people'

declare module 'vitest' {
  export interface ProvidedContext {
    url: string
    accounts: Credentials[]
  }
}

const ROOT = fileURLToPath(new URL('../../../', import.meta.url))
const READY_MILLIS_MAX = 840_000

/** One real server for all browser tests: the demo county in a fresh folder, or the one named by SHOUWANG_URL. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const given = process.env.SHOUWANG_URL
  if (given) {
    provide(project, given, process.env.SHOUWANG_ACCOUNTS ?? '')
    return async () => undefined
  }
  const data = mkdtempSync(join(tmpdir(), 'shouwang-browser-'))
  const port = await freePort()
  const args = ['demo', '--port', String(port), '--data', data, '--fresh']
  const demo = spawn(join(ROOT, 'shouwang'), args, { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'], detached: true })
  const said = listen(demo)
  try {
    await ready(`http://localhost:${port}`, join(data, 'demo-accounts.json'), demo, said)
  } catch (problem) {
    await stop(demo)
    throw problem
  }
  provide(project, `http://localhost:${port}`, join(data, 'demo-accounts.json'))
  return () => stop(demo)
}

function provide(project: TestProject, url: string, accounts: string): void {
  project.provide('url', url.replace(/\/$/, ''))
  project.provide('accounts', JSON.parse(readFileSync(accounts, 'utf8')) as Credentials[])
}

function listen(demo: ChildProcess): () => string {
  let text = ''
  const keep = (part: Buffer): void => void (text = (text + part.toString()).slice(-4000))
  demo.stdout?.on('data', keep)
  demo.stderr?.on('data', keep)
  return () => text
}

/** The demo is ready when its accounts are written and there are leads to work on. */
async function ready(url: string, accounts: string, demo: ChildProcess, said: () => string): Promise<void> {
  const end = Date.now() + READY_MILLIS_MAX
  while (Date.now() < end) {
    if (demo.exitCode !== null) throw new Error(`the demo ended with ${demo.exitCode}:\n${said()}`)
    if (await hasLeads(url, accounts)) return
    await new Promise((resume) => setTimeout(resume, 1000))
  }
  throw new Error(`the demo was not ready in time:\n${said()}`)
}

async function hasLeads(url: string, file: string): Promise<boolean> {
  try {
    const all = JSON.parse(readFileSync(file, 'utf8')) as Credentials[]
    const officer = all.find((one) => one.account === 'qianli')
    if (!officer) return false
    const { Caller } = await import('./people')
    const caller = await Caller.signIn(url, officer)
    const counts = (await caller.get('/leads?state=open&limit=1')).body as { items?: unknown[] }
    return (counts.items?.length ?? 0) > 0
  } catch {
    return false
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().on('error', reject)
    probe.listen(0, () => {
      const address = probe.address()
      probe.close(() => (address && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port'))))
    })
  })
}

/** Asks the demo and everything it started to stop, and waits until it has. */
function stop(demo: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (demo.exitCode !== null || !demo.pid) return resolve()
    demo.on('exit', () => resolve())
    process.kill(-demo.pid, 'SIGTERM')
    setTimeout(resolve, 15_000).unref()
  })
}
