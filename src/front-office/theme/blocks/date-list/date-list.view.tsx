import { TextLink } from '../../partials/text-link.tsx'
import { WidgetTitle } from '../../partials/widget-title.tsx'
import { formatMonth } from '../../words/dates.ts'
import { count } from '../../words/words.ts'
import type { BlockProps } from '../block-props.ts'
import type { DateListView } from '../widget.view-data.ts'

/** The months in which something was published. */
export const DateList = ({ block, context }: BlockProps<DateListView>) => (
  <div className="date-list">
    <WidgetTitle title={block.title} context={context} />
    <ul role="list">
      {block.months.map(({ year, month, href, count: amount }) => (
        <li key={`${year}-${month}`}>
          <TextLink link={{ href, isExternal: false }} context={context}>
            {formatMonth(year, month, context.language)}
          </TextLink>{' '}
          <span className="amount">
            <span aria-hidden="true">{amount}</span>
            <span className="visually-hidden">
              {count(context.words.postCount, amount, context.language)}
            </span>
          </span>
        </li>
      ))}
    </ul>
  </div>
)
