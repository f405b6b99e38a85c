import { locale } from './i18n'
import { Problem } from './problem'

/** The one way to the server: language, CSRF token, idempotency key and problems are settled here. */
export const API = '/api/v1'

export type Query = Record<string, string | number | undefined | null>

export interface Answer<T> {
  value: T
  etag: string | null
}

export async function read<T>(path: string, query: Query = {}): Promise<T> {
  return (await readTagged<T>(path, query)).value
}

export async function readTagged<T>(path: string, query: Query = {}): Promise<Answer<T>> {
  return answer<T>(await send('GET', path + search(query), {}))
}

/** Creates something once: the same key sent again gets the same answer. */
export async function create<T>(path: string, body: unknown, key: string = crypto.randomUUID()): Promise<T> {
  const form = body instanceof FormData
  const headers: Record<string, string> = { 'Idempotency-Key': key }
  if (!form) headers['Content-Type'] = 'application/json'
  const response = await send('POST', path, { headers, body: form ? body : JSON.stringify(body) })
  return (await answer<T>(response)).value
}

/** Adds once to what the reader saw; the server refuses (412) when somebody else was faster. */
export async function add<T>(path: string, body: unknown, etag: string, key: string): Promise<T> {
  const headers = { 'Content-Type': 'application/json', 'Idempotency-Key': key, 'If-Match': `"${etag}"` }
  return (await answer<T>(await send('POST', path, { headers, body: JSON.stringify(body) }))).value
}

/** Changes what the reader saw; the server refuses (412) when somebody else was faster. */
export async function change<T>(path: string, body: unknown, etag: string): Promise<T> {
  const headers = { 'Content-Type': 'application/json', 'If-Match': etag }
  return (await answer<T>(await send('PUT', path, { headers, body: JSON.stringify(body) }))).value
}

/** Puts something in place that has no version. */
export async function put<T>(path: string, body: unknown): Promise<T> {
  const headers = { 'Content-Type': 'application/json' }
  return (await answer<T>(await send('PUT', path, { headers, body: JSON.stringify(body) }))).value
}

export async function remove(path: string, query: Query = {}): Promise<void> {
  await send('DELETE', path + search(query), {})
}

function search(query: Query): string {
  const pairs = Object.entries(query).filter(([, value]) => value !== undefined && value !== null && value !== '')
  const text = new URLSearchParams(pairs.map(([name, value]) => [name, String(value)])).toString()
  return text ? `?${text}` : ''
}

async function send(method: string, path: string, request: RequestInit): Promise<Response> {
  const headers = new Headers(request.headers)
  headers.set('Accept', 'application/json, application/problem+json')
  headers.set('Accept-Language', locale())
  if (method !== 'GET') headers.set('X-XSRF-TOKEN', cookie('XSRF-TOKEN'))
  const response = await fetch(API + path, { ...request, method, headers, credentials: 'same-origin' })
  if (response.ok) return response
  const problem = await Problem.of(response)
  if (problem.code === 'confirm-first' && (await confirmed())) return send(method, path, request)
  if (problem.status === 401 && problem.code !== 'second-factor-needed') signedOut(problem)
  throw problem
}

async function answer<T>(response: Response): Promise<Answer<T>> {
  const text = await response.text()
  return { value: (text ? JSON.parse(text) : null) as T, etag: response.headers.get('ETag') }
}

function cookie(name: string): string {
  const found = document.cookie.split('; ').find((pair) => pair.startsWith(`${name}=`))
  return found ? decodeURIComponent(found.slice(name.length + 1)) : ''
}

let signedOut: (problem: Problem) => void = () => undefined

/** Told when the server no longer knows who is asking. */
export function onSignedOut(listener: (problem: Problem) => void): void {
  signedOut = listener
}

let confirmed: () => Promise<boolean> = () => Promise.resolve(false)

/** Asked when a sensitive step needs the password again; the step is tried once more if it was given. */
export function onConfirmFirst(listener: () => Promise<boolean>): void {
  confirmed = listener
}
