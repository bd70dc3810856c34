import { safeHref } from '../../partials/safe-href.ts'
import { SocialIconDrawing } from '../../partials/social-icon.tsx'
import { WidgetTitle } from '../../partials/widget-title.tsx'
import type { BlockProps } from '../block-props.ts'
import type { SocialLinksView } from '../part-block.view-data.ts'

/** Where else somebody is to be found. The name is text in the link, also where the icon alone is seen. */
export const SocialLinks = ({ block, context }: BlockProps<SocialLinksView>) =>
  block.links.length === 0 ? undefined : (
    <>
      <WidgetTitle title={block.title} context={context} />
      <ul role="list" className={`social-links is-${block.style}`}>
        {block.links.map(({ href, label, icon }, index) => (
          <li key={index}>
            <a href={safeHref(href)} rel="me noopener">
              <SocialIconDrawing icon={icon} />
              <span className="social-name">{label}</span>
            </a>
          </li>
        ))}
      </ul>
    </>
  )
