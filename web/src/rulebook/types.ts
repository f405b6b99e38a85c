import type { PlaceName, Title } from '@/shell/types'

export type Outcome = 'YES' | 'NO' | 'ASK_A_PERSON'
export type Concern = 'RISK' | 'OMISSION' | 'EXCESS'

export interface SourceDocument {
  key: string
  title: Title | string
  number?: string | null
  issuer?: string | null
  date?: string | null
}

export interface Basis {
  document: SourceDocument
  article: string
}

export interface SubjectName {
  level: string
  id: string
  label: string
}

/** One name a step used, with where its value comes from: a fact's source, or an article of law. */
export interface Use {
  name: string
  title: Title
  label: string | null
  value: string | null
  display?: Title
  unit: Title | null
  kind: 'FACT' | 'PARAMETER' | 'DEFINITION'
  source: { name: string; title: Title | string; date: string | null; evidence: string | null } | null
  law: { document: SourceDocument | string; article: string; from: string; place: string } | null
}

export interface Step {
  name: string
  title: Title
  level: string
  formula: string
  value: string | null
  display?: Title
  unit: Title | null
  subjects: { label: string; value: string; display?: Title }[]
  uses: Use[]
  branch: { taken: Title; margins: Title[] } | null
}

export interface Ask {
  fact: string
  title: Title
  subject: SubjectName
  reason: Title
}

export interface TraceNode {
  label: string
  value: string
  title?: Title
  display?: Title
  children: TraceNode[]
}

export interface SubjectFinding {
  subject: SubjectName
  outcome: Outcome
  amount: string | null
  sentence: Title
  steps: Step[]
  asks: Ask[]
  change: Title | null
  trace: TraceNode | null
}

export interface Finding {
  rule: string
  title: Title
  kind: 'WARNS' | 'GRANTS'
  concern: Concern | null
  level: string
  basis: Basis
  text: string
  subjects: SubjectFinding[]
}

export interface Results {
  household: { id: string; number: string }
  day: string
  place: { code: string; name: string }
  packs: { id: string; title: Title; hash: string }[]
  findings: Finding[]
}

export interface Formula {
  name: string
  title: Title
  level: string
  type: string
  text: string
}

export interface PackRule {
  id: string
  title: Title
  basis: Basis
  kind: string
  concern: string | null
  text?: string
  formulas: Formula[]
}

export interface ParameterValue {
  place: string | null
  from: string
  value: string | null
  document: SourceDocument | string
  article: string
  published?: { seq: number; recordedAt: string; draftedBy: string; recordedBy: string; correction: boolean; hash: string } | null
  replaced?: boolean
}

export interface Parameter {
  name: string
  title: Title
  unit: Title | string | null
  formula: string | null
  type?: string
  usedBy?: string[]
  values: ParameterValue[]
}

/** How a number stands in one place on one day. */
export interface LawNumber {
  name: string
  state: 'SET' | 'OPEN' | 'NO_LAW'
  value: string | null
  from: string | null
  setIn: string | null
  document: SourceDocument | null
  article: string | null
  next: { from: string; value: string | null; setIn: string }[]
}

export interface Law {
  place: PlaceName
  day: string
  inForce: boolean
  numbers: LawNumber[]
}

export interface Pack {
  id: string
  title: Title
  place: string
  from: string | null
  standing?: 'LAW' | 'PROPOSAL'
  hash: string
  documents: SourceDocument[]
  rules: PackRule[]
  parameters: Parameter[]
  words: Record<string, Title>
  places?: Record<string, string>
  versions?: { hash: string; firstSeen: string }[]
}
