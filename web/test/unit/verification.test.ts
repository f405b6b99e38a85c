import { mount } from '@vue/test-utils'
import { createPinia, setActivePinia } from 'pinia'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { createMemoryHistory, createRouter } from 'vue-router'
import type { Member } from '@/registry/types'
import { i18n } from '@/shell/i18n'
import AnswerMark from '@/verification/AnswerMark.vue'
import Coverage from '@/verification/Coverage.vue'
import { endOf, lastDay, today, yearFrom } from '@/verification/days'
import FindingPill from '@/verification/FindingPill.vue'
import ReportList from '@/verification/ReportList.vue'
import SignerLine from '@/verification/SignerLine.vue'
import { signer, ward } from '@/verification/signing'
import { ANSWERS, type Report, type RequestPerson } from '@/verification/types'

const router = createRouter({ history: createMemoryHistory(), routes: [{ path: '/:rest(.*)*', component: {} }] })
const global = { plugins: [i18n, router] }

beforeEach(() => {
  vi.stubGlobal('fetch', () => new Promise(() => undefined))
  setActivePinia(createPinia())
  i18n.global.locale.value = 'zh-CN'
})

describe('the days of an authorisation', () => {
  it('include the last: it ends with the first moment of the next day in China', () => {
    expect(endOf('2026-11-22')).toBe('2026-11-22T16:00:00.000Z')
    expect(lastDay('2026-11-22T16:00:00.000Z')).toBe('2026-11-22')
    expect(lastDay('2026-11-22T15:59:59.000Z')).toBe('2026-11-22')
    expect(lastDay('2026-11-22T16:00:00.001Z')).toBe('2026-11-23')
  })

  it.each([
    ['2026-11-22', '2027-11-21'],
    ['2024-02-29', '2025-02-28'],
    ['2026-01-01', '2026-12-31'],
  ])('a year from %s is until %s', (from, until) => {
    expect(yearFrom(from)).toBe(until)
  })
})

describe('who signs', () => {
  const person = (age: number | null): Member => ({ id: 'p', number: 'P1', name: '王*明', relation: '子', age }) as Member

  it.each([
    [17, 'minor'],
    [18, undefined],
    [null, 'unknownAge'],
  ] as const)('at the age of %s a guardian is needed because of %s', (age, why) => {
    expect(ward(person(age))).toBe(why)
  })

  it('says in words that a guardian has to sign, and asks for the name', () => {
    const line = mount(SignerLine, { global, props: { one: signer(person(17), true) } })

    expect(line.text()).toContain('未满 18 周岁，须由监护人签字')
    expect(line.findAll('input:not([type=checkbox])')).toHaveLength(2)
  })

  it('asks no guardian of an adult until it is said that they cannot sign', () => {
    const one = signer(person(18), true)

    expect(one.guarded).toBe(false)
    one.incapable = true
    expect(one.guarded).toBe(true)
  })
})

describe('the four answers', () => {
  it('are told apart by word and by shape, in both languages', () => {
    for (const language of ['zh-CN', 'en'] as const) {
      i18n.global.locale.value = language
      const shown = ANSWERS.map((state) => mount(AnswerMark, { global, props: { state } }))
      expect(new Set(shown.map((one) => one.find('.mark').text())).size).toBe(4)
      expect(new Set(shown.map((one) => one.text())).size).toBe(4)
    }
  })

  it('never turn a person without authorisation, or a department not asked, into “nothing found”', () => {
    const answer = (department: string, state: (typeof ANSWERS)[number]) => ({ department, dataset: 'd', state, answeredAt: null, late: false })
    const persons = [
      { id: '1', name: '王*明', role: 'MEMBER', authorisation: 'a', heldAt: null, answers: [answer('police', 'FOUND'), answer('finance', 'NO_ANSWER')] },
      { id: '2', name: '王*', role: 'MEMBER', authorisation: null, heldAt: null, answers: [] },
    ] as RequestPerson[]

    const table = mount(Coverage, { global, props: { persons } })

    expect(table.text()).not.toContain('查无记录')
    expect(table.text()).toContain('未授权，不查询')
    expect(table.findAll('.no_answer')).toHaveLength(1)
    expect(table.findAll('.not_asked')).toHaveLength(2)
  })
})

describe('a difference', () => {
  it('that one officer proposed waits for the second and does not look settled', () => {
    const pill = mount(FindingPill, { global, props: { one: { state: 'EXPLAINED', proposedBy: 'weihe' } } })

    expect(pill.text()).toContain('待第二人核定')
  })

  it('that two settled says so', () => {
    expect(mount(FindingPill, { global, props: { one: { state: 'CONFIRMED', proposedBy: 'weihe' } } }).text()).toContain('属实')
  })
})

describe('a report', () => {
  const report = (more: Partial<Report>): Report => ({
    id: more.number ?? '', request: 'r', household: 'h', number: '1', code: 'C', asOf: '2026-01-01', sealedAt: '2026-01-01T00:00:00Z',
    validUntil: today(), hash: 'a'.repeat(64), partial: false, findings: 0, replaces: null, ...more,
  })

  it('is valid on its last day and not on the next', () => {
    const day = (shift: number): string => new Date(Date.now() + shift * 86_400_000 + 8 * 3_600_000).toISOString().slice(0, 10)
    const pills = mount(ReportList, { global, props: { reports: [report({ validUntil: day(0) })] } })
    const late = mount(ReportList, { global, props: { reports: [report({ validUntil: day(-1) })] } })

    expect(pills.text()).toContain('有效')
    expect(late.text()).toContain('已过期')
  })

  it('that a newer one follows is no longer the one to rely on', () => {
    const list = mount(ReportList, {
      global,
      props: { reports: [report({ number: '1' }), report({ number: '2', sealedAt: '2026-02-01T00:00:00Z', replaces: '1' })] },
    })
    const [newer, older] = list.findAll('.report').map((one) => one.text())

    expect(newer).toContain('替代 1')
    expect(older).toContain('已有新报告')
  })

  it('of which answers are missing says so', () => {
    expect(mount(ReportList, { global, props: { reports: [report({ partial: true })] } }).text()).toContain('部分反馈')
  })
})
