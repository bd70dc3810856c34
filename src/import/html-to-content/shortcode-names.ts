/** Shortcodes that become blocks: WordPress's own, wordpress.com's, and builders' with something of their own. */
const NATIVE = new Set(
  (
    'caption wp_caption gallery audio video embed playlist ' +
    'youtube vimeo dailymotion soundcloud spotify ted wpvideo videopress googlevideo instagram tweet twitter slideshare googlemaps gist ' +
    'code sourcecode source ' +
    'vc_single_image et_pb_image et_pb_fullwidth_image fusion_imageframe ' +
    'vc_gallery vc_images_carousel vc_media_grid et_pb_gallery ' +
    'vc_custom_heading et_pb_heading fusion_title ' +
    'vc_btn vc_button vc_button2 et_pb_button fusion_button ' +
    'vc_video et_pb_video fusion_youtube fusion_vimeo fusion_video ' +
    'vc_raw_html vc_separator vc_text_separator et_pb_divider fusion_separator vc_empty_space'
  ).split(' '),
)

/** Page builders' boxes around content: WPBakery, Divi, Avada, Enfold and kin, and the plain columns of old themes. */
const BUILDERS =
  /^(?:vc|wpb|et_pb|et_bloom|fusion|av|cs|kc|mk|dt|ult|ux|tatsu|nectar|x|themify|siteorigin|fl|mpc|cmsmasters|qode|mkdf|edgtf|eltd|bt_bb|porto|stm|tm_pb|thb|us|gem|rev)_[a-z0-9_]+$/
const BOXES =
  /^(?:row|row_inner|column|column_inner|columns|col|col_inner|section|section_inner|container|block|box|content|div|span\d*|wrapper|(?:one|two|three|four|five)_(?:half|third|fourth|fifth|sixth|quarter)s?(?:_first|_last)?|(?:half|third|fourth|full)(?:_width|_first|_last)?|tabs?|tabgroup|tab_group|accordions?|accordion_item|toggles?|toggle_item|spoiler|clear|clearfix)$/

export function isNativeShortcode(name: string): boolean {
  return NATIVE.has(name)
}

export function isWrapperShortcode(name: string): boolean {
  return BUILDERS.test(name) || BOXES.test(name)
}

/** Plugins' shortcodes that are plain words: alone on a line they are no text. */
const WELL_KNOWN = new Set(
  (
    'sitemap archives archive contact contactform form forms portfolio products product cart checkout login register ' +
    'slideshow slider tagcloud blog gmap map maps pricing testimonials testimonial wpforms ninja gravityform polldaddy poll crowdsignal ' +
    'newsletter subscribe donate paypal events calendar donation booking download downloads faq faqs search share social countdown ' +
    'adrotate adsense ad ads googlemap nggallery nggalbum imagebrowser singlepic slickr simplepie rss feed members profile bbp wpgmza'
  ).split(' '),
)

/**
 * Is this name, alone on its line and without attributes, a plugin's? WordPress knows the registered
 * names; an export does not have them, and `[sic]` or `[applause]` are words that people wrote.
 */
export function isPluginName(name: string): boolean {
  return /[_-]/.test(name) || WELL_KNOWN.has(name)
}
