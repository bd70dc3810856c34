import type { BlockProps } from '../block-props.ts'
import type { StatisticsView } from '../part-block.view-data.ts'

/** Figures that say how much. In the source what is counted comes first, as lists of terms want it. */
export const Statistics = ({ block: { statistics } }: BlockProps<StatisticsView>) =>
  statistics.length === 0 ? undefined : (
    <dl className="statistics">
      {statistics.map(({ figure, label }, index) => (
        <div key={index}>
          <dt>{label}</dt>
          <dd>{figure}</dd>
        </div>
      ))}
    </dl>
  )
