import { flushPromises, mount } from '@vue/test-utils'
import { createPinia, setActivePinia } from 'pinia'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { createMemoryHistory, createRouter } from 'vue-router'
import type { Duty } from '@/access/types'
import { i18n } from '@/shell/i18n'
import { menuOf, startOf } from '@/shell/menu'
import QuestionCard from '@/verification/QuestionCard.vue'
import RequestForm from '@/verification/RequestForm.vue'
import type { Authorisation, MatchQuestion } from '@/verification/types'

const router = createRouter({ history: createMemoryHistory(), routes: [{ path: '/:rest(.*)*', component: {} }] })
const global = { plugins: [i18n, router] }

beforeEach(() => {
  vi.stubGlobal('fetch', () => new Promise(() => undefined))
  setActivePinia(createPinia())
  i18n.global.locale.value = 'zh-CN'
})

describe('the first screen', () => {
  const who = (...duties: Duty[]) => (duty: Duty): boolean => duties.includes(duty)

  it('of a policy officer is the drafts, of an auditor it is not, though the auditor reads them', () => {
    expect(startOf(who('READ', 'DRAFT', 'PUBLISH', 'ANALYSE'))).toBe('/drafts')
    expect(startOf(who('READ', 'AUDIT', 'ANALYSE'))).toBe('/leads')
    expect(menuOf(who('READ', 'AUDIT', 'ANALYSE')).map((entry) => entry.key)).toContain('drafts')
    expect(menuOf(who('READ')).map((entry) => entry.key)).not.toContain('drafts')
  })

  it('of somebody without a duty is their own account', () => {
    expect(startOf(who())).toBe('/account')
  })
})

describe('a record that may be about somebody', () => {
  const question = {
    id: 'q', department: 'police', dataset: 'police_vehicles', dataDate: '2016-06-30', request: 'r', person: 'p', state: 'OPEN', reason: null,
    writtenName: '错*', writtenNumber: '1401**********5008', writtenBirth: null, writtenPlace: '',
    registered: { number: 'P1', name: '田*娟', document: '1401**********5008', birth: '1982-06-14', place: '' },
    probability: 0.5, weight: 0, reasons: { document: 'SAME', name: 'DIFFERENT' },
  } as MatchQuestion
  const shown = (one: MatchQuestion): string => mount(QuestionCard, { global, props: { one, may: true } }).text()

  it('stands beside what the register holds, also where it was not compared', () => {
    expect(shown(question)).toContain('田*娟')
    expect(shown(question)).toContain('1982-06-14')
    expect(shown(question)).toContain('未比较')
  })

  it('under a right number has no likelihood; under a broken one it has', () => {
    expect(shown(question)).toContain('号码一致，姓名不同')
    expect(shown(question)).not.toContain('50%')
    expect(shown({ ...question, probability: 0.93, weight: 7.2 })).toContain('93%')
  })
})

describe('a request', () => {
  const live = (person: string, personName: string): Authorisation =>
    ({ person, personName, purpose: 'DIBAO', standing: 'LIVE', validTo: '2027-11-21T16:00:00Z' }) as Authorisation
  const file = { id: 'h', number: 'H1', head: '王*明', place: { name: '某村' }, members: [{ id: 'm', name: '王*明', relation: '本人' }] }

  it('asks about supporters of other households who authorised it, but for those who are left out', async () => {
    const sent: unknown[] = []
    vi.stubGlobal('fetch', async (address: string, init: RequestInit) => {
      if (init.method === 'POST') sent.push(JSON.parse(String(init.body)))
      const items = [live('m', '王*明'), live('s', '王*山'), live('t', '王*河')]
      return new Response(JSON.stringify(init.method === 'POST' ? { id: 'r', number: 'WT1' } : address.includes('authorisations') ? { items } : file))
    })
    await router.push('/verification/requests/new?household=h&purpose=DIBAO')
    const form = mount(RequestForm, { global })
    await flushPromises()

    expect(form.text()).toContain('发起核对 3 人')
    await form.find('[data-supporter=t]').trigger('change')
    expect(form.text()).toContain('发起核对 2 人')
    await form.find('form').trigger('submit')
    await flushPromises()

    expect(sent).toEqual([{ household: 'h', purpose: 'DIBAO', supporters: ['s'] }])
  })
})
