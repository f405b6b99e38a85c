import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { Caller } from './people'
import { credentials, Desk, launch } from './screen'
import { verified } from './verified'

interface Screen {
  name: string
  account: string
  path: string
  /** What is opened on it before it is looked at. */
  open?: string
  /** Shown in its whole length on the picture. */
  whole?: boolean
}

let browser: Browser
let screens: Screen[]
let importPath = ''

const LOOKS = [
  { name: 'zh', language: 'zh-CN', width: 1280 },
  { name: 'en', language: 'en', width: 1280 },
  { name: 'dark', language: 'zh-CN', width: 1280, dark: true },
  { name: 'narrow', language: 'zh-CN', width: 390 },
  { name: 'zoom', language: 'en', width: 640, height: 400 },
] as const

// Pictures kept besides the Chinese ones, which are kept of every screen.
const ALSO = ['en household', 'en work', 'en lead', 'dark household', 'narrow work', 'narrow household', 'en request', 'dark difference', 'narrow difference']

beforeAll(async () => {
  browser = await launch()
  const county = await Caller.signIn(inject('url'), credentials('qianli'))
  const leads = (await county.get('/leads?state=open&kind=warning&limit=1')).body as { items: { id: string; household: { id: string } }[] }
  const proposals = (await county.get('/proposals?limit=1')).body as { items: { id: string }[] }
  const packs = (await county.get('/packs')).body as { id: string; rules: unknown[] }[]
  const done = await verified(await Caller.signIn(inject('url'), credentials('zhaoxin')), await Caller.signIn(inject('url'), credentials('weihe')))
  importPath = await brokenImport()
  const { id: lead = '', household } = leads.items[0] ?? {}
  const file = `/households/${household?.id}`
  const pack = `/packs/${packs.find((one) => one.rules.length)?.id}`
  screens = [
    { name: 'work', account: 'qianli', path: '/work' },
    { name: 'leads', account: 'qianli', path: '/leads?state=open' },
    { name: 'lead-glance', account: 'qianli', path: '/leads?state=open', open: '[data-row]' },
    { name: 'lead', account: 'qianli', path: `/leads/${lead}`, whole: true },
    { name: 'screening', account: 'qianli', path: '/leads', open: '.head .button' },
    { name: 'households', account: 'qianli', path: '/households' },
    { name: 'household', account: 'qianli', path: file, whole: true },
    { name: 'household-trace', account: 'qianli', path: file, open: '.depth summary', whole: true },
    { name: 'household-members', account: 'qianli', path: `${file}?tab=members` },
    { name: 'household-event', account: 'qianli', path: `${file}?tab=members`, open: '.record' },
    { name: 'duplicates', account: 'qianli', path: '/duplicates' },
    { name: 'reveal', account: 'qianli', path: `${file}?tab=members`, open: '.reveal' },
    { name: 'household-facts', account: 'qianli', path: `${file}?tab=facts`, whole: true },
    { name: 'propose', account: 'qianli', path: `/proposals/new?household=${household?.id}&lead=${lead}` },
    { name: 'proposals', account: 'qianli', path: '/proposals' },
    { name: 'quality', account: 'qianli', path: '/quality' },
    { name: 'quality-findings', account: 'qianli', path: '/quality/findings' },
    { name: 'quality-exempt', account: 'qianli', path: '/quality/findings', open: '.table td .button' },
    { name: 'completeness', account: 'qianli', path: '/quality/completeness' },
    { name: 'completeness-rows', account: 'qianli', path: '/quality/completeness/140123100/labour_capacity/UNKNOWN' },
    { name: 'books', account: 'qianli', path: '/books', whole: true },
    { name: 'proposal', account: 'qianli', path: `/proposals/${proposals.items[0]?.id}`, whole: true },
    { name: 'figures', account: 'qianli', path: '/figures' },
    { name: 'packs', account: 'qianli', path: '/packs' },
    { name: 'pack-rules', account: 'qianli', path: pack },
    { name: 'pack-parameters', account: 'qianli', path: `${pack}?tab=parameters` },
    { name: 'try', account: 'qianli', path: `${pack}/try`, whole: true },
    { name: 'drafts', account: 'hezheng', path: '/drafts' },
    { name: 'draft-new', account: 'hezheng', path: '/drafts/new?pack=taiyuan-2016' },
    { name: 'imports', account: 'lizhun', path: '/imports' },
    { name: 'import', account: 'lizhun', path: importPath },
    { name: 'audit', account: 'zhoucha', path: '/audit' },
    { name: 'accounts', account: 'SECURITY_ADMINISTRATOR', path: '/accounts' },
    { name: 'own-account', account: 'SECURITY_ADMINISTRATOR', path: '/account' },
    { name: 'household-looks', account: 'qianli', path: `${file}?tab=looks` },
    { name: 'notices', account: 'qianli', path: '/notices' },
    { name: 'authorisations', account: 'zhaoxin', path: '/verification/authorisations' },
    { name: 'authorise', account: 'zhaoxin', path: `/verification/authorisations/new?household=${household?.id}`, whole: true },
    { name: 'authorisation-withdraw', account: 'zhaoxin', path: '/verification/authorisations', open: '[data-withdraw]' },
    { name: 'commission', account: 'zhaoxin', path: `/verification/requests/new?household=${done.household.id}` },
    { name: 'household-verification', account: 'zhaoxin', path: `/households/${done.household.id}?tab=verification`, whole: true },
    { name: 'requests', account: 'weihe', path: '/verification/requests' },
    { name: 'request', account: 'weihe', path: `/verification/requests/${done.request}`, whole: true },
    { name: 'enquiries', account: 'weihe', path: '/verification/enquiries' },
    { name: 'enquiry', account: 'weihe', path: `/verification/enquiries/${done.enquiry}`, open: '.open', whole: true },
    { name: 'sweeps', account: 'weihe', path: '/verification/sweeps' },
    { name: 'questions', account: 'weihe', path: '/verification/questions', whole: true },
    { name: 'differences', account: 'weihe', path: '/verification/findings' },
    { name: 'difference', account: 'weihe', path: `/verification/findings/${done.finding}`, whole: true },
    { name: 'difference-ask', account: 'weihe', path: `/verification/findings/${done.finding}`, open: '[data-step=question]' },
    { name: 'recheck-lists', account: 'weihe', path: '/verification/lists', whole: true },
    { name: 'feeds', account: 'weihe', path: '/verification/feeds' },
    { name: 'report-check', account: 'weihe', path: `/check/${done.code}` },
    { name: 'lost', account: 'qianli', path: '/nowhere' },
  ]
}, 300_000)

