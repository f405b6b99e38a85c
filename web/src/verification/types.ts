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
  /** The masked name of the head; empty while no head is on file. */
  head: string
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

export const FINDING_STATES = ['OPEN', 'ASKED', 'EXPLAINED', 'CONFIRMED', 'DISPROVED', 'LAPSED'] as const
export type FindingState = (typeof FINDING_STATES)[number]

/** Several states under one word, as the lists count them: nobody has settled it; it has not been put aside. */
export const STATE_GROUPS = { UNSETTLED: 'OPEN,ASKED,EXPLAINED', STANDING: 'OPEN,ASKED,EXPLAINED,CONFIRMED' } as const

/** What was declared and what was found differ: a question to the household. */
export interface Difference {
  id: string
  household: string
  householdNumber: string
  request: string
  subject: string
  /** Masked: the person's, or the head's where it is about all of them; empty if nobody is left. */
  name: string
  rule: string
  title: Title
  concern: 'EXCESS' | 'OMISSION'
  document: string
  article: string
  datasets: string[]
  declared: string
  found: string
  toleranceText: Title
  question: Title
  asOf: string
  state: FindingState
  explanation: string
  evidence: string
  answerDue: string | null
  proposedBy: string | null
  recheck: string | null
  reason: string
  version: number
}

/** A record that a difference rests on. */
export interface FindingRecord {
  record: string
  department: string
  dataset: string
  dataDate: string
  method: 'ID_AND_NAME' | 'ID_ONLY' | 'LINKED'
  score: number
  disproved: boolean
}

export interface Happened {
  kind: 'ASKED' | 'EXPLAINED' | 'OBJECTED' | 'RECHECKED' | 'PROPOSED' | 'CONFIRMED' | 'DISPROVED' | 'LAPSED' | 'RETURNED'
  text: string
  evidence: string
  by: string
  at: string
}

export interface DifferenceFile {
  finding: Difference
  records: FindingRecord[]
  history: Happened[]
}

/** A sealed report: number, hash and how long it may be relied on. */
export interface Report {
  id: string
  request: string
  household: string
  number: string
  code: string
  asOf: string
  sealedAt: string
  validUntil: string
  hash: string
  partial: boolean
  findings: number
  replaces: string | null
}

export const QUESTION_STATES = ['OPEN', 'SAME', 'OTHER'] as const
export type QuestionState = (typeof QUESTION_STATES)[number]

/** How well a field of a record agrees with the register. */
export type Agreement = 'MISSING' | 'DIFFERENT' | 'ALIKE' | 'CLOSE' | 'SAME'

/** A record whose number is missing or wrong, beside the person whom it may be about; names and numbers are masked. */
export interface MatchQuestion {
  id: string
  department: string
  dataset: string
  dataDate: string
  writtenName: string
  writtenNumber: string | null
  writtenBirth: string | null
  /** As the department wrote it, a code or words; empty if it did not. */
  writtenPlace: string
  person: string
  /** What the register holds of that person; none if they have left the place. */
  registered: { number: string; name: string; document: string | null; birth: string | null; place: string } | null
  request: string
  probability: number
  weight: number
  reasons: Record<string, Agreement>
  state: QuestionState
  reason: string | null
}

/** How well the way to a department works. */
export interface Feed {
  department: string
  title: Title
  channel: Enquiry['channel']
  health: 'UNUSED' | 'GOOD' | 'FALTERING' | 'DOWN'
  asked: number
  answered: number
  answeredPercent: number | null
  lastSentAt: string | null
  lastAnswerAt: string | null
  lastError: Title | null
  lastErrorAt: string | null
  newestData: string | null
  dataAgeDays: number | null
  open: number
  overdue: number
}

export const SUBJECTS = ['RECIPIENTS', 'REGISTERED', 'ALL'] as const

/** Requests over a whole place at one time. */
export interface Sweep {
  id: string
  number: string
  region: string
  purpose: Purpose
  subjects: string
  asOf: string
  scheduled: boolean
  requestedBy: string
  requestedAt: string
  state: RequestState
  households: number
  persons: number
  leftOut: number
}

export interface SweepProgress {
  sweep: Sweep
  reported: number
  findings: number
  questions: number
  departments: { department: string; asked: number; answered: number; waiting: number; stopped: number }[]
}

export const SIDES = ['OMISSION', 'EXCESS'] as const
export type Side = (typeof SIDES)[number]

export interface Listed {
  household: string
  number: string
  reasons: { finding: string; rule: string; title: Title; subject: string; declared: string; found: string; state: FindingState }[]
}

/** How often a rule was right when people looked. */
export interface Precision {
  rule: string
  title: Title
  concern: Side
  open: number
  confirmed: number
  disproved: number
  precisionPercent: number | null
  flagged: boolean
}
