import { onMounted, watch, type Ref } from 'vue'

/** Keeps the chosen one of a bar in sight where the bar is wider than its window. */
export function useInSight(bar: Ref<HTMLElement | undefined>, chosen: () => unknown): void {
  function show(): void {
    const one = bar.value?.querySelector<HTMLElement>('[aria-current=page], [aria-selected=true]')
    if (bar.value && one) bar.value.scrollLeft = one.offsetLeft - (bar.value.clientWidth - one.offsetWidth) / 2
  }
  onMounted(show)
  watch(chosen, show, { flush: 'post' })
}
