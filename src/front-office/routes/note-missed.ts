import { isRobot, notedTerm } from '#content/missed-searches/worth-noting.ts'
import type { ChosenFilters } from '../queries/search-filters.ts'
import type { FoundDocuments } from '../queries/search.query.ts'
import type { RouteContext } from './route-context.ts'

/** Notes for staff what a visitor looked for in vain: whole searches by people, and nothing about them. */
export async function noteMissed(
  route: RouteContext,
  query: string,
  { found, filters }: { found: FoundDocuments; filters: ChosenFilters },
): Promise<void> {
  if (!isInVain(found, filters) || !isOfVisitor(route)) return
  const { office, request, context } = route
  const term = notedTerm(query)
  if (term === undefined || !(await office.maySend(request, 'missed search'))) return
  office.missedSearches?.note(term, context.language.code)
}

/** Words were asked for, of the whole site as it is, and nothing has them. */
function isInVain({ total, terms, isComplete }: FoundDocuments, filters: ChosenFilters): boolean {
  const isNarrowed = Object.values(filters).some((value) => value !== undefined)
  return total === 0 && terms.length > 0 && isComplete && !isNarrowed
}

const isOfVisitor = ({ request, context }: RouteContext): boolean =>
  !context.isStaff && request.method === 'GET' && !isRobot(request.get('user-agent'))
