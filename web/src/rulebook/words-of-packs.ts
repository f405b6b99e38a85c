import { shallowReactive } from 'vue'
import { read } from '@/shell/http'
import type { Names } from './formula'
import type { Pack } from './types'

/** What the names in the formulas of each pack mean. A pack is asked for once; without it names stay as written. */
const known = shallowReactive(new Map<string, Names>())
const asked = new Set<string>()

export function wordsOf(packs: { id: string }[]): Names {
  for (const { id } of packs) ask(id)
  return Object.assign({}, ...packs.map(({ id }) => known.get(id) ?? {})) as Names
}

function ask(pack: string): void {
  if (asked.has(pack)) return
  asked.add(pack)
  void read<Pack>(`/packs/${pack}`)
    .then(({ words }) => known.set(pack, words ?? {}))
    .catch(() => asked.delete(pack))
}
