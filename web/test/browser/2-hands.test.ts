import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { Caller } from './people'
import { credentials, Desk, launch } from './screen'

let browser: Browser

beforeAll(async () => {
  browser = await launch()
})

afterAll(() => browser.close())

async function at(account: string): Promise<Desk> {
  const desk = await Desk.open(browser)
  await desk.signIn(account)
  return desk
}

describe('clicks for the common tasks', () => {
  it('a lead is triaged and the next one opens: three', async () => {
    const desk = await at('zhaoxin')

    await desk.click('[data-row-link]')
    const first = desk.page.url()
    await desk.click('button[role=radio]:has-text("无风险")')
    await desk.click('.triage button[type=submit]')

    await desk.page.getByText('已打开下一件').waitFor()
    expect(desk.page.url()).not.toBe(first)
    expect(desk.clicks).toBeLessThanOrEqual(3)
    await desk.close()
  })

  it('a proposal is returned with a reason: four', async () => {
    const township = await Caller.signIn(inject('url'), credentials('zhaoxin'))
    const proposal = await township.propose('请予临时救助')
    const desk = await at('qianli')

    await desk.click(`[data-row="${proposal}"] [data-row-link]`)
    await desk.click('[data-decide=RETURNED]')
    await desk.click('[role=dialog] [role=radio]:has-text("材料不全")')
    await desk.click('[data-confirm]')

    await desk.page.getByText('已决定：退回').waitFor()
    expect(desk.clicks).toBeLessThanOrEqual(4)
    await desk.close()
  })

  it('the whole course of a household: two', async () => {
    const desk = await at('qianli')
    await desk.page.keyboard.press('/')
    await desk.page.keyboard.type('王')
    await desk.press('Enter')

    await desk.click('[data-row-link]')
    await desk.click('[role=tab]:has-text("时间轴")')

    expect(desk.clicks).toBeLessThanOrEqual(2)
    await desk.close()
  })

  it('every figure opens its list with one, and the list is as long as the figure', async () => {
    const desk = await at('qianli')
    for (const [figure, words] of [['家庭', /(\d[\d,]*) 户/], ['建档立卡户', /(\d[\d,]*) 户/], ['待研判线索', /(\d[\d,]*) 条/], ['待决定', /(\d[\d,]*) 件/]] as const) {
      await desk.go('/figures')
      const tile = desk.page.locator('.totals .tile').filter({ hasText: new RegExp(`${figure}$`) })
      const said = await tile.locator('.figure').innerText()

      await tile.click()
      await desk.settled()

      expect((await desk.page.locator('h1').innerText()).match(words)?.[1], figure).toBe(said)
    }
    await desk.close()
  })

  it('every tile opens a list as long as its count', async () => {
    const desk = await at('qianli')
    const tiles = await desk.page.locator('.tile').count()
    for (let tile = 0; tile < tiles; tile++) {
      await desk.go('/work')
      const said = await desk.page.locator('.tile').nth(tile).locator('.figure').innerText()
      await desk.page.locator('.tile').nth(tile).click()
      await desk.settled()
      expect(await desk.page.locator('h1').innerText()).toContain(said)
    }
    await desk.close()
  })
})

describe('without a mouse', () => {
  it('one signs in, walks the work with j and k, opens and triages a lead', async () => {
    const desk = await Desk.open(browser)
    const { password } = credentials('zhaoxin')
    await desk.go('/')
    await desk.tabTo('input[name=account]')
    await desk.page.keyboard.type('zhaoxin')
    await desk.tabTo('input[name=password]')
    await desk.page.keyboard.type(password)
    await desk.press('Enter')
    await desk.page.waitForURL(/\/work/)
    await desk.settled()

    await desk.press('j', 'j', 'k', 'Enter')
    await desk.page.waitForURL(/\/leads\//)
    await desk.settled()
    await desk.tabTo('[role=radio]')
    await desk.press('Space')
    await desk.tabTo('.triage button[type=submit]')
    await desk.press('Enter')

    await desk.page.getByText('已登记').waitFor()
    await desk.close()
  })

  it('one glances at a row with o, closes with Escape, finds with / and asks for help with ?', async () => {
    const desk = await at('zhaoxin')
    await desk.go('/leads?state=open')

    await desk.press('j', 'o')
    await desk.page.locator('[role=dialog]').waitFor()
    await desk.press('Escape')
    await desk.page.locator('[role=dialog]').waitFor({ state: 'hidden' })
    await desk.press('?')
    await desk.page.getByText('键盘快捷键').waitFor()
    await desk.press('Escape')
    await desk.press('/')

    expect(await desk.page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('q')
    await desk.close()
  })

  it('one decides: a goes to the decision, Enter opens the second screen, Tab stays inside it', async () => {
    const township = await Caller.signIn(inject('url'), credentials('zhaoxin'))
    const proposal = await township.propose('键盘办理')
    const desk = await at('qianli')
    await desk.go(`/proposals/${proposal}`)

    await desk.press('a', 'Enter')
    await desk.page.locator('[role=dialog]').waitFor()
    await desk.tabTo('[data-confirm]')
    await desk.press('Enter')

    await desk.page.getByText('已决定：同意').waitFor()
    await desk.close()
  })
})

describe('the address', () => {
  it('holds the filter of a list, and back goes back', async () => {
    const desk = await at('qianli')
    await desk.go('/leads')

    await desk.page.getByLabel('类别').selectOption('omission')
    await desk.click('button:has-text("查询")')
    expect(new URL(desk.page.url()).searchParams.get('concern')).toBe('omission')
    expect(await desk.page.locator('.chip').first().innerText()).toContain('疑似漏保')
    await desk.page.goBack()
    await desk.settled()

    expect(new URL(desk.page.url()).searchParams.get('concern')).toBeNull()
    await desk.close()
  })

  it('asked for before signing in is opened after it', async () => {
    const desk = await Desk.open(browser)
    await desk.page.goto('/packs')
    await desk.page.waitForURL(/sign-in/)
    await desk.page.fill('input[name=account]', 'qianli')
    await desk.page.fill('input[name=password]', credentials('qianli').password)
    await desk.page.keyboard.press('Enter')

    await desk.page.waitForURL(/\/packs$/)
    await desk.close()
  })

  it('of a page outside one’s duties leads nowhere', async () => {
    const desk = await at('zhaoxin')
    await desk.go('/imports')

    expect(await desk.page.locator('h1').innerText()).toContain('您没有这一页的职责')
    await desk.close()
  })

  it('speaks the language chosen, on the next visit too', async () => {
    const desk = await at('zhaoxin')
    await desk.page.locator('.language').click()
    expect(await desk.page.locator('h1').innerText()).toContain('My work')
    expect(await desk.page.evaluate(() => localStorage.getItem('shouwang.language'))).toBe('en')
    await desk.close()
  })
})
