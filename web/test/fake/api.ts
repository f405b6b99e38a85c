import type { Proposal } from '../../src/casework/types'
import type { Lead } from '../../src/monitoring/types'
import { imports } from './imports'
import { ACCOUNTS, childrenOf, HOUSEHOLDS, pathOf, placeName, rowOf } from './people'
import { FINDINGS, PACKS } from './policy'

export interface Call {
  method: string
  path: string
  query: Record<string, string>
  body: Record<string, string>
  account: string
  english: boolean
}

export interface Said {
  status: number
  body?: unknown
  session?: string
}

const LIMIT = 25
const ok = (body: unknown, status = 200): Said => ({ status, body })
const TITLES: Record<string, [number, string, string]> = {
  'not-signed-in': [401, '尚未登录', 'Not signed in'],
  'bad-password': [401, '账号或密码不对', 'Account or password is wrong'],
  'not-found': [404, '没有找到', 'Not found'],
  'own-proposal': [409, '不能决定本人提出的事项', 'Nobody decides on their own proposal'],
  'already-decided': [409, '这件事项已经决定', 'Already decided'],
}

function problem(code: string, call: Call): Said {
  const [status, zh, en] = TITLES[code] ?? [500, code, code]
  return { status, body: { type: `/problems/${code}`, title: call.english ? en : zh, status, code, detail: '', traceId: 'f00d', errors: [] } }
}

const leads: Lead[] = HOUSEHOLDS.filter((_, at) => at % 5 === 0).map((house, at) => ({
  id: `l${at}`,
  household: { id: house.id, number: house.number, head: house.head, members: house.members.length, place: { code: house.place.code, name: house.place.name } },
  kind: at % 6 === 5 ? 'QUESTION' : 'WARNING',
  raisedOn: '2026-11-14',
  asOf: '2026-11-20',
  dueOn: `2026-11-${String(19 + (at % 11)).padStart(2, '0')}`,
  daysLeft: (at % 11) - 2,
  state: 'OPEN',
  reasons: FINDINGS.filter((one) => one.kind === 'WARNS' && one.subjects[0]?.outcome !== 'NO')
    .slice(0, 1 + (at % 2))
    .map((one) => ({ rule: one.rule, title: one.title, concern: one.concern, outcome: one.subjects[0]?.outcome === 'YES' ? 'YES' : 'ASK_A_PERSON', sentence: one.subjects[0]?.sentence ?? one.title })),
  verdict: null,
  note: null,
  triagedBy: null,
  triagedAt: null,
  version: 1,
}))

const proposals: Proposal[] = []
const keep = <T>(items: T[], place: string, code: (item: T) => string): T[] => items.filter((item) => code(item).startsWith(place))

function page<T>(items: T[], call: Call): Said {
  const from = Number(call.query.after ?? 0)
  const next = from + LIMIT < items.length ? String(from + LIMIT) : null
  return ok({ items: items.slice(from, from + LIMIT), next, total: items.length })
}

export function answer(call: Call): Said {
  if (call.path === '/session') return session(call)
  const me = ACCOUNTS.find((one) => one.account === call.account)
  if (!me) return problem('not-signed-in', call)
  const own = me.place?.code ?? 'none'
  const [, room = '', id = '', sub = ''] = call.path.split('/')
  switch (room) {
    case 'work':
      return work(own, me)
    case 'leads':
      return ofLeads(call, own, id, sub, me.name)
    case 'households':
      return ofHouseholds(call, own, id, sub)
    case 'proposals':
      return ofProposals(call, own, id, sub, me)
    case 'persons':
      return ok({ value: call.body.field === 'name' ? '王小明' : '140199195003071234', until: new Date(Date.now() + 300_000).toISOString() })
    case 'packs':
      return id ? ok(PACKS[0]) : ok(PACKS)
    case 'regions':
      return ok({ code: id, name: placeName(id), level: '', path: pathOf(id), children: childrenOf(id) })
    case 'figures':
      return figures(call.query.place ?? own)
    case 'audit':
      return audit(id)
    case 'accounts':
      return ok({}, 201)
    default:
      return imports(call, room, id, sub) ?? problem('not-found', call)
  }
}

