import { describe, expect, it } from 'vitest'
import { here } from '../../src/rulebook/cliffs'
import { changes, effectsOf, type RuleSummary } from '../../src/rulebook/drafts'
import { choices } from '../../src/registry/fact-field'
import { keyOf, said, type TrialSubject } from '../../src/rulebook/trial'

const zero = { low: '0.00', high: '0.00' }
const rule = (effects: RuleSummary['effects'], difference = zero): RuleSummary => ({
  rule: 'top_up',
  title: { zh: '月补差', en: 'Top-up' },
  level: 'UNIT',
  grants: true,
  effects,
  cost: { before: zero, after: zero, difference, known: '0.00' },
})
const one = { subjects: 1, persons: 3, households: 1 }

describe('a dry run', () => {
  it('tells the effects that happen to somebody, in their order', () => {
    expect(effectsOf(rule({ GAINS: one, ENTERS: one, SAME: one }))).toEqual(['ENTERS', 'GAINS'])
  })

  it('leaves out a rule under which nothing changes, and keeps one whose cost is not known', () => {
    expect(changes(rule({ SAME: one }))).toBe(false)
    expect(changes(rule({ STAYS_A_QUESTION: one }, { low: '0.00', high: '90.00' }))).toBe(true)
  })
})

describe('a trial', () => {
  const loaded: TrialSubject[] = [{ level: 'PERSON', position: 0, id: 'p', label: '王*', unit: 0, facts: { wage: '300.00' } }]

  it('says only what was written otherwise than loaded', () => {
    const written = { [keyOf('PERSON', 0, 'wage')]: '300.00', [keyOf('PERSON', 1, 'wage')]: '5' }

    expect(said(written, loaded)).toEqual([{ level: 'PERSON', subject: 1, fact: 'wage', value: '5' }])
  })

  it('says that nobody was asked where a loaded fact was wiped', () => {
    expect(said({ [keyOf('PERSON', 0, 'wage')]: '' }, loaded)).toEqual([{ level: 'PERSON', subject: 0, fact: 'wage', value: '' }])
  })

  it('offers nothing found and no answer beside yes and no', () => {
    const field = { name: 'f', title: { zh: '', en: '' }, level: 'PERSON', type: 'bool', unit: null, options: [] }

    expect(choices(field).map((choice) => choice.zh)).toEqual(['是', '否', '无记录', '未反馈'])
  })
})

describe('a cliff', () => {
  it('adds earnings and support without losing a cent, and nothing where support is unknown', () => {
    expect(here({ earned: '319.99', low: '0.01', high: '0.01' })).toBe('320')
    expect(here({ earned: '0.10', low: '0.20', high: '0.20' })).toBe('0.30')
    expect(here({ earned: '100.00', low: '0.00', high: '20.00' })).toBe('—')
  })
})
