import { mount } from '@vue/test-utils'
import { createPinia, setActivePinia } from 'pinia'
import { beforeEach, describe, expect, it } from 'vitest'
import { createMemoryHistory, createRouter } from 'vue-router'
import { useSession } from '@/access/session'
import DecisionPanel from '@/casework/DecisionPanel.vue'
import type { Proposal } from '@/casework/types'
import LookClock from '@/look/LookClock.vue'
import LookProblem from '@/look/LookProblem.vue'
import Explanation from '@/rulebook/Explanation.vue'
import { i18n, printed } from '@/shell/i18n'
import { Problem } from '@/shell/problem'
import { ACCOUNTS } from '../fake/people'
import { FINDINGS } from '../fake/policy'

const router = createRouter({ history: createMemoryHistory(), routes: [{ path: '/', component: {} }] })
const global = { plugins: [i18n, router] }

beforeEach(() => {
  setActivePinia(createPinia())
  i18n.global.locale.value = 'zh-CN'
})

describe('a clock', () => {
  it.each([
    [4, 'fine', '剩 4 天'],
    [3, 'soon', '剩 3 天'],
    [0, 'soon', '今天到期'],
    [-1, 'late', '超期 1 天'],
  ])('with %i days left is %s and says so in words', (daysLeft, tone, words) => {
    const clock = mount(LookClock, { global, props: { daysLeft, dueOn: '2026-11-30' } })

    expect(clock.classes()).toContain(tone)
    expect(clock.text()).toContain(words)
  })
})

describe('a refusal on the screen', () => {
  it('says what happened, what to do and a number to quote', () => {
    const problem = new Problem(409, 'own-proposal', '不能审批自己提出的建议', '', 't-77', [])

    const words = mount(LookProblem, { global, props: { problem } }).text()

    expect(words).toContain('不能审批自己提出的建议')
    expect(words).toContain('请由另一位有决定权的同事办理')
    expect(words).toContain('t-77')
  })

  it('prefers the fix the server knows', () => {
    const problem = new Problem(409, 'own-proposal', '不行', '', '', [], '请找钱丽')

    expect(mount(LookProblem, { global, props: { problem } }).text()).toContain('请找钱丽')
  })

  it('speaks gently when the network is gone', () => {
    i18n.global.locale.value = 'en'

    expect(mount(LookProblem, { global, props: { problem: Problem.offline() } }).text()).toContain('what you typed is still here')
  })
})

describe('a decision', () => {
  const proposal = { id: 'c1', decision: null, proposedBy: { account: 'qianli', name: '钱丽' }, findings: [] } as unknown as Proposal
  const panelFor = (account: string) => {
    useSession().me = ACCOUNTS.find((one) => one.account === account) ?? null
    return mount(DecisionPanel, { global, props: { proposal } })
  }

  it('is offered in the order return, refuse, agree', () => {
    expect(panelFor('sunhe').findAll('[data-decide]').map((one) => one.text())).toEqual(['退回', '不同意', '同意'])
  })

  it('is not offered on one’s own proposal, and the screen says why', () => {
    const panel = panelFor('qianli')

    expect(panel.text()).toContain('提出人与决定人必须是两个人')
    expect(panel.findAll('button').every((one) => one.attributes('disabled') !== undefined)).toBe(true)
  })

  it('is not offered without the duty, and the screen says who decides', () => {
    expect(panelFor('zhaoxin').text()).toContain('决定由有决定权的县级人员作出')
  })
})

describe('an explanation', () => {
  const finding = FINDINGS[0]
  const subject = finding?.subjects[0]
  if (!finding || !subject) throw new Error('the fake has no finding')
  const shown = (language: 'zh-CN' | 'en') => {
    i18n.global.locale.value = language
    const props = { finding, subject, label: '', day: '2026-11-20', versions: 'taiyuan-2016@9f1c', labels: {} }
    return mount(Explanation, { global, props })
  }

  it('has three depths: a sentence, the steps, the trace', () => {
    const page = shown('zh-CN')

    expect(page.find('.sentence').text()).toBe(printed(subject.sentence.zh))
    expect(page.findAll('.line')).toHaveLength(subject.steps.length)
    expect(page.find('details').text()).toContain('月人均收入245.00')
  })

  it('shows each number with its source and its article', () => {
    const words = shown('zh-CN').find('.receipt').text()

    expect(words).toContain('核对报告2026-11-12')
    expect(words).toContain('《太原市农村低保制度与扶贫开发政策有效衔接研究》一(三)')
    expect(words).toContain('家庭月收入 ÷ 共同生活人口 向下取整')
  })

  it('says the smallest change', () => {
    expect(shown('en').find('.change').text()).toContain('225.00 yuan more a month')
  })
})
