import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { Caller } from './people'
import { credentials, Desk, launch } from './screen'

let browser: Browser
let desk: Desk
let household = ''

beforeAll(async () => {
  browser = await launch()
  desk = await Desk.open(browser)
  const caller = await Caller.signIn(inject('url'), credentials('zhaoxin'))
  const page = (await caller.get('/households?limit=200')).body as { items: { id: string }[] }
  household = page.items.at(-1)!.id
})

afterAll(() => browser.close())

const text = (): Promise<string> => desk.page.locator('#content').innerText()
const dialog = () => desk.page.locator('.el-overlay-dialog')

describe('an officer back from a visit', () => {
  it('records what the family said, and what was on file stays below it', async () => {
    await desk.signIn('zhaoxin')
    await desk.go(`/households/${household}?tab=facts`)
    await desk.click('button:has-text("登记情况")')
    const member = dialog().getByLabel('对象').locator('option', { hasText: ' · ' }).first()
    await dialog().getByLabel('对象').selectOption(await member.getAttribute('value'))
    await dialog().getByLabel('事实').selectOption('monthly_wage')
    await dialog().getByLabel('值').fill('很少')
    await desk.click('[role=dialog] button:has-text("登记")')
    expect(await dialog().innerText()).toContain('不是金额')

    await dialog().getByLabel('值').fill('876.5')
    await desk.click('[role=dialog] button:has-text("登记")')
    await desk.page.getByText('已登记 1 项').waitFor()
    await desk.settled()
    expect(await text()).toContain('876.50')
  })

  it('records who owes support, and what they earn', async () => {
    await desk.go(`/households/${household}?tab=members`)
    await desk.click('button:has-text("登记赡养人")')
    await dialog().getByLabel('被赡养人').selectOption({ index: 1 })
    await dialog().getByLabel('关系').selectOption('son')
    await dialog().getByLabel('姓名').fill('高远行')
    await dialog().getByLabel('证件类型').selectOption('none')
    await dialog().getByLabel('依据').fill('入户走访')
    await desk.click('[role=dialog] button:has-text("登记")')
    await desk.page.getByText('已登记赡养人').waitFor()
    await desk.settled()
    expect(await text()).toContain('高*行')

    await desk.go(`/households/${household}?tab=facts`)
    await desk.click('button:has-text("登记情况")')
    await dialog().getByLabel('对象').selectOption({ label: '赡养人 高*行 · 之子' })
    await dialog().getByLabel('事实').selectOption('supporter_income')
    await dialog().getByLabel('值').fill('4000')
    await desk.click('[role=dialog] button:has-text("登记")')
    await desk.page.getByText('已登记 1 项').waitFor()
    await desk.settled()
    expect(await text()).toContain('4,000.00')
  })

  it('ends the duty, and the household is as it was', async () => {
    await desk.go(`/households/${household}?tab=members`)
    await desk.click('button[aria-label="终止 高*行"]')
    await dialog().getByLabel('事由').fill('随父母共同生活')
    await desk.click('[role=dialog] button:has-text("终止")')
    await desk.page.getByText('已终止').waitFor()
    await desk.settled()
    expect(await text()).not.toContain('高*行')
    expect(desk.errors).toEqual([])
  })
})
