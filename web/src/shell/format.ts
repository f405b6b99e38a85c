const CHINA_MILLIS = 8 * 3_600_000

/** How figures and days are written. Money comes as a decimal string and is never turned into a float. */
export function money(amount: string | null | undefined): string {
  if (amount === null || amount === undefined || amount === '') return '—'
  const [whole = '0', cents] = amount.split('.')
  const sign = whole.startsWith('-') ? '-' : ''
  const grouped = whole.replace('-', '').replace(/\B(?=(\d{3})+$)/g, ',')
  return sign + grouped + (cents && cents !== '00' ? `.${cents.padEnd(2, '0')}` : '')
}

/** An amount with its thousands apart; any other text as it is. */
export function grouped(text: string): string {
  return /^-?\d+\.\d\d$/.test(text) ? text.replace(/\B(?=(\d{3})+\.)/g, ',') : text
}

export function count(figure: number | null | undefined): string {
  return figure === null || figure === undefined ? '—' : String(figure).replace(/\B(?=(\d{3})+$)/g, ',')
}

/** A day, or the day and minute of a moment, as the county writes them: 2026-11-21, 2026-11-21 09:30. */
export function day(moment: string | null | undefined): string {
  return moment ? moment.slice(0, 10) : '—'
}

/** For putting days and moments in order: a day begins at midnight in China. */
export function millis(moment: string): number {
  return new Date(moment.includes('T') ? moment : `${moment}T00:00:00+08:00`).getTime()
}

export function minute(moment: string | null | undefined): string {
  if (!moment) return '—'
  if (!moment.includes('T')) return moment
  // Days are those of China, wherever the browser stands; China has no summer time.
  const there = new Date(new Date(moment).getTime() + CHINA_MILLIS)
  return there.toISOString().slice(0, 16).replace('T', ' ')
}
