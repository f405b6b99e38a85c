import type { PlaceName } from '@/shell/types'

export type Duty =
  | 'READ'
  | 'IMPORT'
  | 'REGISTER'
  | 'SCREEN'
  | 'TRIAGE'
  | 'PROPOSE'
  | 'DECIDE'
  | 'DRAFT'
  | 'PUBLISH'
  | 'RECORD_FIGURES'
  | 'REVEAL'
  | 'COMMISSION'
  | 'VERIFY'
  | 'DELIVER'
  | 'ANALYSE'
  | 'ADMINISTER'
  | 'SECURE'
  | 'AUDIT'
  | 'RECORDS'

/** The roles that an account can hold. */
export const ROLES = [
  'VILLAGE_OFFICER',
  'TOWNSHIP_OFFICER',
  'COUNTY_OFFICER',
  'FUND_OFFICER',
  'VERIFICATION_OFFICER',
  'DEPARTMENT_OFFICER',
  'DATA_OFFICER',
  'POLICY_OFFICER',
  'AUDITOR',
  'ANALYST',
  'RESIDENT',
  'SYSTEM_ADMINISTRATOR',
  'SECURITY_ADMINISTRATOR',
  'AUDIT_ADMINISTRATOR',
] as const

export type Role = (typeof ROLES)[number] | 'GUEST'

/** Who is signed in: what they may do, and for which place. */
export interface Me {
  account: string
  name: string
  roles: Role[]
  duties: Duty[]
  place: (PlaceName & { level: string; path: PlaceName[] }) | null
  places?: PlaceName[]
  enrol?: boolean
  glass?: { place: PlaceName; reason: string; until: string } | null
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
  checkpoints?: number
  brokenCheckpoint?: number | null
  checkpointed?: string | null
}

export interface Post {
  role: Role
  place: PlaceName
  departments: string[]
}

export interface Account {
  account: string
  name: string
  posts: Post[]
  active: boolean
  locked: boolean
  password: boolean
  secondFactor: boolean
  sessions: number
}

export interface AccountChange {
  id: string
  account: string
  name: string
  posts: Post[]
  opens: boolean
  state: 'PROPOSED' | 'CONFIRMED' | 'REFUSED'
  proposedBy: string
  proposedAt: string
}

/** Shown once, to be handed over in person. */
export interface OneTimeCode {
  account: string
  code: string
  until: string
}

export interface OwnSession {
  id: string
  place: string
  agent: string
  openedAt: string
  seenAt: string
  own: boolean
}

export interface OwnAccount {
  account: string
  name: string
  posts: Post[]
  passwordSince: string | null
  secondFactor: boolean
  secondFactorRequired: boolean
  recoveryCodesLeft: number
  sessions: OwnSession[]
}

export interface Notice {
  id: string
  at: string
  text: { zh: string; en: string }
  seenBy: string | null
}

export interface Look {
  at: string
  account: string
  name: string
  action: string
  details: Record<string, string>
}

export interface Signed {
  key: string
  checkpoints: { chain: string; size: number; at: string }[]
}
