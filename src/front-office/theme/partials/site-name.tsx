import type { MediaView } from '../media.view-data.ts'
import type { RenderContext } from '../render-context.ts'
import type { SiteView } from '../view-data.ts'

interface SiteNameProps {
  site: SiteView
  showsLogo: boolean
  showsTagline: boolean
  context: RenderContext
}

const LogoImage = ({ logo, site }: { logo: MediaView; site: SiteView }) => (
  <img src={logo.url} alt={site.title} width={logo.width} height={logo.height} decoding="async" />
)

/** The logo, with another for dark ground if there is one. */
const Logo = ({ site }: { site: SiteView }) => {
  if (site.logo === undefined) return undefined
  if (site.logoDark === undefined) return <LogoImage logo={site.logo} site={site} />
  return (
    <picture>
      <source media="(prefers-color-scheme: dark)" srcSet={site.logoDark.url} />
      <LogoImage logo={site.logo} site={site} />
    </picture>
  )
}

/** Who speaks here. Not a heading: the page's own title is. */
export const SiteName = ({ site, showsLogo, showsTagline, context }: SiteNameProps) => {
  const hasLogo = showsLogo && site.logo !== undefined
  return (
    <div className="site-title">
      <p className={hasLogo ? 'site-name has-logo' : 'site-name'}>
        <a href={site.homeHref} rel="home">
          {hasLogo ? <Logo site={site} /> : site.title || context.words.home}
        </a>
      </p>
      {showsTagline && site.tagline !== undefined ? (
        <p className="site-tagline">{site.tagline}</p>
      ) : undefined}
    </div>
  )
}
