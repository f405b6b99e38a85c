import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Connect, Plugin } from 'vite'
import { answer } from './api'

/** Answers /api/v1 from memory, so that a screen can be built and looked at without the server. Never shipped. */
export function fakeServer(): Plugin {
  return {
    name: 'shouwang-fake-server',
    configureServer: (server) => void server.middlewares.use(fake),
    configurePreviewServer: (server) => void server.middlewares.use(fake),
  }
}

const fake: Connect.NextHandleFunction = (request, response, next) => {
  if (!request.url?.startsWith('/api/v1')) return next()
  void body(request).then((text) => reply(request, response, text))
}

function reply(request: IncomingMessage, response: ServerResponse, text: string): void {
  const url = new URL(request.url ?? '/', 'http://fake')
  const cookies = Object.fromEntries((request.headers.cookie ?? '').split('; ').map((pair) => pair.split('=')))
  const said = answer({
    method: request.method ?? 'GET',
    path: url.pathname.slice('/api/v1'.length),
    query: Object.fromEntries(url.searchParams),
    body: text.startsWith('{') ? JSON.parse(text) : {},
    account: cookies.SESSION ?? '',
    english: (request.headers['accept-language'] ?? '').startsWith('en'),
  })
  response.statusCode = said.status
  response.setHeader('Content-Type', said.status >= 400 ? 'application/problem+json' : 'application/json')
  response.setHeader('ETag', '"1"')
  const session = said.session === undefined ? [] : [`SESSION=${said.session}; Path=/`]
  response.setHeader('Set-Cookie', ['XSRF-TOKEN=fake; Path=/', ...session])
  response.end(said.body === undefined ? '' : JSON.stringify(said.body))
}

function body(request: IncomingMessage): Promise<string> {
  return new Promise((done) => {
    const parts: Buffer[] = []
    request.on('data', (part: Buffer) => parts.push(part))
    request.on('end', () => done(Buffer.concat(parts).toString('utf8')))
  })
}
