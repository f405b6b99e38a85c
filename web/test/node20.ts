/** Vitest groups its failures by Map.groupBy, which Node 20 lacks; without this a failure would not be printed. */
interface Grouping {
  groupBy?: <K, T>(items: Iterable<T>, key: (item: T) => K) => Map<K, T[]>
}

const grouping = Map as Grouping
grouping.groupBy ??= (items, key) => {
  const groups = new Map()
  for (const item of items) groups.set(key(item), [...(groups.get(key(item)) ?? []), item])
  return groups
}