function session(call: Call): Said {
  if (call.method === 'DELETE') return { status: 204, session: '' }
  if (call.method === 'POST') {
    const me = ACCOUNTS.find((one) => one.account === call.body.account)
    return me ? { status: 200, body: me, session: me.account } : problem('bad-password', call)
  }
  const me = ACCOUNTS.find((one) => one.account === call.account)
  return me ? ok(me) : problem('not-signed-in', call)
}

function work(own: string, me: (typeof ACCOUNTS)[number]): Said {
  const mine = keep(leads, own, (one) => one.household.place.code).filter((one) => one.state === 'OPEN')
  const toDecide = me.duties.includes('DECIDE') ? keep(proposals, own, (one) => one.household.place.code).filter((one) => !one.decision && one.proposedBy.account !== me.account) : []
  const late = mine.filter((one) => one.daysLeft < 0).length
  return ok({
    tiles: [
      { key: 'leads-open', count: mine.length, link: '/leads?state=open' },
      { key: 'leads-overdue', count: late, link: '/leads?state=open&due=overdue' },
      { key: 'leads-due-soon', count: mine.filter((one) => one.daysLeft >= 0 && one.daysLeft <= 3).length, link: '/leads?state=open&due=soon' },
      { key: 'proposals-to-decide', count: toDecide.length, link: '/proposals?state=open&by=others' },
      { key: 'my-proposals', count: proposals.filter((one) => one.proposedBy.account === me.account).length, link: '/proposals?by=me' },
    ],
    items: [
      ...toDecide.map((one) => ({ kind: 'proposal', id: one.id, household: one.household, title: { zh: one.content.split('\n')[0], en: one.content.split('\n')[0] }, dueOn: one.dueOn, daysLeft: 4, link: '' })),
      ...mine.map((one) => ({ kind: 'lead', id: one.id, household: one.household, title: one.reasons[0]?.sentence, dueOn: one.dueOn, daysLeft: one.daysLeft, link: '' })),
    ].sort((a, b) => a.daysLeft - b.daysLeft),
  })
}

function ofLeads(call: Call, own: string, id: string, sub: string, name: string): Said {
  const visible = keep(leads, own, (one) => one.household.place.code)
  if (id) {
    const lead = visible.find((one) => one.id === id)
    if (!lead) return problem('not-found', call)
    if (sub !== 'triage') return ok(lead)
    Object.assign(lead, { state: 'TRIAGED', verdict: call.body.verdict, note: call.body.note, triagedBy: name, triagedAt: new Date().toISOString() })
    return ok(lead)
  }
  const { place = '', state, concern, kind, household, due } = call.query
  return page(visible.filter((one) =>
    one.household.place.code.startsWith(place)
    && (!state || one.state === (state === 'open' ? 'OPEN' : 'TRIAGED'))
    && (!concern || one.reasons.some((reason) => reason.concern?.toLowerCase() === concern))
    && (!kind || one.kind.toLowerCase() === kind)
    && (!due || (due === 'overdue' ? one.daysLeft < 0 : one.daysLeft >= 0 && one.daysLeft <= 3))
    && (!household || one.household.id === household)), call)
}

function ofHouseholds(call: Call, own: string, id: string, sub: string): Said {
  const visible = keep(HOUSEHOLDS, own, (one) => one.place.code)
  if (id) {
    const house = visible.find((one) => one.id === id)
    if (!house) return problem('not-found', call)
    if (sub !== 'results') return ok(house)
    return ok({ household: { id, number: house.number }, day: '2026-11-20', place: house.place, packs: [{ id: 'taiyuan-2016', title: PACKS[0]?.title, hash: PACKS[0]?.hash }], findings: FINDINGS })
  }
  const { place = '', registered, dibao, q = '' } = call.query
  return page(visible.filter((one) =>
    one.place.code.startsWith(place)
    && (!registered || one.registered === (registered === 'yes'))
    && (!dibao || (one.dibao > 0) === (dibao === 'yes'))
    && (one.number + one.head + one.place.name).includes(q)).map(rowOf), call)
}