afterAll(() => browser.close())

/** A small import with broken rows, so that the screen of refusals has something to show. */
async function brokenImport(): Promise<string> {
  const file = join(mkdtempSync(join(tmpdir(), 'shouwang-import-')), 'statements.csv')
  writeFileSync(file, [
    '对象,编号,事实,值,数据日期,来源,起,止,凭证',
    '人,没有这个人,月工资性收入,1200.00,2016-12-31,核对报告,2016-01-01,,',
    '人,没有这个人,月工资收入,1200.00,2016-12-31,核对报告,2016-01-01,,',
    '户,没有这一户,建档立卡户,是,2016-02-30,入户走访,2016-01-01,,',
  ].join('\n'))
  const desk = await Desk.open(browser)
  await desk.signIn('lizhun')
  await desk.go('/imports')
  await desk.page.getByLabel('部门反馈 statements').first().setInputFiles(file)
  await desk.page.getByRole('button', { name: '上传并检查' }).click()
  await desk.page.waitForURL(/\/imports\/.+/, { timeout: 120_000 })
  await desk.page.locator('#content', { hasText: '改好这些行后' }).waitFor({ timeout: 60_000 })
  const path = new URL(desk.page.url()).pathname
  await desk.close()
  return path
}

describe.each(LOOKS)('every screen, $name', (look) => {
  it('reads well: no finding of axe, nothing cut off, nothing untranslated, nothing broken', { timeout: 600_000 }, async () => {
    const findings: string[] = []
    const desks = new Map<string, Desk>()
    for (const screen of screens) {
      const desk = desks.get(screen.account) ?? (await Desk.open(browser, look))
      if (!desks.has(screen.account)) await desk.signIn(screen.account)
      desks.set(screen.account, desk)

      await desk.go(screen.path)
      if (screen.open) await desk.click(screen.open)
      findings.push(...(await seen(desk, screen)))
      const also = ALSO.includes(`${look.name} ${screen.name}`)
      if (look.name === 'zh') await desk.shoot(screen.name, screen.whole)
      else if (also) await desk.shoot(`${screen.name}-${look.name}`, screen.whole)
    }
    for (const desk of desks.values()) findings.push(...desk.errors)

    expect(findings).toEqual([])
  })

  async function seen(desk: Desk, screen: Screen): Promise<string[]> {
    const findings = await desk.findings()
    const wide = await desk.overflow()
    if (wide > 0) findings.push(`wider than its window by ${wide} px`)
    if (look.language === 'en') findings.push(...(await desk.chineseLeft()).map((words) => `not in English: ${words}`))
    return findings.map((finding) => `${screen.name}: ${finding}`)
  }
})

describe('the first screen', () => {
  it.each(LOOKS)('asks who is there, $name', async (look) => {
    const desk = await Desk.open(browser, look)
    await desk.go('/sign-in')

    expect(await desk.findings()).toEqual([])
    expect(await desk.overflow()).toBeLessThanOrEqual(0)
    if (look.name === 'zh') await desk.shoot('sign-in')
    await desk.page.fill('input[name=account]', 'nobody')
    await desk.page.fill('input[name=password]', 'not the password')
    await desk.page.keyboard.press('Enter')
    await desk.page.locator('[role=alert]').waitFor()
    expect(await desk.findings()).toEqual([])
    await desk.close()
  })
})

describe('on paper', () => {
  it('an explanation fits one A4 page', async () => {
    const desk = await Desk.open(browser)
    await desk.signIn('qianli')
    await desk.go(screens.find((one) => one.name === 'household')?.path ?? '')

    const pdf = await desk.page.pdf({ format: 'A4', preferCSSPageSize: true })

    expect(pdf.toString('latin1').match(/\/Type\s*\/Page[^s]/g)).toHaveLength(1)
    await desk.close()
  })
})
