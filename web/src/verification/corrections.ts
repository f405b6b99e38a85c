export const CORRECTION_OUTCOMES = ['CORRECTED', 'UPHELD'] as const
export type CorrectionOutcome = (typeof CORRECTION_OUTCOMES)[number]

/** A record that was not so: its department is told with the next list, and says what it did. */
export interface Correction {
  id: string
  department: string
  dataset: string
  about: { number: string; name: string } | null
  reason: string
  madeAt: string
  /** The number of the list it was told with; null until one has left. */
  enquiry: string | null
  toldAt: string | null
  outcome: CorrectionOutcome | null
  statement: string
  answeredAt: string | null
}
