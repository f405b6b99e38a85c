import { mkdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import AxeBuilder from '@axe-core/playwright'
import { chromium, type Browser, type BrowserContext, type Page, type Request } from 'playwright-core'
import { inject } from 'vitest'
import type { Credentials } from './people'

export const SCREENS = fileURLToPath(new URL('../../../docs/screens/', import.meta.url))
const HEIGHT = 800
const STEP_MILLIS = 40
const QUIET_STEPS = 4
const SETTLED_MILLIS_MAX = 20_000
const HEIGHT_MAX = 1800
const TABS_MAX = 120
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

export function launch(): Promise<Browser> {
  return chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: FLAGS })
}

/** The sign-in of a demo account, named by its account or by its role. */
export function credentials(account: string): Credentials {
  const found = inject('accounts').find((one) => one.account === account || one.role === account)
  if (!found) throw new Error(`there is no demo account ${account}`)
  return found
}

/** Somebody at a screen, with the clicks they needed. */
export class Desk {
  clicks = 0
  readonly errors: string[] = []
  private readonly underWay = new Set<Request>()

  private constructor(
    readonly context: BrowserContext,
    readonly page: Page,
  ) {
    page.on('request', (request) => void this.underWay.add(request))
    for (const end of ['requestfinished', 'requestfailed'] as const) {
      page.on(end as 'requestfinished', (request) => void this.underWay.delete(request))
    }
    page.on('pageerror', (error) => this.errors.push(String(error)))
    page.on('console', (message) => {
      if (/intlify|Vue warn/i.test(message.text())) this.errors.push(message.text())
    })
  }

  static async open(browser: Browser, look: { width?: number; height?: number; language?: string; dark?: boolean } = {}): Promise<Desk> {
    const context = await browser.newContext({
      baseURL: inject('url'),
      viewport: { width: look.width ?? 1280, height: look.height ?? HEIGHT },
      locale: 'zh-CN',
      colorScheme: look.dark ? 'dark' : 'light',
      reducedMotion: 'reduce',
    })
    await context.addInitScript((language) => localStorage.setItem('shouwang.language', language), look.language ?? 'zh-CN')
    const page = await context.newPage()
    page.setDefaultTimeout(20_000)
    return new Desk(context, page)
  }

  async signIn(account: string): Promise<void> {
    const who = credentials(account)
    await this.page.goto('/sign-in')
    await this.page.fill('input[name=account]', who.account)
    await this.page.fill('input[name=password]', who.password)
    await this.page.press('input[name=password]', 'Enter')
    await this.page.waitForURL((url) => !url.pathname.startsWith('/sign-in'))
    await this.settled()
  }

  async go(path: string): Promise<void> {
    await this.page.goto(path)
    await this.settled()
  }

  /** Nothing is asked of the server and nothing is loading, for as long as a person would notice. */
  async settled(): Promise<void> {
    const end = Date.now() + SETTLED_MILLIS_MAX
    for (let quiet = 0; quiet < QUIET_STEPS && Date.now() < end; quiet++) {
      await this.page.waitForTimeout(STEP_MILLIS)
      if (this.underWay.size || (await this.page.locator('.skeleton').count())) quiet = -1
    }
  }

  async click(selector: string): Promise<void> {
    this.clicks++
    await this.page.locator(selector).first().click()
    await this.settled()
  }

  async press(...keys: string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key)
    await this.settled()
  }

  /** Presses Tab until the focus is on what is wanted, as somebody without a mouse does. */
  async tabTo(selector: string): Promise<void> {
    for (let step = 0; step < TABS_MAX; step++) {
      if (await this.page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return
      await this.page.keyboard.press('Tab')
    }
    throw new Error(`the keyboard does not reach ${selector}`)
  }

  /** The axe findings of this screen, one line each. */
  async findings(): Promise<string[]> {
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
    const { violations } = await new AxeBuilder({ page: this.page }).withTags(tags).analyze()
    return violations.map((one) => `${one.id}: ${one.help} [${one.nodes.map((node) => node.target.join(' ')).join(', ')}]`)
  }

  /** How far the page runs out of its window sideways; tables scroll within themselves. */
  overflow(): Promise<number> {
    return this.page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
  }

  /** Chinese words on an English screen, apart from masked names, and from names, places and law marked as Chinese. */
  chineseLeft(): Promise<string[]> {
    return this.page.evaluate(() => {
      const found: string[] = []
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const marked = node.parentElement?.closest('[lang="zh-CN"], [data-quotes-file]')
        const inHead = marked === document.documentElement ? null : marked
        const words = (node.textContent ?? '').replace(/[\u4e00-\u9fff]\*[\u4e00-\u9fff]?/g, '')
        if (!inHead && /[\u4e00-\u9fff]/.test(words)) found.push((node.textContent ?? '').trim())
      }
      return found
    })
  }

  async shoot(name: string, full = false): Promise<void> {
    mkdirSync(SCREENS, { recursive: true })
    if (full) await this.page.setViewportSize({ width: this.width, height: Math.min(HEIGHT_MAX, await this.height()) })
    await this.page.screenshot({ path: `${SCREENS}${name}.png`, animations: 'disabled' })
    if (full) await this.page.setViewportSize({ width: this.width, height: HEIGHT })
  }

  private get width(): number {
    return this.page.viewportSize()?.width ?? 1280
  }

  private height(): Promise<number> {
    return this.page.evaluate(() => Math.max(800, document.documentElement.scrollHeight))
  }

  async close(): Promise<void> {
    await this.context.close()
  }
}
