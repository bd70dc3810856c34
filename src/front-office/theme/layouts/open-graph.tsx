import type { OpenGraphView } from '../view-data.ts'

type Property = [name: string, content: string | number | undefined]

const propertiesOf = (view: OpenGraphView): Property[] => [
  ['og:type', view.type],
  ['og:title', view.title],
  ['og:description', view.description],
  ['og:url', view.url],
  ['og:site_name', view.siteName],
  ['og:locale', view.locale],
  ['og:image', view.image?.url],
  ['og:image:alt', view.image?.alt],
  ['og:image:width', view.image?.width],
  ['og:image:height', view.image?.height],
  ['article:published_time', view.publishedAt],
  ['article:modified_time', view.modifiedAt],
  ...(view.authors ?? []).map((author): Property => ['article:author', author]),
]

/** How the page looks when it is shared (ogp.me). */
export const OpenGraph = ({ view }: { view: OpenGraphView }) => (
  <>
    {propertiesOf(view).map(([property, content], index) =>
      content === undefined ? undefined : (
        <meta key={index} property={property} content={String(content)} />
      ),
    )}
    <meta
      name="twitter:card"
      content={view.image === undefined ? 'summary' : 'summary_large_image'}
    />
  </>
)
