/** Light or dark, as chosen here or else as the machine prefers. */
const KEPT = 'shouwang.theme'

export function dress(): void {
  const kept = localStorage.getItem(KEPT)
  const dark = kept ? kept === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches
  document.documentElement.classList.toggle('dark', dark)
}

export function changeDress(): void {
  const dark = document.documentElement.classList.toggle('dark')
  localStorage.setItem(KEPT, dark ? 'dark' : 'light')
}
