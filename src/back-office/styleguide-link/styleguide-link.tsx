import type { I18n } from '@payloadcms/translations'
import { say } from '../words.ts'

/** Beside the design: every block as visitors would see it, in each style. */
export const StyleguideLink = ({ i18n }: { i18n: I18n }) => (
  <div className="field-type">
    <span className="field-label">{say(i18n.language, 'styleguide')}</span>
    <a href="/styleguide?style=own" rel="noopener" target="_blank">
      {say(i18n.language, 'styleguideOpen')} <span aria-hidden="true">↗</span>
    </a>
  </div>
)
