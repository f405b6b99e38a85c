import type { PlaceName } from '@/shell/types'

export type Duty =
  'READ' | 'IMPORT' | 'SCREEN' | 'TRIAGE' | 'PROPOSE' | 'DECIDE' | 'DRAFT' | 'PUBLISH' | 'REVEAL' | 'ADMINISTER' | 'AUDIT'

export const ROLES = [
  'VILLAGE_OFFICER',
  'TOWNSHIP_OFFICER',
  'COUNTY_OFFICER',
  'DATA_OFFICER',
  'POLICY_OFFICER',
  'AUDITOR',
  'ADMINISTRATOR',
] as const

export type Role = (typeof ROLES)[number]

/** Who is signed in: what they may do, and for which place. */
export interface Me {
  account: string
  name: string
  roles: Role[]
  duties: Duty[]
  place: (PlaceName & { level: string; path: PlaceName[] }) | null
}

export interface AuditRecord {
  chain: string
  seq: number
  at: string
  account: string
  action: string
  subject: { kind: string; id: string }
  details: Record<string, string> | null
}

export interface Chain {
  county: string
  records: number
  intact: boolean
  firstBroken: number | null
}
