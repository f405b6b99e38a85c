// Counts the tests from the reports that they left, and fails if one failed, was skipped, or if there were none.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const [home, aStepFailed] = process.argv.slice(2)
const total = { passed: 0, failed: 0, skipped: 0 }

function countSurefire(folder) {
  for (const file of existsSync(folder) ? readdirSync(folder) : []) {
    if (!/^TEST-.*\.xml$/.test(file)) continue
    const suite = readFileSync(join(folder, file), 'utf8').match(/<testsuite\b[^>]*>/)[0]
    const number = (name) => Number(suite.match(new RegExp(`\\b${name}="(\\d+)"`))?.[1] ?? 0)
    const failed = number('failures') + number('errors')
    total.failed += failed
    total.skipped += number('skipped')
    total.passed += number('tests') - failed - number('skipped')
  }
}

function countVitest(file) {
  if (!existsSync(file)) {
    console.error(`没有测试报告 · there is no report ${file}`)
    total.failed += 1
    return
  }
  const report = JSON.parse(readFileSync(file, 'utf8'))
  total.passed += report.numPassedTests
  total.failed += report.numFailedTests
  total.skipped += report.numPendingTests + report.numTodoTests
}

for (const module of ['policy', 'linkage', 'server', 'cli', 'bench']) {
  countSurefire(join(home, module, 'target/surefire-reports'))
}
if (existsSync(join(home, 'web/package.json'))) {
  for (const report of ['vitest-unit.json', 'vitest-browser.json']) countVitest(join(home, 'var/log', report))
}

if (total.skipped > 0) console.error(`${total.skipped} 个测试被跳过,不允许 · ${total.skipped} tests were skipped, which fails`)
if (aStepFailed === 'yes' && total.failed === 0) console.error('有步骤没有成功,见上 · a step failed, see above')
console.log(`${total.passed} passed, ${total.failed} failed`)
process.exit(aStepFailed === 'yes' || total.failed > 0 || total.skipped > 0 || total.passed === 0 ? 1 : 0)
