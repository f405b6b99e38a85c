import { computed, reactive, watch, type ComputedRef } from 'vue'
import { useRoute, useRouter } from 'vue-router'

export interface Filters<K extends string> {
  form: Record<K, string>
  active: ComputedRef<Record<K, string>>
  apply: () => void
  drop: (name: K) => void
  clear: () => void
}

/** The filter of a list lives in the address: it can be kept, shared, and gone back to. */
export function useFilters<K extends string>(names: readonly K[]): Filters<K> {
  const route = useRoute()
  const router = useRouter()
  const of = (name: K): string => (typeof route.query[name] === 'string' ? (route.query[name] as string) : '')
  const active = computed(() => Object.fromEntries(names.map((name) => [name, of(name)])) as Record<K, string>)
  const form = reactive({ ...active.value }) as Record<K, string>
  watch(active, (now) => Object.assign(form, now))

  function go(values: Record<K, string>): void {
    const query = Object.fromEntries(Object.entries<string>(values).filter(([, value]) => value !== ''))
    void router.push({ path: route.path, query })
  }
  return {
    form,
    active,
    apply: () => go(form),
    drop: (name) => go({ ...active.value, [name]: '' }),
    clear: () => go(Object.fromEntries(names.map((name) => [name, ''])) as Record<K, string>),
  }
}
