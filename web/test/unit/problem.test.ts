import { describe, expect, it } from 'vitest'
import { Problem } from '@/shell/problem'

describe('a refusal', () => {
  it('keeps everything the server said', () => {
    const errors = [{ pointer: '/content', message: '没有填写', fix: '请写明理由' }]
    const said = { type: '/problems/broken-input', title: '填写的内容有误', status: 400, code: 'broken-input', traceId: 't1', errors }

    const problem = Problem.parse(400, JSON.stringify(said))

    expect(problem).toMatchObject({ status: 400, code: 'broken-input', title: '填写的内容有误', traceId: 't1', errors })
  })

  it('is still a refusal when a gateway answers with a page', () => {
    expect(Problem.parse(502, '<html>Bad Gateway</html>')).toMatchObject({ status: 502, code: Problem.UNREADABLE })
  })

  it('tells a lost network from a refusal', () => {
    expect(Problem.from(new TypeError('Failed to fetch')).code).toBe(Problem.OFFLINE)
  })
})
