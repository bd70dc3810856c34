/**
 * The whole suite: the gate, then unit, integration and end-to-end tests. Nothing is skipped, a
 * failure does not hide the ones after it, and the last line counts them all.
 */
import { execFile, spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { yieldToOthers } from '#config/yield-to-others.ts'
import { runSite } from './support/run-site.ts'

interface Count {
  passed: number
  failed: number
}

const root = path.resolve(import.meta.dirname, '..')
const reports = path.join(root, 'tmp', 'reports')
/** The longest first. What is generated is written anew: after all that reads it. */
const gate = ['lint', 'types', 'format', 'boundaries', 'dead-code', 'floors']
const last = 'generated'

const run = (command: string, args: string[]): boolean => {
  console.log(`\n> ${command} ${args.join(' ')}`)
  const { status } = spawnSync(command, args, { cwd: root, stdio: 'inherit' })
  return status === 0
}

const runStep = (step: string): Promise<Count> =>
  new Promise((resolve) => {
    execFile('npm', ['run', '--silent', `check:${step}`], { cwd: root }, (error, said, failed) => {
      const ok = error === null
      console.log(`${ok ? '' : `${said}${failed}`}${ok ? '✓' : '✗'} ${step}`)
      resolve(ok ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 })
    })
  })

/** Each step is one process with one thread: one for each of two cores. */
const runGate = async (): Promise<Count[]> => {
  const waiting = [...gate]
  const found: Count[] = []
  const takeNext = async (): Promise<void> => {
    for (let step = waiting.shift(); step !== undefined; step = waiting.shift())
      found.push(await runStep(step))
  }
  await Promise.all([takeNext(), takeNext()])
  return [...found, await runStep(last)]
}

const readReport = (file: string): Count | undefined => {
  try {
    const report: { numPassedTests: number; numFailedTests: number; numFailedTestSuites: number } =
      JSON.parse(readFileSync(file, 'utf8'))
    // A suite that could not even load holds no failed test, and is a failure all the same.
    const failed = Math.max(report.numFailedTests, report.numFailedTestSuites)
    return { passed: report.numPassedTests, failed }
  } catch {
    return undefined
  }
}

const runJest = (...projects: string[]): Count => {
  const file = path.join(reports, `${projects.join('-')}.json`)
  const ok = run(process.execPath, [
    '--experimental-vm-modules',
    '--no-warnings',
    'node_modules/jest/bin/jest.js',
    '--selectProjects',
    ...projects,
    '--json',
    `--outputFile=${file}`,
  ])
  const count = readReport(file) ?? { passed: 0, failed: 1 }
  return ok || count.failed > 0 ? count : { ...count, failed: 1 }
}

/** One site that every browser test begins with, so that its pictures are drawn once. @returns its folder */
const makeTemplate = async (): Promise<string> => {
  const { folder, origin, stop } = await runSite({ isNew: true, settings: { OFFICES: 'front' } })
  await fetch(origin)
  // What is drawn behind the first answers.
  await pause(5000)
  await stop()
  return folder
}

// What a site starts beside itself is of low priority: among tests of a higher one it would wait for minutes.
yieldToOthers(process)
rmSync(reports, { recursive: true, force: true })
mkdirSync(reports, { recursive: true })
const counts = await runGate()
counts.push(runJest('unit'), runJest('int', 'drill'))
// Once, before two files at a time want the back office.
run('npm', ['run', '--silent', 'build'])
const template = await makeTemplate().catch((error: unknown) => {
  // The tests tell of it better: each then starts a site from nothing.
  console.error(error)
})
if (template !== undefined) process.env['TEMPLATE_SITE'] = template
counts.push(runJest('e2e'))
if (template !== undefined) rmSync(template, { recursive: true, force: true })
const sum = (key: keyof Count) => counts.reduce((total, count) => total + count[key], 0)
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`)
process.exitCode = sum('failed') === 0 ? 0 : 1
