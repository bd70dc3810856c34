import type { CodeBlock } from '#content/payload-types.ts'
import { base } from '#content/seed/seed-blocks.ts'

export const codeSample: CodeBlock = {
  ...base('code', 'sample code'),
  code: 'const cue = (number: number): string => `LX ${String(number)}, go`',
  style: 'code',
  language: 'TypeScript',
  title: 'cue.ts',
}
