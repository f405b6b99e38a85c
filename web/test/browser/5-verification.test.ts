import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { Caller } from './people'
import { credentials, Desk, launch } from './screen'
import { answerOf, CAR, listOf, sent, unverified, type Household } from './verified'

let browser: Browser
let township: Desk
let centre: Desk
let county: Desk
let household: Household
let request = ''

beforeAll(async () => {
  browser = await launch()
  township = await Desk.open(browser)
  centre = await Desk.open(browser)
  county = await Desk.open(browser)
  household = await unverified(await caller('zhaoxin'))
})

afterAll(() => browser.close())

const caller = (account: string): Promise<Caller> => Caller.signIn(inject('url'), credentials(account))
const text = (desk: Desk): Promise<string> => desk.page.locator('#content').innerText()
const path = (desk: Desk): string => new URL(desk.page.url()).pathname

/** Fills in the one text of a step and confirms it. */
async function step(desk: Desk, name: string, words: string): Promise<void> {
  await desk.click(`[data-step=${name}]`)
  await desk.page.fill('[role=dialog] [name=text]', words)
  await desk.click('[role=dialog] [data-confirm]')
}

describe('the verification of one household', () => {
  it('cannot begin without an authorisation, and the screen says what to do', async () => {
    await township.signIn('zhaoxin')
    await township.go(`/verification/requests/new?household=${household.id}`)

    expect(await township.page.locator('[data-commission]').isDisabled()).toBe(true)
    expect(await text(township)).toContain('签署授权书')
  })

  it('is authorised by those who signed; for a minor the guardian is asked for', async () => {
    await township.click('a:has-text("登记授权")')
    await township.page.locator('[data-signer]').first().waitFor()
    const lines = township.page.locator('li:has([data-signer])')
    for (let at = 0; at < (await lines.count()); at++) {
      const line = lines.nth(at)
      if (!(await line.locator('text=监护人签字').count())) continue
      await line.locator('input:not([type=checkbox])').nth(0).fill('王守仁')
      await line.locator('input:not([type=checkbox])').nth(1).fill('祖父')
    }
    await township.click('form button[type=submit]')
    await township.page.getByText(/已登记 [1-9]\d* 人的授权/).waitFor()

    await township.go(`/verification/authorisations?household=${household.id}`)
    expect(await text(township)).toMatch(/●\s*有效|▲\s*即将到期/)
  })

  it('is commissioned in at most four clicks from the first screen', async () => {
    await township.go('/work')
    township.clicks = 0
    await township.page.keyboard.press('/')
    await township.page.keyboard.type(household.number)
    await township.page.keyboard.press('Enter')
    await township.page.waitForURL(/\/households\?/)
    await township.settled()

    await township.click('[data-row-link]')
    await township.click('.head [data-make]')
    await township.click('[data-commission]')

    await township.page.waitForURL(/\/verification\/requests\/(?!new)/)
    expect(township.clicks).toBeLessThanOrEqual(4)
    request = path(township).split('/').at(-1) ?? ''
    expect(await text(township)).toContain('待查询')
  })

  it('is gathered and sent by the verification office in two clicks each', async () => {
    await centre.signIn('weihe')
    expect(path(centre)).toBe('/verification/requests')
    centre.clicks = 0
    await centre.click('[data-prepare]')
    await centre.page.waitForURL(/enquiries\?state=PREPARED/)
    await centre.settled()
    expect(centre.clicks).toBeLessThanOrEqual(2)

    for (let left = await centre.page.locator('[data-send]').count(); left > 0; left = await centre.page.locator('[data-send]').count()) {
      await centre.click('[data-send]')
    }
    await centre.go(`/verification/requests/${request}`)
    expect(await text(centre)).toMatch(/△\s*未反馈/)
  })

  it('is answered: a broken line goes back with its reason, the same file twice is one', async () => {
    const officer = await caller('weihe')
    for (const { id, department } of await sent(officer)) {
      const persons = await listOf(officer, id)
      if (department === 'police') await handIn(id, answerOf(persons, [{ ...CAR, ...persons[0]?.row }, { ...CAR, ...persons[0]?.row, 结果: '不清楚' }]))
      else await officer.hand(`/verification/enquiries/${id}/deliveries`, answerOf(persons, []))
    }
    await centre.go(`/verification/requests/${request}`)

    expect(await text(centre)).toMatch(/●\s*查得/)
    expect(await text(centre)).toMatch(/○\s*查无记录/)
    expect(await text(centre)).toContain('反馈已齐')
  })

  async function handIn(enquiry: string, answer: string): Promise<void> {
    const file = join(mkdtempSync(join(tmpdir(), 'shouwang-answer-')), 'police.csv')
    writeFileSync(file, answer)
    await centre.go(`/verification/enquiries/${enquiry}`)
    await centre.page.locator('input[type=file]').setInputFiles(file)
    await centre.click('form button[type=submit]')
    await centre.page.getByText('结果只能是有记录、无记录或未反馈').waitFor()
    await centre.page.locator('input[type=file]').setInputFiles(file)
    await centre.click('form button[type=submit]')
    await centre.page.getByText('没有重复登记').waitFor()
  }

  it('is reported with a number, a seal and a day until which it is valid', async () => {
    await centre.click('[data-seal]')
    await centre.page.locator('[data-pdf]').waitFor()

    expect(await text(centre)).toMatch(/名下有汽车/)
    const check = await centre.page.locator('a[href^="/check/"]').getAttribute('href')
    const stranger = await Desk.open(browser)
    await stranger.go(check ?? '')
    expect(await stranger.page.locator('main').innerText()).toContain('报告有效')
    expect(await stranger.page.locator('main').innerText()).not.toContain(household.number)
    await stranger.go('/check/ABCD2345EFGH6789')
    expect(await stranger.page.locator('main').innerText()).toContain('没有这份报告')
    await stranger.close()
  })

  it('asks the household first: nobody settles a difference before it was heard', async () => {
    await township.go(`/households/${household.id}?tab=verification`)
    await township.click('a:has-text("名下有汽车")')
    expect(await text(township)).toContain('车现在由谁使用')

    await step(township, 'question', '电话询问户主，已读问题')
    await step(township, 'explanation', '车已于三月卖给邻居，尚未过户')

    expect(await text(township)).toContain('车已于三月卖给邻居')
    expect(await township.page.locator('[data-step=confirm]').count()).toBe(0)
  })

  it('is settled by two: the first only proposes, and cannot be the second', async () => {
    const finding = path(township)
    await centre.go(finding)
    await step(centre, 'confirm', '已看登记证，车仍由本人使用')
    expect(await text(centre)).toContain('您已提出属实')
    expect(await centre.page.locator('[data-step=confirm]').isDisabled()).toBe(true)

    await county.signIn('qianli')
    await county.go(finding)
    expect(await text(county)).toContain('魏核 已提出属实')
    await step(county, 'confirm', '同意，见登记证')

    expect(await text(county)).toContain('已核定：属实')
  })

  it('stops when an authorisation is withdrawn, and no screen broke on the way', async () => {
    await township.go(`/verification/authorisations?household=${household.id}`)
    await township.click('[data-withdraw]')
    await township.click('[role=dialog] [data-confirm]')
    await township.page.getByText(/已撤回：/).first().waitFor()

    expect([...township.errors, ...centre.errors, ...county.errors]).toEqual([])
  })
})
