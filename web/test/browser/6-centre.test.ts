import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { Caller } from './people'
import { credentials, Desk, launch } from './screen'
import { verified } from './verified'

let browser: Browser
let desk: Desk

beforeAll(async () => {
  browser = await launch()
  await verified(await caller('zhaoxin'), await caller('weihe'))
  desk = await Desk.open(browser)
  await desk.signIn('weihe')
}, 300_000)

afterAll(() => browser.close())

const caller = (account: string): Promise<Caller> => Caller.signIn(inject('url'), credentials(account))
const rowsAfter = async (path: string): Promise<number> => ((await (await caller('weihe')).get(path)).body as { items: unknown[] }).items.length

describe('clicks of the verification office, from its first screen', () => {
  it('somebody is told from somebody else: two', async () => {
    await desk.go('/verification/requests')
    const open = '/verification/match-questions?state=OPEN&limit=200'
    const before = await rowsAfter(open)
    desk.clicks = 0

    await desk.click('.parts a[href="/verification/questions"]')
    await desk.page.locator('[data-question] input').first().fill('姓名不同，号码录错')
    await desk.click('[data-other]')

    expect(desk.clicks).toBeLessThanOrEqual(2)
    expect(await rowsAfter(open)).toBe(before - 1)
  })

  it('a household is asked about a difference: four', async () => {
    await desk.go('/verification/requests')
    desk.clicks = 0

    await desk.click('.parts a[href="/verification/findings"]')
    await desk.click('tr:has-text("待询问") [data-row-link]')
    await desk.click('[data-step=question]')
    await desk.page.fill('[role=dialog] [name=text]', '入户询问，已读问题')
    await desk.click('[role=dialog] [data-confirm]')

    await desk.page.getByText('等该户说明').first().waitFor()
    expect(desk.clicks).toBeLessThanOrEqual(4)
  })

  it('what a department returned is seen line by line: three', async () => {
    await desk.go('/verification/requests')
    desk.clicks = 0

    await desk.click('.parts a[href="/verification/enquiries"]')
    await desk.click('tr:has-text("公安") [data-row-link]')
    await desk.click('.open')

    expect(await desk.page.locator('#content').innerText()).toContain('怎样改')
    expect(desk.clicks).toBeLessThanOrEqual(3)
  })
})

describe('without a mouse', () => {
  it('one walks the requests with j and k, opens one, and takes its report', async () => {
    await desk.go('/verification/requests')

    await desk.press('j', 'Enter')
    await desk.page.waitForURL(/\/verification\/requests\/.+/)
    await desk.settled()
    await desk.tabTo('[data-pdf]')

    expect(await desk.page.evaluate(() => document.activeElement?.getAttribute('href'))).toContain('/reports/')
  })

  it('one asks the household in a dialog that keeps the focus, and Escape gives it back', async () => {
    await verified(await caller('zhaoxin'), await caller('weihe'))
    await desk.go('/verification/findings?state=OPEN')

    await desk.press('j', 'o')
    await desk.page.waitForURL(/\/verification\/findings\/.+/)
    await desk.settled()
    await desk.tabTo('[data-step=question]')
    await desk.press('Enter')
    await desk.tabTo('[role=dialog] [name=text]')
    await desk.press('Escape')
    await desk.page.locator('[role=dialog]').waitFor({ state: 'hidden' })
    expect(await desk.page.evaluate(() => document.activeElement?.getAttribute('data-step'))).toBe('question')

    await desk.press('Enter')
    await desk.tabTo('[role=dialog] [name=text]')
    await desk.page.keyboard.type('电话询问户主')
    await desk.tabTo('[role=dialog] [data-confirm]')
    await desk.press('Enter')

    await desk.page.getByText('等该户说明').first().waitFor()
  })

  it('one says whose a record is', async () => {
    await desk.go('/verification/questions')

    await desk.tabTo('[data-question] input')
    await desk.page.keyboard.type('住址和出生日期都不同')
    await desk.tabTo('[data-other]')
    await desk.press('Enter')

    await desk.page.getByText('已判断：不是同一人').waitFor()
    expect(desk.errors).toEqual([])
  })
})
