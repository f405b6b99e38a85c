import type { PlaceName } from '@/shell/types'

export const FIGURES = [
  'households',
  'persons',
  'registeredHouseholds',
  'registeredPersons',
  'dibaoPersons',
  'openLeads',
  'toDecide',
] as const

export type FigureName = (typeof FIGURES)[number]
export type FigureRow = Record<FigureName, number>

export interface Figures {
  place: PlaceName & { level: string; path: PlaceName[] }
  asOf: string
  rows: (FigureRow & { place: PlaceName & { level: string } })[]
  total: FigureRow
}
