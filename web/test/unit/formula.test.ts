import { describe, expect, it } from 'vitest'
import { readable, type Names } from '@/rulebook/formula'
import { gathered } from '@/rulebook/uses'
import { printed } from '@/shell/i18n'
import type { Use } from '@/rulebook/types'

const NAMES: Names = {
  income: { zh: '家庭月收入', en: 'Monthly income' },
  members: { zh: '共同生活人口', en: 'Members' },
  wage: { zh: '月工资', en: 'Wage' },
}
const zh = (formula: string): string => readable(formula, NAMES, (title) => title.zh, true)
const en = (formula: string): string => readable(formula, NAMES, (title) => title.en, false)

describe('a formula for people', () => {
  it('names what it reads by titles', () => {
    expect(zh('income / members round down')).toBe('家庭月收入 ÷ 共同生活人口 向下取整')
    expect(en('income / members round down')).toBe('Monthly income ÷ Members round down')
  })

  it('reads a choice aloud', () => {
    expect(zh('if income <= 320 yuan then 1 else 0')).toBe('如果 家庭月收入 ≤ 320 元 则 1 否则 0')
  })

  it('drops the level from members of a sum', () => {
    expect(zh('sum(person.wage where person.wage > 0 yuan)')).toBe('合计(月工资 其中 月工资 > 0 元)')
  })

  it('rounds in words', () => {
    expect(zh('income * 70% round half-up to 1 yuan')).toBe('家庭月收入 × 70% 四舍五入 到 1 元')
  })

  it('leaves a name it does not know as it is, Chinese names too', () => {
    expect(zh('unheard_of + 补差')).toBe('unheard_of + 补差')
  })
})

describe('Chinese on the screen', () => {
  it('has marks of full width between Chinese words, and leaves numbers alone', () => {
    expect(printed('低于标准 1,990.00 元,相差 1,040.67 元;是“低保”:是')).toBe('低于标准 1,990.00 元，相差 1,040.67 元；是“低保”：是')
    expect(printed('taiyuan-2016: 1,000')).toBe('taiyuan-2016: 1,000')
  })
})

describe('what a step read', () => {
  const wage = (label: string, value: string, date: string): Use => ({
    name: 'wage',
    title: { zh: '月工资', en: 'Wage' },
    label,
    value,
    unit: null,
    kind: 'FACT',
    source: { name: 'visit', title: '入户走访', date, evidence: '' },
    law: null,
  })

  it('is one line for a fact and its source, with the value of each member', () => {
    const lines = gathered([wage('甲', '1.00', '2016-11-19'), wage('乙', '2.00', '2016-11-19')])

    expect(lines).toHaveLength(1)
    expect(lines[0]?.values.map((one) => [one.label, one.value])).toEqual([
      ['甲', '1.00'],
      ['乙', '2.00'],
    ])
  })

  it('is another line when it was said on another day', () => {
    expect(gathered([wage('甲', '1.00', '2016-11-19'), wage('乙', '2.00', '2016-11-20')])).toHaveLength(2)
  })
})
