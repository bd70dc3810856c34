/**
 * A site of its own in a process of its own: saves posts on the database file that it is given, as fast as it can, and
 * prints the id of each one that was acknowledged. Run by the tests of two processes and of kill -9.
 */
import { openDatabase } from './database-fixture.ts'

const [file, count = 'forever', title = 'from a process'] = process.argv.slice(2)
if (file === undefined) throw new Error('Which file?')
const { payload } = await openDatabase({ file })
const total = count === 'forever' ? Infinity : Number(count)
process.stdout.write('ready\n')

const save = async () => {
  const lines = [{ text: 'one' }, { text: 'two' }]
  const { id } = await payload.create({ collection: 'posts', data: { title, lines } })
  process.stdout.write(`${id}\n`)
}
const LANES = 5
const lanes = Array.from({ length: LANES }, async () => {
  for (let index = 0; index < total / LANES; index++) await save()
})
await Promise.all(lanes)
await new Promise((resolve) => process.stdout.write('done\n', resolve))
if (count !== '0') process.exit()
setInterval(() => undefined, 1000)
