import type { Tile } from './types'

/** The list behind a tile. The server names it as an address of its API; the screen has the same name and filters. */
export function listOf(tile: Tile): string {
  return tile.link.replace(/^\/api\/v1/, '') || '/'
}
