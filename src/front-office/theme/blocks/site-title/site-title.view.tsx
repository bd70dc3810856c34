import { SiteName } from '../../partials/site-name.tsx'
import type { BlockProps } from '../block-props.ts'
import type { SiteTitleView } from '../widget.view-data.ts'

/** The site's name or logo, leading home. */
export const SiteTitle = ({ block, context }: BlockProps<SiteTitleView>) => (
  <SiteName
    site={block.site}
    showsLogo={block.showLogo}
    showsTagline={block.showTagline}
    context={context}
  />
)