function ofProposals(call: Call, own: string, id: string, sub: string, me: (typeof ACCOUNTS)[number]): Said {
  const visible = keep(proposals, own, (one) => one.household.place.code)
  if (call.method === 'POST' && !id) return propose(call, me)
  const one = visible.find((proposal) => proposal.id === id)
  if (id && !one) return problem('not-found', call)
  if (one && sub === 'decision') {
    if (one.proposedBy.account === me.account) return problem('own-proposal', call)
    if (one.decision) return problem('already-decided', call)
    one.decision = { outcome: call.body.outcome as 'AGREED', reason: call.body.reason ?? '', decidedBy: { account: me.account, name: me.name }, decidedAt: new Date().toISOString() }
    one.state = 'DECIDED'
  }
  if (one) return ok(one)
  const { state, household } = call.query
  return page(visible.filter((proposal) => (!state || proposal.state.toLowerCase() === state) && (!household || proposal.household.id === household)), call)
}

function propose(call: Call, me: (typeof ACCOUNTS)[number]): Said {
  const house = HOUSEHOLDS.find((one) => one.id === call.body.household)
  if (!house) return problem('not-found', call)
  const { kind, content, rule, lead } = call.body as unknown as Proposal
  const made: Proposal = {
    id: `c${proposals.length + 1}`,
    household: { id: house.id, number: house.number, head: house.head, place: { code: house.place.code, name: house.place.name } },
    lead, kind, content, rule,
    state: 'OPEN',
    proposedBy: { account: me.account, name: me.name },
    proposedAt: new Date().toISOString(),
    dueOn: '2026-12-05',
    daysLeft: 14,
    decision: null,
    findings: FINDINGS,
    packs: [{ id: 'taiyuan-2016', hash: PACKS[0]?.hash ?? '' }],
    asOf: '2026-11-20',
  }
  proposals.push(made)
  return ok(made, 201)
}

function figures(place: string): Said {
  const row = (code: string) => {
    const houses = keep(HOUSEHOLDS, code, (one) => one.place.code)
    const registered = houses.filter((one) => one.registered)
    const sum = (some: typeof houses, of: (one: (typeof houses)[number]) => number): number => some.reduce((total, one) => total + of(one), 0)
    return {
      households: houses.length,
      persons: sum(houses, (one) => one.members.length),
      registeredHouseholds: registered.length,
      registeredPersons: sum(registered, (one) => one.members.length),
      dibaoPersons: sum(houses, (one) => one.dibao),
      openLeads: keep(leads, code, (one) => one.household.place.code).filter((one) => one.state === 'OPEN').length,
      toDecide: keep(proposals, code, (one) => one.household.place.code).filter((one) => !one.decision).length,
    }
  }
  const rows = childrenOf(place).map((child) => ({ place: child, ...row(child.code) }))
  return ok({ place: { code: place, name: placeName(place), level: '', path: pathOf(place) }, asOf: '2026-11-20', rows, total: row(place) })
}

function audit(what: string): Said {
  if (what === 'verification') return ok({ chains: [{ county: '140122', records: 812, intact: true, firstBroken: null }, { county: '140123', records: 1943, intact: true, firstBroken: null }] })
  const actions = ['household.read', 'lead.triaged', 'proposal.made', 'person.revealed', 'proposal.decided']
  return ok({ items: actions.map((action, at) => ({ seq: 1943 - at, at: `2026-11-20T0${9 - at}:12:00Z`, account: 'zhaoxin', action, chain: '140123', subject: { kind: 'household', id: HOUSEHOLDS[at]?.number }, details: action === 'person.revealed' ? { reason: '核对身份' } : {} })), next: null })
}
