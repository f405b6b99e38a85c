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

export const KINDS = ['LOSES', 'KEEPS_NOTHING', 'KEEPS', 'QUESTION'] as const
export const DIRECTIONS = ['MORE', 'LESS'] as const
type Kind = (typeof KINDS)[number]
type Direction = (typeof DIRECTIONS)[number]

/** Who of a place stands at a cliff; the step is part of the answer. */
export interface CliffList {
  day: string
  step: string
  earners: number
  counts: Partial<Record<Direction, Partial<Record<Kind, number>>>>
  items: { household: string; number: string; place: string; earner: string; direction: Direction; from: string; to: string; gain: string; rules: Title[] }[]
}
