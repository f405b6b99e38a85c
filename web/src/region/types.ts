import type { PlaceName } from '@/shell/types'

export interface Region extends PlaceName {
  level: string
  path: PlaceName[]
  children: (PlaceName & { level: string })[]
}

/** What happened to a place: renamed, recoded, merged, split or founded. */
export interface PlaceTurn {
  day: string
  kind: 'RENAME' | 'RECODE' | 'MERGE' | 'SPLIT' | 'NEW'
  from: string
  fromName: string
  to: string
  toName: string
  document: string
}

/** Since when and until when a code is a place; null where that is open. */
export interface PlaceTurns {
  begin: string | null
  end: string | null
  turns: PlaceTurn[]
}

/** A code that the county gave to a place that has none of its own; an end that is null is open. */
export interface TemporaryCode {
  code: string
  name: string
  begin: string
  document: string
  end: string | null
  successor: string | null
  successorName: string | null
}
