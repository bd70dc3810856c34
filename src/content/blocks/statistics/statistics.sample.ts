import type { StatisticsBlock } from '#content/payload-types.ts'
import { base } from '#content/seed/seed-blocks.ts'

export const statisticsSample: StatisticsBlock = {
  ...base('statistics', 'sample statistics', { width: 'wide' }),
  statistics: [
    { figure: '1,247', label: 'evenings since the first' },
    { figure: '64', label: 'cues in the second act' },
    { figure: '0', label: 'curtains that fell too soon' },
  ],
}
