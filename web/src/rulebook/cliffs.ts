import { money } from '@/shell/format'
import type { Title } from '@/shell/types'

export interface CliffPoint {
  earned: string
  low: string
  high: string
}

export interface CliffLine {
  fact: Title
  now: string | null
  step: string
  points: CliffPoint[]
  drops: { earned: string; losses: { rule: string; title: Title; before: string; after: string; amount: string }[] }[]
  stretches: { from: string; to: string; kind: 'KEEPS_NOTHING' | 'LOSES' }[]
  questions: Title[]
}

/** Earnings and support together, in fen so that no cent is lost on the way; unknown where the support is. */
export function here(point: CliffPoint): string {
  if (point.low !== point.high) return '—'
  const sum = fen(point.earned) + fen(point.low)
  return money(`${sum / 100n}.${String(sum % 100n).padStart(2, '0')}`)
}

function fen(amount: string): bigint {
  return BigInt(amount.replace('.', ''))
}
