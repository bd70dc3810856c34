/**
 * The files that take longest, the longest first: begun last, one of them would keep a core waiting for it. A clean clone
 * knows no times of an earlier run, by which Jest would order them itself.
 */
const slowest = [
  'drill/kill-while-importing',
  'int/import/desk-jobs',
  'int/import/desk-process',
  'int/front-office/leak-crawl',
  'int/import/desk',
  'int/import/huge-text',
  'int/content/seed-command',
  'drill/kill-while-planting',
  'int/content/odd-values',
  'int/content/plant-starter',
  'int/content/starter-in-use',
  'e2e/journeys/schedule',
  'e2e/journeys/every-view',
  'e2e/server/lifecycle',
  'e2e/journeys/import',
  'e2e/theme/theme-in-browser',
  'e2e/journeys/accidents',
  'e2e/journeys/roles',
  'e2e/theme/lighthouse',
]

const rankOf = ({ path }) => {
  const rank = slowest.findIndex((name) => path.endsWith(`${name}.test.ts`))
  return rank === -1 ? slowest.length : rank
}

export default class SlowestFirst {
  sort(tests) {
    return [...tests].sort((one, other) => rankOf(one) - rankOf(other))
  }

  allFailedTests(tests) {
    return tests
  }

  cacheResults() {}
}
