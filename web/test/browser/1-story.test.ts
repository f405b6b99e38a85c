import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { Caller } from './people'
import { credentials, Desk, launch } from './screen'

interface Lead {
  id: string
  household: { id: string; number: string }
  reasons: { rule: string; outcome: string }[]
}

let browser: Browser
let zhaoxin: Desk
let qianli: Desk
let lead: Lead
let proposal: string

beforeAll(async () => {
  browser = await launch()
  zhaoxin = await Desk.open(browser)
  qianli = await Desk.open(browser)
})

afterAll(() => browser.close())

const caller = (account: string): Promise<Caller> => Caller.signIn(inject('url'), credentials(account))
const text = (desk: Desk): Promise<string> => desk.page.locator('#content').innerText()
const idIn = (url: string): string => new URL(url).pathname.split('/').at(-1) ?? ''

describe('the story of one household', () => {
  it('begins on the first screen of the township officer: what is to do, with its legal clock', async () => {
    await zhaoxin.signIn('zhaoxin')

    expect(new URL(zhaoxin.page.url()).pathname).toBe('/work')
    expect(await zhaoxin.page.locator('.tile').count()).toBeGreaterThanOrEqual(3)
    expect(await text(zhaoxin)).toMatch(/剩 \d+ 天|今天到期|超期 \d+ 天/)
  })

  it('she reads a lead with its reasons and refers it in three clicks', async () => {
    const opened = (await (await caller('zhaoxin')).get('/leads?state=open&kind=warning&limit=1')).body as { items: Lead[] }
    lead = opened.items[0] ?? (await Promise.reject(new Error('no open warning')))
    zhaoxin.clicks = 0

    await zhaoxin.go('/leads?state=open&kind=warning')
    await zhaoxin.click('[data-row-link]')
    expect(idIn(zhaoxin.page.url())).toBe(lead.id)
    expect(await zhaoxin.page.locator('.sentence').innerText()).not.toBe('')
    await zhaoxin.click('button[role=radio]:has-text("转为办理")')
    await zhaoxin.page.fill('input[name=note]', '已入户核实')
    await zhaoxin.click('.triage button[type=submit]')

    await zhaoxin.page.waitForURL(/proposals\/new/)
    expect(zhaoxin.clicks).toBeLessThanOrEqual(3)
  })

  it('she proposes; what the lead says is filled in already', async () => {
    await zhaoxin.settled()
    const content = await zhaoxin.page.locator('textarea').inputValue()
    expect(content).toContain('已入户核实')

    await zhaoxin.click('form button[type=submit]:has-text("提交")')
    await zhaoxin.page.waitForURL((url) => /\/proposals\/(?!new)/.test(url.pathname))
    await zhaoxin.settled()

    proposal = idIn(zhaoxin.page.url())
  })

  it('she cannot decide on her own proposal: the screen says why, and the server refuses', async () => {
    expect(await text(zhaoxin)).toContain('提出人与决定人必须是两个人')
    expect(await zhaoxin.page.locator('[data-decide]:enabled').count()).toBe(0)
    await zhaoxin.shoot('own-proposal')

    const refused = await (await caller('zhaoxin')).post(`/proposals/${proposal}/decision`, { outcome: 'AGREED', reason: '同意' })

    expect([403, 409]).toContain(refused.status)
  })

  it('not even an officer who may decide decides on what she proposed herself', async () => {
    const county = await caller('qianli')
    const own = await county.propose('自行提出，用于核对规则')

    const refused = await county.post(`/proposals/${own}/decision`, { outcome: 'AGREED', reason: '同意' })

    expect(refused).toMatchObject({ status: 409, body: { code: 'own-proposal' } })
  })

  it('the county officer decides with the grounds before her eyes, in three clicks', async () => {
    await qianli.signIn('qianli')
    qianli.clicks = 0

    await qianli.page.locator(`[data-row="${proposal}"] [data-row-link]`).waitFor()
    await qianli.click(`[data-row="${proposal}"] [data-row-link]`)
    expect(await qianli.page.locator('.receipt').count()).toBe(1)
    await qianli.click('[data-decide=AGREED]')
    const repeated = await qianli.page.locator('[role=dialog]').innerText()
    expect(repeated).toContain(lead.household.number)
    expect(repeated).toContain('不会自动发放或停发任何款项')
    await qianli.shoot('decision')
    await qianli.click('[data-confirm]')

    await qianli.page.getByText('已决定：同意').waitFor()
    expect(qianli.clicks).toBeLessThanOrEqual(3)
  })

  it('a decision that a colleague was faster with is refused gently', async () => {
    const township = await caller('zhaoxin')
    const made = await township.propose('请予临时救助')
    await qianli.go(`/proposals/${made}`)
    await qianli.click('[data-decide=AGREED]')
    await (await caller('qianli')).post(`/proposals/${made}/decision`, { outcome: 'REFUSED', reason: '不符合标准' })

    await qianli.click('[data-confirm]')

    const refusal = await qianli.page.locator('[role=dialog] [role=alert]').innerText()
    expect(refusal).toMatch(/已由同事|已有同事|已经决定/)
    await qianli.click('[role=dialog] [role=alert] button')
    expect(await text(qianli)).toContain('不符合标准')
  })

  it('the file of the household tells it all: decision, facts, rule text and article', async () => {
    const file = `/households/${lead.household.id}`

    await zhaoxin.go(`${file}?tab=timeline`)
    expect(await text(zhaoxin)).toMatch(/决定：同意[\s\S]*提出：[\s\S]*研判：转为办理[\s\S]*产生线索/)
    await zhaoxin.shoot('household-timeline', true)

    await zhaoxin.go(`${file}?tab=facts`)
    expect(await zhaoxin.page.locator('.source').count()).toBeGreaterThan(3)

    await zhaoxin.go(`/proposals/${proposal}`)
    await zhaoxin.click('summary:has-text("规则原文")')
    expect(await zhaoxin.page.locator('pre.text').innerText()).toContain('rule ')
    expect(await zhaoxin.page.locator('.why .basis').first().innerText()).toMatch(/《.+》/)
    expect(await zhaoxin.page.locator('.tree').innerText()).not.toBe('')
  })

  it('an officer of the other county sees none of it, by address or by API', async () => {
    const sunhe = await Desk.open(browser)
    await sunhe.signIn('sunhe')
    for (const address of [`/households/${lead.household.id}`, `/leads/${lead.id}`, `/proposals/${proposal}`]) {
      await sunhe.go(address)
      expect(await sunhe.page.locator('[role=alert]').innerText()).toMatch(/辖区|管辖区域/)
      expect(await text(sunhe)).not.toContain(lead.household.number)
    }

    const other = await caller('sunhe')
    for (const path of [`/households/${lead.household.id}`, `/households/${lead.household.id}/results`, `/leads/${lead.id}`, `/proposals/${proposal}`]) {
      expect((await other.get(path)).status, path).toBe(404)
    }
    const decided = await other.post(`/proposals/${proposal}/decision`, { outcome: 'AGREED', reason: '同意' })
    expect(decided.status).toBe(404)
    for (const list of ['/households?place=140123', '/leads?place=140123', '/proposals?place=140123', `/leads?household=${lead.household.id}`]) {
      const said = await other.get(list)
      expect([said.status === 404, (said.body as { items?: unknown[] }).items?.length === 0], list).toContain(true)
    }
    await sunhe.close()
  })

  it('a decided proposal is not decided again, and no screen broke on the way', async () => {
    const again = await (await caller('qianli')).post(`/proposals/${proposal}/decision`, { outcome: 'REFUSED', reason: '改主意' })

    expect(again).toMatchObject({ status: 409, body: { code: 'already-decided' } })
    expect([...zhaoxin.errors, ...qianli.errors]).toEqual([])
  })
})
