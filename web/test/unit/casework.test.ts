import { describe, expect, it } from 'vitest'
import { draftOf } from '@/casework/draft'
import { listOf } from '@/casework/tiles'
import type { Lead, Reason } from '@/monitoring/types'
import { eventsOf } from '@/registry/timeline'
import type { Proposal } from '@/casework/types'

const zh = (title: { zh: string }): string => title.zh

function reason(concern: Reason['concern'], outcome: Reason['outcome'] = 'YES'): Reason {
  return { rule: `of_${concern}`, title: { zh: '', en: '' }, concern, outcome, sentence: { zh: `${concern}.`, en: '' } }
}

function lead(...reasons: Reason[]): Lead {
  return {
    id: 'l1',
    household: { id: 'h1', number: '1', head: '王*明', place: { code: '', name: '' } },
    kind: 'WARNING',
    raisedOn: '2026-11-01',
    asOf: '2026-11-01',
    dueOn: '2026-11-15',
    daysLeft: 3,
    state: 'TRIAGED',
    reasons,
    verdict: 'TO_PROPOSAL',
    note: '已入户',
    triagedBy: { account: 'zhaoxin', name: '赵欣' },
    triagedAt: '2026-11-03T02:00:00Z',
    version: 2,
  }
}

describe('a proposal from a lead', () => {
  it.each([
    ['RISK', 'MONITOR'],
    ['OMISSION', 'DIBAO_RECOGNITION'],
    ['EXCESS', 'REVIEW_ENTITLEMENT'],
  ] as const)('of %s suggests %s', (concern, kind) => {
    expect(draftOf(lead(reason(concern)), zh).kind).toBe(kind)
  })

  it('repeats every reason and the note, so that nothing is typed twice', () => {
    expect(draftOf(lead(reason('OMISSION'), reason('RISK')), zh).content).toBe('OMISSION.\nRISK.\n已入户')
  })

  it('puts what is certain before what must be asked', () => {
    const draft = draftOf(lead(reason('RISK', 'ASK_A_PERSON'), reason('OMISSION')), zh)

    expect(draft).toMatchObject({ rule: 'of_OMISSION', content: 'OMISSION.\n已入户' })
  })

  it('without a lead starts empty', () => {
    expect(draftOf(null, zh)).toEqual({ kind: 'MONITOR', rule: '', content: '' })
  })
})

describe('a tile', () => {
  it('opens the list the server names, below the API or beside it', () => {
    expect(listOf({ key: 'leads-open', count: 3, link: '/leads?state=open' })).toBe('/leads?state=open')
    expect(listOf({ key: 'leads-open', count: 3, link: '/api/v1/leads?state=open' })).toBe('/leads?state=open')
  })
})

describe('a timeline', () => {
  it('tells lead, verdict, proposal and decision, the newest first', () => {
    const proposal = {
      id: 'c1',
      kind: 'MONITOR',
      content: '纳入监测',
      proposedBy: { account: 'zhaoxin', name: '赵欣' },
      proposedAt: '2026-11-03T03:00:00Z',
      decision: { outcome: 'AGREED', reason: '清楚', decidedBy: { account: 'qianli', name: '钱丽' }, decidedAt: '2026-11-05T03:00:00Z' },
    } as Proposal

    const events = eventsOf([lead(reason('RISK'))], [proposal], '2026-10-31')

    expect(events.map((event) => event.kind)).toEqual(['decided', 'proposed', 'triaged', 'raised', 'data'])
    expect(events[0]).toMatchObject({ by: '钱丽', word: 'AGREED', lines: ['清楚'] })
  })
})
