import type { RenderContext } from '../render-context.ts'
import type { GuideData } from './guide.view-data.ts'
import type { ColorPair } from './palette.ts'

interface SwatchProps {
  pair: ColorPair
  context: RenderContext
  isShown: boolean
}

const Ratio = ({ pair: { ratio, wanted }, context }: Omit<SwatchProps, 'isShown'>) => {
  const number = new Intl.NumberFormat(context.language, { maximumFractionDigits: 1 })
  const { words } = context
  return (
    <>
      <td>{`${number.format(ratio)} : 1`}</td>
      <td>{ratio >= wanted ? words.guideEnough : words.guideTooLittle}</td>
    </>
  )
}

const Row = ({ pair, context, isShown }: SwatchProps) => (
  <tr>
    <th scope="row">
      <span className={isShown ? `swatch swatch-${pair.name}` : undefined}>{pair.name}</span>
    </th>
    <td>
      <code>{pair.ink}</code>
    </td>
    <td>
      <code>{pair.ground}</code>
    </td>
    <Ratio pair={pair} context={context} />
  </tr>
)

/** The colours of the design, each on the ground where it stands, measured in both schemes. */
export const GuideColors = ({ guide, context }: { guide: GuideData; context: RenderContext }) => {
  const { words } = context
  const names = { light: words.guideLight, dark: words.guideDark }
  return guide.palettes.map(({ scheme, pairs }, index) => (
    <div key={scheme} className="table-scroll">
      <table className="guide-colors">
        <caption>{names[scheme]}</caption>
        <thead>
          <tr>
            <th scope="col">{words.guideColor}</th>
            <th scope="col">{words.guideInk}</th>
            <th scope="col">{words.guideGround}</th>
            <th scope="col" colSpan={2}>
              {words.guideContrast}
            </th>
          </tr>
        </thead>
        <tbody>
          {pairs.map((pair) => (
            <Row key={pair.name} pair={pair} context={context} isShown={index === 0} />
          ))}
        </tbody>
      </table>
    </div>
  ))
}
