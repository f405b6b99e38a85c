// Generates the types of the HTTP API from the committed contract: npm run types
import { existsSync, writeFileSync } from 'node:fs'
import openapiTS, { astToString } from 'openapi-typescript'

const contract = new URL('../docs/openapi.json', import.meta.url)
if (!existsSync(contract)) {
  console.error('docs/openapi.json is not there yet; start the server and save /v3/api-docs, then run this again')
  process.exit(1)
}
const source = astToString(await openapiTS(contract))
writeFileSync(new URL('./src/shell/openapi.ts', import.meta.url), source)
console.log('wrote src/shell/openapi.ts')
