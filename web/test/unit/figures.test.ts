import { describe, expect, it } from 'vitest'
import { count, day, minute, money } from '@/shell/format'
import { listBehind } from '@/insight/lists'
import { FIGURES } from '@/insight/types'

describe('figures', () => {
  it.each([
    ['0.00', '0'],
    ['949.33', '949.33'],
    ['1234567.00', '1,234,567'],
    ['1234567.05', '1,234,567.05'],
    ['-1040.67', '-1,040.67'],
    ['320', '320'],
  ])('writes %s yuan as %s, to the fen and without a float', (amount, written) => {
    expect(money(amount)).toBe(written)
  })

  it('tells nothing known from nothing', () => {
    expect(money(null)).toBe('—')
    expect(money('0.00')).toBe('0')
    expect(count(null)).toBe('—')
    expect(count(0)).toBe('0')
  })

  it('groups thousands', () => {
    expect(count(999)).toBe('999')
    expect(count(1000)).toBe('1,000')
    expect(count(45_708)).toBe('45,708')
  })

  it('writes days as the county does', () => {
    expect(day('2026-11-21')).toBe('2026-11-21')
    expect(day(null)).toBe('—')
    expect(minute('2026-11-21')).toBe('2026-11-21')
    expect(minute('2026-11-21T01:30:00Z')).toBe('2026-11-21 09:30')
    expect(minute('2026-11-21T23:50:23.848821Z')).toBe('2026-11-22 07:50')
  })

  it('opens a list behind every figure, of the same place', () => {
    for (const figure of FIGURES) {
      expect(JSON.stringify(listBehind(figure, '140123100'))).toContain('140123100')
    }
    expect(listBehind('dibaoPersons', '140123')).toEqual({ path: '/households', query: { place: '140123', dibao: 'yes' } })
  })
})
