import type { HouseholdName } from '@/registry/types'
import type { Concern } from '@/rulebook/types'
import type { Title } from '@/shell/types'

export const VERDICTS = ['NO_RISK', 'EXPLAINED', 'DUPLICATE', 'HELPED', 'TO_PROPOSAL'] as const
export type Verdict = (typeof VERDICTS)[number]

export interface Reason {
  rule: string
  title: Title
  concern: Concern | null
  outcome: 'YES' | 'ASK_A_PERSON'
  sentence: Title
}

/** A question opened for a person by screening: one per household, with all its reasons. */
export interface Lead {
  id: string
  household: HouseholdName
  kind: 'WARNING' | 'QUESTION'
  raisedOn: string
  asOf: string
  dueOn: string
  daysLeft: number
  state: 'OPEN' | 'TRIAGED'
  reasons: Reason[]
  verdict: Verdict | null
  note: string | null
  triagedBy: string | { account: string; name: string } | null
  triagedAt: string | null
  version: number
}
