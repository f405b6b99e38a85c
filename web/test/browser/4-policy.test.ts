import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { Caller } from './people'
import { credentials, Desk, launch } from './screen'

interface Results {
  findings: { rule: string; subjects: { outcome: string; amount: string | null }[] }[]
}

let browser: Browser
let hezheng: Desk
let lince: Desk
let draft = ''
let household = ''
let before = 0

const DAY = '2017-04-01'
const text = (desk: Desk): Promise<string> => desk.page.locator('#content').innerText()
const caller = (account: string): Promise<Caller> => Caller.signIn(inject('url'), credentials(account))

/** What the assistance units of the household receive together. */
async function topUp(day: string): Promise<number> {
  const city = await caller('lince')
  const said = (await city.get(`/households/${household}/results?day=${day}`)).body as Results
  const rule = said.findings.find((one) => one.rule === 'dibao_top_up')
  return (rule?.subjects ?? []).reduce((sum, one) => sum + Number(one.amount ?? 0), 0)
}

beforeAll(async () => {
  browser = await launch()
  hezheng = await Desk.open(browser)
  lince = await Desk.open(browser)
})

afterAll(() => browser.close())

describe('the story of a number of the law', () => {
  it('begins with a draft: 320 becomes 350 from 1 April 2017, resting on a document', async () => {
    await hezheng.signIn('hezheng')
    expect(new URL(hezheng.page.url()).pathname).toBe('/drafts')
    await hezheng.go('/drafts/new?pack=taiyuan-2016')

    await hezheng.page.fill('textarea[name=reason]', '按市政府文件提高农村低保标准')
    await hezheng.page.fill('input[name=title]', '关于提高二〇一七年农村低保标准的通知')
    await hezheng.page.fill('input[name=number]', '并民发〔2017〕12号')
    await hezheng.page.getByLabel('标准', { exact: true }).selectOption('dibao_standard')
    await hezheng.page.getByLabel('施行日期').fill(DAY)
    await hezheng.page.keyboard.press('Enter')
    await hezheng.page.fill('input[name=value]', '350')
    await hezheng.page.fill('input[name=article]', '一')
    await hezheng.shoot('draft-form', true)
    await hezheng.click('[data-save]')

    await hezheng.page.waitForURL((url) => /\/drafts\/(?!new)/.test(url.pathname))
    await hezheng.settled()
    draft = new URL(hezheng.page.url()).pathname.split('/').at(-1) ?? ''
    expect(await text(hezheng)).toMatch(/320\.00.*350\.00/)
    expect(await hezheng.page.locator('[data-submit]:enabled').count()).toBe(0)
  })

  it('is tried on everybody, and every figure opens a list as long as it says', async () => {
    await hezheng.click('[data-dry-run]')
    await hezheng.page.locator('[data-figure]').first().waitFor({ timeout: 240_000 })

    const figure = hezheng.page.locator('[data-figure="dibao_top_up~GAINS"]').first()
    const said = await figure.innerText()
    await figure.click()
    await hezheng.settled()

    expect(await hezheng.page.locator('#content h3').first().innerText()).toContain(said)
    const link = hezheng.page.locator('a[href^="/households/"]').first()
    household = (await link.getAttribute('href'))?.split('/').at(-1) ?? ''
    await hezheng.shoot('draft-dry-run', true)
    before = await topUp(DAY)
  }, 300_000)

  it('is submitted, and its author cannot publish it: the screen says why, and the server refuses', async () => {
    await hezheng.click('[data-submit]')
    await hezheng.page.getByText('起草人与发布人必须是两个人').waitFor()

    expect(await hezheng.page.locator('[data-publish]:enabled').count()).toBe(0)
    const refused = await (await caller('hezheng')).post(`/drafts/${draft}/publication`, {})
    expect(refused).toMatchObject({ status: 409, body: { code: 'own-draft' } })
  })

  it('is published by another officer, who sees once more whom it touches', async () => {
    await lince.signIn('lince')
    await lince.click(`[data-row="${draft}"] [data-row-link]`)
    await lince.click('[data-publish]')
    const repeated = await lince.page.locator('[role=dialog]').innerText()
    expect(repeated).toContain('350.00')
    expect(repeated).toContain('不会自动发放或停发任何款项')
    await lince.shoot('draft-publish')
    await lince.click('[data-confirm]')

    await lince.page.getByText('第 1 次发布').waitFor()
    await lince.shoot('draft-published', true)
  })

  it('moves the result of a household from its day on and not a day earlier', async () => {
    expect(await topUp(DAY)).toBeGreaterThan(before)
    expect(await topUp('2017-03-31')).toBe(before)
  })

  it('is seen in the law of the place, with its document and its two officers', async () => {
    await lince.go(`/packs/taiyuan-2016?tab=parameters&place=140123&day=${DAY}`)

    expect(await text(lince)).toContain('关于提高二〇一七年农村低保标准的通知')
    expect(await text(lince)).toContain('350.00')
    await lince.go('/packs/taiyuan-2016?tab=parameters&place=140123&day=2017-03-31')
    expect(await text(lince)).toContain('2017-04-01 起 350.00')
  })

  it('leaves old decisions as they were: run again they are identical', async () => {
    const county = await caller('qianli')
    const made = await county.propose('标准提高后的复核')
    const qianli = await Desk.open(browser)
    await qianli.signIn('qianli')
    await qianli.go(`/proposals/${made}`)
    await qianli.click('[data-replay]')

    expect(await text(qianli)).toContain('完全一致')
    await qianli.close()
  })

  it('can be tried on a family: the facts, the results, and the cliffs as somebody earns more', async () => {
    await lince.go(`/packs/taiyuan-2016/try?household=${household}&day=${DAY}`)
    expect(await lince.page.locator('#content table').count()).toBeGreaterThan(0)
    await lince.click('[data-try]')
    await lince.page.locator('.sentence').first().waitFor()
    await lince.click('[data-cliffs]')
    await lince.page.locator('canvas').waitFor()
    await lince.shoot('try-household', true)

    expect([...hezheng.errors, ...lince.errors]).toEqual([])
  })
})
