import { randomUUID } from 'node:crypto'

export interface Credentials {
  account: string
  password: string
  name: string
  role: string
  place: string
}

export interface Said {
  status: number
  body: unknown
  etag: string | null
}

/** Somebody who talks to the API without a screen, as another program would. */
export class Caller {
  private cookies = new Map<string, string>()

  private constructor(private readonly url: string) {}

  static async signIn(url: string, who: Credentials): Promise<Caller> {
    const caller = new Caller(url)
    await caller.get('/session')
    const said = await caller.post('/session', { account: who.account, password: who.password })
    if (said.status !== 200) throw new Error(`${who.account} cannot sign in: ${said.status} ${JSON.stringify(said.body)}`)
    await caller.get('/session')
    return caller
  }

  get(path: string): Promise<Said> {
    return this.send('GET', path)
  }

  post(path: string, body: unknown): Promise<Said> {
    return this.send('POST', path, body, { 'Idempotency-Key': randomUUID() })
  }

  put(path: string, body: unknown, etag: string): Promise<Said> {
    return this.send('PUT', path, body, { 'If-Match': etag })
  }

  /** Proposes temporary assistance for the first household that nobody has proposed it for. */
  async propose(content: string): Promise<string> {
    const { items } = (await this.get('/households?limit=100')).body as { items: { id: string }[] }
    for (const { id } of items) {
      const said = await this.post('/proposals', { household: id, kind: 'TEMPORARY_ASSISTANCE', content })
      if (said.status === 201) return (said.body as { id: string }).id
    }
    throw new Error('every household has a proposal already')
  }

  /** A file for a department, as it comes over the wire. */
  async text(path: string): Promise<string> {
    const response = await fetch(`${this.url}/api/v1${path}`, { headers: { Cookie: this.cookie() } })
    if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`)
    return response.text()
  }

  /** Hands a file in, as a form of the browser does. */
  async hand(path: string, file: string): Promise<void> {
    const form = new FormData()
    form.append('file', new Blob([file], { type: 'text/csv' }), 'answer.csv')
    const headers = { 'X-XSRF-TOKEN': this.cookies.get('XSRF-TOKEN') ?? '', Cookie: this.cookie(), Accept: 'application/json' }
    const response = await fetch(`${this.url}/api/v1${path}`, { method: 'POST', headers, body: form })
    if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`)
  }

  private cookie(): string {
    return [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
  }

  private async send(method: string, path: string, body?: unknown, more: Record<string, string> = {}): Promise<Said> {
    const headers: Record<string, string> = {
      Accept: 'application/json, application/problem+json',
      'Accept-Language': 'zh-CN',
      'X-XSRF-TOKEN': this.cookies.get('XSRF-TOKEN') ?? '',
      Cookie: this.cookie(),
      ...more,
    }
    if (body !== undefined) headers['Content-Type'] = 'application/json'
    const response = await fetch(`${this.url}/api/v1${path}`, { method, headers, body: JSON.stringify(body) })
    for (const line of response.headers.getSetCookie()) this.keep(line)
    const text = await response.text()
    return { status: response.status, body: text ? JSON.parse(text) : null, etag: response.headers.get('ETag') }
  }

  private keep(line: string): void {
    const [pair = ''] = line.split(';')
    const at = pair.indexOf('=')
    this.cookies.set(pair.slice(0, at), pair.slice(at + 1))
  }
}
