import type { HouseholdName } from '@/registry/types'
import type { Finding } from '@/rulebook/types'
import type { Title } from '@/shell/types'

export const KINDS = ['MONITOR', 'DIBAO_RECOGNITION', 'TEMPORARY_ASSISTANCE', 'REVIEW_ENTITLEMENT'] as const
export type ProposalKind = (typeof KINDS)[number]

/** In the order of the decision bar: send back, refuse, agree. */
export const OUTCOMES = ['RETURNED', 'REFUSED', 'AGREED'] as const
export type DecisionOutcome = (typeof OUTCOMES)[number]

export interface Officer {
  account: string
  name: string
}

export interface Decision {
  outcome: DecisionOutcome
  reason: string
  decidedBy: Officer
  decidedAt: string
}

export interface Proposal {
  id: string
  household: HouseholdName
  lead: string | null
  kind: ProposalKind
  content: string
  rule: string | null
  state: 'OPEN' | 'DECIDED'
  proposedBy: Officer
  proposedAt: string
  dueOn: string
  daysLeft: number
  decision: Decision | null
  findings: Finding[]
  packs: { id: string; hash: string; title?: Title }[]
  asOf: string
}

export interface Tile {
  key: string
  count: number
  link: string
}

export interface WorkItem {
  kind: 'lead' | 'proposal'
  id: string
  household: HouseholdName
  title: Title
  dueOn: string
  daysLeft: number
  link: string
}

export interface Work {
  tiles: Tile[]
  items: WorkItem[]
}

/** What one rule said. */
export interface ReplayResult {
  outcome: string
  amount: string | null
  sentence: Title
}

/** What came of running a stored case again. */
export interface Replay {
  unaltered: boolean
  same: boolean
  packs: { id: string; hash: string; found: boolean }[]
  changedPacks: string[]
  differences: { rule: Title; subject: string; then: ReplayResult | null; now: ReplayResult | null }[]
  engineThen: string
  engineNow: string
}
