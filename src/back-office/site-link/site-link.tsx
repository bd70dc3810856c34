import type { I18n } from '@payloadcms/translations'
import './site-link.css'
import { say } from '../words.ts'

/** The way to the front office, above the navigation. */
export const SiteLink = ({ i18n }: { i18n: I18n }) => (
  <a className="coulisse-site-link" href="/" rel="noopener" target="_blank">
    {say(i18n.language, 'viewSite')} <span aria-hidden="true">↗</span>
  </a>
)
