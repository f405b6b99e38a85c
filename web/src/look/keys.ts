import { onBeforeUnmount, onMounted } from 'vue'

export type Keys = Record<string, (event: KeyboardEvent) => void>

/** Single keys that act while nobody is typing and no dialog is open. */
export function useKeys(keys: Keys): void {
  function pressed(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey || typing(event.target)) return
    if (document.querySelector('.el-overlay:not([style*="display: none"])')) return
    const action = keys[event.key]
    if (!action) return
    event.preventDefault()
    action(event)
  }
  onMounted(() => document.addEventListener('keydown', pressed))
  onBeforeUnmount(() => document.removeEventListener('keydown', pressed))
}

function typing(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|SELECT|TEXTAREA)$/.test(target.tagName))
}

/** j and k walk over the links of the rows; o opens the row at hand. Enter is the link's own. */
export function useRowKeys(glance: (row: HTMLElement) => void): void {
  useKeys({ j: () => walk(1), k: () => walk(-1), o: () => open(glance) })
}

function rows(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('[data-row]')]
}

function here(): HTMLElement | null {
  return document.activeElement?.closest<HTMLElement>('[data-row]') ?? null
}

function walk(step: number): void {
  const all = rows()
  const at = here()
  const next = at ? all[all.indexOf(at) + step] : all[0]
  next?.querySelector<HTMLElement>('[data-row-link]')?.focus()
}

function open(glance: (row: HTMLElement) => void): void {
  const row = here()
  if (row) glance(row)
}
