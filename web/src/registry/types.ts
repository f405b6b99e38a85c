import type { PlaceName, Title } from '@/shell/types'
import type { FactField } from './fact-field'

export interface HouseholdRow {
  id: string
  number: string
  place: PlaceName
  head: string
  members: number
  registered: boolean
  dibaoPersons: number
  openLead?: boolean
}

export interface HouseholdName {
  id: string
  number: string
  head: string
  members?: number
  place: PlaceName
}

export type FactState = 'KNOWN' | 'NOTHING_FOUND' | 'NO_ANSWER' | 'NOT_ASKED'

export interface SourceName {
  name: string
  title: Title | string
}

/** What one source said about a fact, for a period. */
export interface Statement {
  value: string | null
  display?: Title | null
  state: FactState
  source: SourceName
  date: string
  validFrom: string | null
  validTo: string | null
  recordedAt: string | null
  evidence: string | null
  believed: boolean
}

export interface FactView {
  fact: string
  title: Title
  unit: Title | string | null
  value: string | null
  display?: Title | null
  state: FactState
  source: SourceName | null
  date: string | null
  disagrees: boolean
  statements: Statement[]
}

export interface Member {
  id: string
  number: string
  name: string
  relation: Title | string
  sex: Title | string
  age: number | null
  birthDate: string | null
  document: string | null
  hukouHousehold: string | null
  unit: string | null
  hukouPlace: PlaceName | null
  residencePlace: PlaceName | null
  facts: FactView[]
}

export interface Unit {
  id: string
  number: string
  members: string[]
  facts: FactView[]
}

/** Somebody who lives elsewhere and owes support to a member. */
export interface Supporter {
  id: string
  owedTo: string
  number: string
  name: string
  relation: Title
  document: string
  home: string
  /** As the number of the identity card says it; null where there is none. */
  age: number | null
  validFrom: string
  facts: FactView[]
}

export interface HouseholdFile {
  id: string
  number: string
  place: PlaceName & { path: PlaceName[] }
  head: string
  registered: boolean
  dataDate: string | null
  members: Member[]
  units: Unit[]
  supporters: Supporter[]
  facts: FactView[]
}

/** Who can have said something, and whether it takes a paper that says so. */
export interface SourceField {
  name: string
  title: Title
  evidenceNeeded: boolean
}

export interface StatementFields {
  facts: FactField[]
  sources: SourceField[]
}

export const TABLES = ['members', 'construction', 'work', 'households', 'persons', 'statements'] as const
export type TableName = (typeof TABLES)[number]

export interface TableCount {
  imported: number
  refused: number
}

export type ImportState = 'CHECKING' | 'CHECKED' | 'LOADING' | 'DONE' | 'DISCARDED' | 'LOST'

export interface ImportSummary {
  id: string
  at: string
  account: string
  files: string[] | Record<string, string>
  mode: string
  state: ImportState
  rows: number
  job: string | null
  remarks: number
  imported: number
  refused: number
  byTable: Partial<Record<TableName, TableCount>>
}

export interface Refusal {
  table: string
  line: number
  column: string
  value: string | null
  reason: Title
  remedy: Title
}

export interface Revealed {
  value: string
  until: string
}
