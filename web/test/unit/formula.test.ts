import { describe, expect, it } from 'vitest'
import { readable, type Names } from '@/rulebook/formula'

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
