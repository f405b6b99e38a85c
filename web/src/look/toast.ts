import { reactive } from 'vue'

export interface Toast {
  id: number
  text: string
}

const SHOWN_MILLIS = 6000
export const toasts = reactive<Toast[]>([])
let last = 0

/** A short word that something went through; read aloud, gone by itself. */
export function toast(text: string): void {
  const id = ++last
  toasts.push({ id, text })
  setTimeout(() => {
    const at = toasts.findIndex((one) => one.id === id)
    if (at >= 0) toasts.splice(at, 1)
  }, SHOWN_MILLIS)
}
