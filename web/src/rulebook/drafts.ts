import type { PlaceName, Title } from '@/shell/types'
import type { SourceDocument } from './types'

export const EFFECTS = ['ENTERS', 'LEAVES', 'GAINS', 'LOSES', 'BECOMES_A_QUESTION', 'IS_ANSWERED'] as const
export type Effect = (typeof EFFECTS)[number]

export interface Range {
  low: string
  high: string
}

export interface Count {
  subjects: number
  persons: number
  households: number
}

export interface RuleSummary {
  rule: string
  title: Title
  level: string
  grants: boolean
  effects: Partial<Record<Effect | 'SAME' | 'STAYS_A_QUESTION', Count>>
  cost: { before: Range; after: Range; difference: Range; known: string }
  funding?: { payer: Title; before: Range; after: Range; difference: Range }[]
}

export interface Summary {
  households: number
  rules: RuleSummary[]
  places: { code: string; name: string; rules: RuleSummary[] }[]
}

export interface DryRun {
  id: string
  lawDay: string
  factsDay: string
  startedAt: string
  summary: Summary | null
}

export interface DraftNumber {
  parameter: string
  title: Title
  unit: Title
  place: string
  placeName: string
  from: string
  value: string
  before: string | null
  article: string
  correction: boolean
}

export interface Draft {
  id: string
  pack: { id: string; title: Title }
  place: PlaceName
  document: SourceDocument
  reason: string
  numbers: DraftNumber[]
  revision: number
  state: 'DRAFT' | 'SUBMITTED' | 'PUBLISHED'
  draftedBy: { account: string; name: string }
  draftedAt: string
  dryRun: DryRun | null
  dryRunFits: boolean
  submittedAt: string | null
  returned: { by: string; reason: string; at: string } | null
  publication: { seq: number; previousHash: string; hash: string; recordedBy: string; recordedAt: string } | null
}

export interface Affected {
  household: string
  number: string
  head: string
  place: string
  placeName: string
  subject: string
  kind: Effect
  before: string | null
  after: string | null
}

/** The effects that happen to somebody, in the order in which they are told. */
export function effectsOf(rule: RuleSummary): Effect[] {
  return EFFECTS.filter((effect) => (rule.effects[effect]?.subjects ?? 0) > 0)
}

/** Whether anything is known to change under a rule. */
export function changes(rule: RuleSummary): boolean {
  return effectsOf(rule).length > 0 || isOpen(rule.cost.difference)
}

/** A range that is not one value. */
export function isOpen(range: Range): boolean {
  return range.low !== range.high
}

export const STATE_TONES = { DRAFT: 'plain', SUBMITTED: 'amber', PUBLISHED: 'good' } as const
