import type { PlaceName, Title } from '@/shell/types'
import type { FactField } from './fact-field'

/** A figure that was published of a place; ends of its time that are null are open. */
export interface PublishedFigure {
  id: string
  place: string
  placeName: string
  display: Title
  source: Title
  evidence: string
  dataDate: string
  validFrom: string | null
  validTo: string | null
  recordedAt: string
  heard: boolean
  own: boolean
  withdrawnAt: string | null
  withdrawalReason: string | null
}

export interface FiguresOfFact {
  field: FactField
  figures: PublishedFigure[]
}

export interface FiguresOfPlace {
  place: PlaceName
  day: string
  facts: FiguresOfFact[]
}
