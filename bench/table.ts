import type { EditorTimes } from './editor.ts'
import type { Measured } from './measure.ts'

interface Results {
  rows: Measured[]
  editor: EditorTimes | undefined
  seedSeconds: number
  bootSeconds: number
  memoryAtRest: number
  memoryAfter: number
}

/** CPU per page of WordPress, Drupal (all caches off) and Joomla, as measured on the same kind of machine. */
const rivals: Readonly<Record<string, string>> = {
  home: '73.7 / 35.6 / 74.6',
  post: '75.6 / 31.8 / 53',
  search: '126 / 87.5 / 126',
  '404': '62 / 30 / 20',
  'REST list of 10': '76 / 61 / 81',
  'save by REST': '35 / 68 / 262 (time)',
}

const row = (cells: string[]): string => `| ${cells.join(' | ')} |`
const fixed = (value: number): string => value.toFixed(value < 10 ? 2 : 1)

/** Prints the results as a Markdown table, ready for docs/reference/performance.md. */
export const printTable = ({ rows, editor, ...site }: Results): void => {
  const bare = rows.find(({ name }) => name.startsWith('bare'))
  console.log(
    row([
      'request',
      'status',
      'bytes',
      'CPU ms',
      '× bare',
      'p50 ms',
      'p99 ms',
      'req/s',
      'WP / Drupal / Joomla CPU ms',
    ]),
  )
  console.log(row(Array.from({ length: 9 }, () => '---')))
  for (const { name, status, bytes, cpu, p50, p99, rate } of rows)
    console.log(
      row([
        name,
        String(status),
        String(bytes),
        fixed(cpu),
        bare && bare.cpu > 0 ? fixed(cpu / bare.cpu) : '',
        fixed(p50),
        fixed(p99),
        rate.toFixed(0),
        rivals[name] ?? '',
      ]),
    )
  console.log(
    `\nSeeding ${fixed(site.seedSeconds)} s; started again in ${fixed(site.bootSeconds)} s`,
  )
  console.log(`Memory ${fixed(site.memoryAtRest)} MB at rest, ${fixed(site.memoryAfter)} MB after`)
  if (editor)
    console.log(
      `New post until one can type: cold ${fixed(editor.cold.seconds)} s, ${fixed(editor.cold.kilobytes)} kB, ` +
        `${String(editor.cold.requests)} requests; warm ${fixed(editor.warm.seconds)} s (WordPress 7.0 s, 1,887 kB; 3.0 s)`,
    )
}
