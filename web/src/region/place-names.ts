import { reactive } from 'vue'
import { read } from '@/shell/http'
import type { PlaceName } from '@/shell/types'

const asked = new Set<string>()
const names = reactive(new Map<string, string>())

/** What a place is called, once the server has said so; until then, and for what is no place, the code as it stands. */
export function placeName(code: string): string {
  if (/^\d{2,12}$/.test(code) && !asked.has(code)) {
    asked.add(code)
    void read<PlaceName>(`/regions/${code}`).then((place) => names.set(code, place.name), () => undefined)
  }
  return names.get(code) ?? code
}
