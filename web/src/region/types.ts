import type { PlaceName } from '@/shell/types'

export interface Region extends PlaceName {
  level: string
  path: PlaceName[]
  children: (PlaceName & { level: string })[]
}
