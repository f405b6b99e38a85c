import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Desk, launch } from './screen'

let browser: Browser
let desk: Desk

beforeAll(async () => {
  browser = await launch()
  desk = await Desk.open(browser)
  await desk.signIn('lizhun')
})

afterAll(() => browser.close())

const text = (): Promise<string> => desk.page.locator('#content').innerText()
const dialog = () => desk.page.locator('.el-overlay-dialog:visible')

describe('what is published of a place', () => {
  it('is recorded with its document, and withdrawn with a reason', async () => {
    await desk.go('/published')
    await desk.click('button:has-text("登记公布数据")')
    await dialog().getByLabel('数据').selectOption('cpi_growth')
    await dialog().getByLabel('值').fill('很高')
    await desk.click('[role=dialog] button:has-text("登记公布数据")')
    expect(await dialog().innerText()).toContain('不是')

    await dialog().getByLabel('值').fill('3.5%')
    await dialog().getByLabel('文件名称和文号').fill('2017年2月居民消费价格变动情况')
    await desk.click('[role=dialog] button:has-text("登记公布数据")')
    await desk.page.getByText('已登记 1 项').waitFor()
    await desk.settled()
    expect(await text()).toContain('3.5%')
    expect(await text()).toContain('居民消费价格变动情况')
    await desk.shoot('published-figures')

    await desk.click('tr:has-text("居民消费价格变动情况") button:has-text("撤回")')
    await dialog().getByLabel('事由').fill('月份登记有误')
    await desk.click('[role=dialog] button:has-text("撤回")')
    await desk.page.getByText('已撤回').first().waitFor()
    await desk.settled()
    await desk.click('button:has-text("其余")')
    expect(await text()).toContain('月份登记有误')
  })

  it('is read in English and on a narrow screen, and by those who see with a program', async () => {
    const narrow = await Desk.open(browser, { language: 'en', width: 390 })
    await narrow.signIn('lizhun')
    for (const path of ['/published', '/temporary-codes']) {
      await narrow.go(path)
      expect(await narrow.overflow()).toBe(0)
      expect(await narrow.chineseLeft()).toEqual([])
      expect(await narrow.findings()).toEqual([])
    }
    expect(narrow.errors).toEqual([])
    await narrow.close()
  })
})

describe('a place without an official code', () => {
  it('gets a temporary one and gives it up for a village that is there', async () => {
    await desk.go('/imports')
    await desk.click('a:has-text("临时地区代码")')
    await desk.click('button:has-text("增加临时代码")')
    await dialog().getByLabel('所在县或乡镇').selectOption({ label: '娄烦县' })
    await dialog().getByLabel('名称').fill('河家庄安置点')
    await dialog().getByLabel('依据').fill('娄政发〔2017〕1号')
    await desk.click('[role=dialog] button:has-text("取得代码")')
    await desk.page.getByText(/已取得代码 140123\d{3}/).waitFor()
    await desk.settled()
    expect(await text()).toContain('河家庄安置点')
    await desk.shoot('temporary-codes')

    await desk.click('button:has-text("停用")')
    await dialog().getByLabel('转为的代码').fill('140123')
    await desk.click('[role=dialog] button:has-text("停用")')
    expect(await dialog().innerText()).toContain('同一级')
  })
})
