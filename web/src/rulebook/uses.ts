import type { Title } from '@/shell/types'
import type { Use } from './types'

/** What a step read, gathered: one line for a name and its source, with the value of each member. */
export interface Gathered extends Pick<Use, 'title' | 'unit' | 'source' | 'law'> {
  key: string
  values: { label: string; value: string | null; display?: Title }[]
}

export function gathered(uses: Use[]): Gathered[] {
  const lines = new Map<string, Gathered>()
  for (const use of uses) {
    const key = [use.name, use.source?.name, use.source?.date, use.source?.evidence, use.law?.from].join('|')
    const line = lines.get(key) ?? { key, title: use.title, unit: use.unit, source: use.source, law: use.law, values: [] }
    line.values.push({ label: use.label ?? '', value: use.value, display: use.display })
    lines.set(key, line)
  }
  return [...lines.values()]
}
