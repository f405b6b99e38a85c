import type { Title } from '@/shell/types'

export const PURPOSES = ['DIBAO', 'REGISTRATION', 'MONITORING', 'RECHECK'] as const
export type Purpose = (typeof PURPOSES)[number]

export const STANDINGS = ['SOON', 'LIVE', 'NOT_YET', 'EXPIRED', 'WITHDRAWN'] as const
export type Standing = (typeof STANDINGS)[number]

/** One person allows enquiries for one household's case and one purpose, for a time. */
export interface Authorisation {
  id: string
  household: string
  householdNumber: string
  person: string
  personName: string | null
  purpose: Purpose
  purposeTitle: Title
  standing: Standing
  signedOn: string
  validFrom: string
  /** The first moment at which it holds no longer. */
  validTo: string
  capacity: 'FULL' | 'MINOR' | 'INCAPABLE'
  guardian: string
  guardianTie: string
  formNumber: string
  recordedBy: string
  recordedAt: string
  withdrawnAt: string | null
}

/** A department's answer about one dataset and person; none of them is a zero or a no. */
export const ANSWERS = ['FOUND', 'NOTHING', 'NO_ANSWER', 'NOT_ASKED'] as const
export type AnswerState = (typeof ANSWERS)[number]

export const REQUEST_STATES = ['OPEN', 'REPORTED', 'CANCELLED'] as const
export type RequestState = (typeof REQUEST_STATES)[number]

/** One household, one purpose: what departments are asked. */
export interface Request {
  id: string
  number: string
  household: string
  householdNumber: string
  purpose: Purpose
  commissionedBy: string
  state: RequestState
  readiness: 'NOT_ASKED' | 'WAITING' | 'PARTIAL' | 'COMPLETE'
  asOf: string
  requestedAt: string
  dueOn: string
  sweep: string | null
  asked: number
  answered: number
  version: number
}

export interface PersonAnswer {
  department: string
  dataset: string
  state: AnswerState
  answeredAt: string | null
  late: boolean
}

export interface RequestPerson {
  id: string
  name: string | null
  role: 'MEMBER' | 'SUPPORTER'
  authorisation: string | null
  heldAt: string | null
  answers: PersonAnswer[]
}

export interface RequestFile {
  request: Request
  persons: RequestPerson[]
}

export const ENQUIRY_STATES = ['PREPARED', 'SENT', 'PARTLY', 'ANSWERED', 'CLOSED'] as const
export type EnquiryState = (typeof ENQUIRY_STATES)[number]

/** A numbered list of persons for one department. */
export interface Enquiry {
  id: string
  number: string
  department: string
  holder: string
  datasets: string[]
  channel: 'FILE' | 'FOLDER' | 'HTTP' | 'TABLE'
  state: EnquiryState
  persons: number
  listHash: string | null
  preparedAt: string
  sentAt: string | null
  dueOn: string
  attempts: number
  lastError: string
  retryAt: string | null
}

export interface Delivery {
  id: string
  number: string
  fileHash: string
  receivedBy: string
  receivedAt: string
  rows: number
  accepted: number
  refused: number
  questions: number
  strangers: number
  late: boolean
  whole: boolean
  repeated: boolean
}

export interface EnquiryFile {
  enquiry: Enquiry
  lines: { prepared: number; sent: number; answered: number; stopped: number; late: number }
  deliveries: Delivery[]
}

export const FINDING_STATES = ['OPEN', 'ASKED', 'EXPLAINED', 'CONFIRMED', 'DISPROVED'] as const
export type FindingState = (typeof FINDING_STATES)[number]

/** What was declared and what was found differ: a question to the household. */
export interface Difference {
  id: string
  request: string
  household: string
  householdNumber: string
  subject: string
  subjectKind: string
  rule: string
  title: Title
  concern: 'EXCESS' | 'OMISSION'
  document: string
  article: string
  datasets: string[]
  declared: string
  found: string
  tolerance: Title
  question: Title
  asOf: string
  state: FindingState
  madeAt: string
  askedAt: string | null
  answerDue: string | null
  explanation: string
  evidence: string
  proposedBy: string | null
  settledBy: string | null
  settledAt: string | null
  reason: string
  recheck: string | null
  version: number
}
