import { ref, shallowRef, type Ref, type ShallowRef } from 'vue'
import { Problem } from './problem'
import type { Page } from './types'

export interface Loaded<T> {
  value: ShallowRef<T | null>
  problem: ShallowRef<Problem | null>
  loading: Ref<boolean>
  load: () => Promise<void>
}

/** Something asked from the server. An answer that was overtaken by a later question is dropped. */
export function useLoad<T>(ask: () => Promise<T>): Loaded<T> {
  const value = shallowRef<T | null>(null)
  const problem = shallowRef<Problem | null>(null)
  const loading = ref(false)
  let latest = 0

  async function load(): Promise<void> {
    const mine = ++latest
    loading.value = true
    problem.value = null
    try {
      const answer = await ask()
      if (mine === latest) value.value = answer
    } catch (thrown) {
      if (mine === latest) problem.value = Problem.from(thrown)
    } finally {
      if (mine === latest) loading.value = false
    }
  }
  return { value, problem, loading, load }
}

export interface LoadedPages<T> extends Loaded<Page<T>> {
  items: ShallowRef<T[]>
  more: () => Promise<void>
}

/** A list that grows by keyset pages; `more` asks for the rows after the last one. */
export function usePages<T>(ask: (after: string | undefined) => Promise<Page<T>>): LoadedPages<T> {
  const items = shallowRef<T[]>([])
  let after: string | undefined
  const page = useLoad(() => ask(after))

  async function load(): Promise<void> {
    after = undefined
    await page.load()
    items.value = page.problem.value ? [] : (page.value.value?.items ?? [])
  }

  async function more(): Promise<void> {
    after = page.value.value?.next ?? undefined
    await page.load()
    if (!page.problem.value) items.value = [...items.value, ...(page.value.value?.items ?? [])]
  }
  return { ...page, items, load, more }
}

export interface Doing {
  busy: Ref<boolean>
  problem: ShallowRef<Problem | null>
  run: (work: () => Promise<void>) => Promise<boolean>
  /** What is wrong with one field and how to mend it, to stand beside it. */
  wrong: (pointer: string) => string | undefined
}

/** Something done on the server: a second press while the first is under way is ignored. */
export function useDoing(): Doing {
  const busy = ref(false)
  const problem = shallowRef<Problem | null>(null)

  async function run(work: () => Promise<void>): Promise<boolean> {
    if (busy.value) return false
    busy.value = true
    problem.value = null
    try {
      await work()
      return true
    } catch (thrown) {
      problem.value = Problem.from(thrown)
      return false
    } finally {
      busy.value = false
    }
  }

  function wrong(pointer: string): string | undefined {
    const found = problem.value?.errors.find((error) => error.pointer === pointer)
    return found && [found.message, found.fix].filter(Boolean).join(' ')
  }
  return { busy, problem, run, wrong }
}
