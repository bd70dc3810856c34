import { buttonMarkerRules } from './converters/button-rules.ts'
import { classicMarkerRules } from './converters/classic-rules.ts'
import { codeElementRules, codeMarkerRules } from './converters/code-rules.ts'
import { columnMarkerRules } from './converters/column-rules.ts'
import { containerElementRules, containerMarkerRules } from './converters/container-rules.ts'
import { coverMarkerRules } from './converters/cover-rules.ts'
import { dynamicMarkerRules } from './converters/dynamic-rules.ts'
import { embedElementRules, embedMarkerRules } from './converters/embed-rules.ts'
import { fileMarkerRules } from './converters/file-rules.ts'
import { galleryMarkerRules } from './converters/gallery-rules.ts'
import { galleryShortcodeRules } from './converters/gallery-shortcode-rules.ts'
import { htmlElementRules } from './converters/html-rules.ts'
import { imageElementRules, imageMarkerRules } from './converters/image-rules.ts'
import { listRules } from './converters/list-rules.ts'
import { unknownMarkerRule } from './converters/plugin-rules.ts'
import { builderMarkerRules } from './converters/builder-rules.ts'
import { siteShortcodeRules } from './converters/site-shortcode-rules.ts'
import { recordingElementRules, recordingMarkerRules } from './converters/recording-rules.ts'
import { postListMarkerRules } from './converters/post-list-rules.ts'
import { quoteElementRules, quoteMarkerRules } from './converters/quote-rules.ts'
import { renderedRules } from './converters/rendered-rules.ts'
import { tableElementRules, tableMarkerRules } from './converters/table-rules.ts'
import { textRules } from './converters/text-rules.ts'
import type { Rules } from './walk.ts'

/** All that we know of HTML, of WordPress's blocks and of its shortcodes. */
export const rules: Rules = {
  elements: {
    ...textRules,
    ...imageElementRules,
    ...listRules,
    ...quoteElementRules,
    ...codeElementRules,
    ...tableElementRules,
    ...containerElementRules,
    ...embedElementRules,
    ...recordingElementRules,
    ...htmlElementRules,
    ...renderedRules,
  },
  markers: {
    ...imageMarkerRules,
    ...galleryMarkerRules,
    ...galleryShortcodeRules,
    ...quoteMarkerRules,
    ...codeMarkerRules,
    ...tableMarkerRules,
    ...containerMarkerRules,
    ...coverMarkerRules,
    ...columnMarkerRules,
    ...fileMarkerRules,
    ...embedMarkerRules,
    ...recordingMarkerRules,
    ...buttonMarkerRules,
    ...dynamicMarkerRules,
    ...postListMarkerRules,
    ...builderMarkerRules,
    ...siteShortcodeRules,
    ...classicMarkerRules,
  },
  unknownMarker: unknownMarkerRule,
}
