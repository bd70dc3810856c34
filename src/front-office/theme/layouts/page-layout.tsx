import type { ReactNode } from 'react'
import { PreviewBar } from '../partials/preview-bar.tsx'
import type { RenderContext } from '../render-context.ts'
import type { PageFrame } from '../view-data.ts'
import { DocumentHead } from './document-head.tsx'
import { AfterContent, BeforeContent, Footer, Header, Sidebar } from './regions.tsx'

interface PageLayoutProps {
  frame: PageFrame
  context: RenderContext
  /** Names the kind of page, for the stylesheet. */
  kind: string
  children: ReactNode
}

/** The whole document: every template stands inside it. */
export const PageLayout = ({ frame, context, kind, children }: PageLayoutProps) => {
  const hasSidebar = frame.regions.sidebar.length > 0
  return (
    <html lang={frame.language} dir={frame.direction}>
      <DocumentHead frame={frame} />
      <body className={hasSidebar ? `page-${kind} has-sidebar` : `page-${kind}`}>
        <a className="skip-link" href="#main">
          {context.words.skipToContent}
        </a>
        {frame.preview === undefined ? undefined : (
          <PreviewBar preview={frame.preview} context={context} />
        )}
        <Header frame={frame} context={context} />
        <BeforeContent frame={frame} context={context} />
        <div className="stage">
          <main id="main" tabIndex={-1} className="canvas">
            {children}
          </main>
          <Sidebar frame={frame} context={context} />
        </div>
        <AfterContent frame={frame} context={context} />
        <Footer frame={frame} context={context} />
      </body>
    </html>
  )
}
