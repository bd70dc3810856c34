import { Blocks } from '../blocks/blocks.tsx'
import { LanguageSwitcher } from '../partials/language-switcher.tsx'
import { MenuBar } from '../partials/menu-bar.tsx'
import { MenuList } from '../partials/menu-list.tsx'
import { SiteName } from '../partials/site-name.tsx'
import { belowFold } from '../render-context.ts'
import type { RenderContext } from '../render-context.ts'
import type { PageFrame } from '../view-data.ts'

interface RegionProps {
  frame: PageFrame
  context: RenderContext
}

/** Without a layout a site still says whose it is and where one can go. */
const PlainHeader = ({ frame, context }: RegionProps) => (
  <>
    <div className="block block-site-title">
      <SiteName site={frame.site} showsLogo showsTagline={false} context={context} />
    </div>
    {frame.mainMenu === undefined || frame.mainMenu.items.length === 0 ? undefined : (
      <div className="block block-navigation">
        <MenuBar menu={frame.mainMenu} label={context.words.mainNavigation} context={context} />
      </div>
    )}
  </>
)

export const Header = ({ frame, context }: RegionProps) => (
  <header className="site-header">
    <div className="header-row">
      {frame.regions.header.length === 0 ? (
        <PlainHeader frame={frame} context={context} />
      ) : (
        <Blocks blocks={frame.regions.header} context={{ ...context, extent: 'wide' }} />
      )}
      <LanguageSwitcher languages={frame.languages} context={context} />
    </div>
  </header>
)

export const BeforeContent = ({ frame, context }: RegionProps) =>
  frame.regions.beforeContent.length === 0 ? undefined : (
    <div className="before-content canvas flow">
      <Blocks blocks={frame.regions.beforeContent} context={context} />
    </div>
  )

export const Sidebar = ({ frame, context }: RegionProps) =>
  frame.regions.sidebar.length === 0 ? undefined : (
    <aside className="sidebar">
      <Blocks
        blocks={frame.regions.sidebar}
        context={{ ...belowFold(context), extent: 'quarter' }}
      />
    </aside>
  )

export const AfterContent = ({ frame, context }: RegionProps) =>
  frame.regions.afterContent.length === 0 ? undefined : (
    <div className="after-content canvas flow">
      <Blocks blocks={frame.regions.afterContent} context={belowFold(context)} />
    </div>
  )

const PlainFooter = ({ frame, context }: RegionProps) => (
  <>
    <div className="block block-site-title">
      <SiteName site={frame.site} showsLogo={false} showsTagline context={context} />
    </div>
    {frame.footerMenu === undefined || frame.footerMenu.items.length === 0 ? undefined : (
      <nav className="block navigation" aria-label={context.words.footerNavigation}>
        <MenuList items={frame.footerMenu.items} context={context} />
      </nav>
    )}
  </>
)

export const Footer = ({ frame, context }: RegionProps) => {
  const quiet = { ...belowFold(context), extent: 'quarter' as const }
  return (
    <footer className="site-footer">
      <div className="footer-grid">
        {frame.regions.footer.length === 0 ? (
          <PlainFooter frame={frame} context={quiet} />
        ) : (
          <Blocks blocks={frame.regions.footer} context={quiet} />
        )}
      </div>
    </footer>
  )
}
