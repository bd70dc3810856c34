const words = (text: string): string[] => text.trim().split(/\s+/)

/** Elements that draw. What runs, embeds, links or loads is not among them; it goes with all that it holds. */
export const SVG_ELEMENTS: ReadonlySet<string> = new Set(
  words(`
    svg g defs symbol use title desc switch view path rect circle ellipse line polyline polygon
    text tspan textPath image clipPath mask marker pattern linearGradient radialGradient stop style
    filter feBlend feColorMatrix feComponentTransfer feComposite feConvolveMatrix feDiffuseLighting
    feDisplacementMap feDistantLight feDropShadow feFlood feFuncA feFuncB feFuncG feFuncR
    feGaussianBlur feMerge feMergeNode feMorphology feOffset fePointLight feSpecularLighting
    feSpotLight feTile feTurbulence animate animateMotion animateTransform mpath
  `),
)

/** Elements that go while what they hold stays: a link around a shape. */
export const SVG_UNWRAPPED: ReadonlySet<string> = new Set(['a'])

/** Attributes without a prefix. Handlers are no exception to be found: they are simply not here. */
export const SVG_ATTRIBUTES: ReadonlySet<string> = new Set(
  words(`
    id class style lang role tabindex version width height x y x1 y1 x2 y2 dx dy cx cy r rx ry fx fy fr
    d points viewBox preserveAspectRatio transform transform-origin pathLength rotate textLength
    lengthAdjust startOffset method spacing side offset href
    fill fill-opacity fill-rule stroke stroke-width stroke-opacity stroke-linecap stroke-linejoin
    stroke-dasharray stroke-dashoffset stroke-miterlimit color opacity display visibility overflow
    clip-path clip-rule mask filter marker-start marker-mid marker-end paint-order vector-effect
    shape-rendering text-rendering image-rendering color-interpolation color-interpolation-filters
    color-rendering mix-blend-mode isolation pointer-events flood-color flood-opacity lighting-color
    stop-color stop-opacity font-family font-size font-size-adjust font-stretch font-style
    font-variant font-weight text-anchor text-decoration letter-spacing word-spacing writing-mode
    dominant-baseline alignment-baseline baseline-shift direction unicode-bidi
    gradientUnits gradientTransform spreadMethod patternUnits patternContentUnits patternTransform
    clipPathUnits maskUnits maskContentUnits mask-type markerUnits markerWidth markerHeight refX refY
    orient filterUnits primitiveUnits in in2 result mode type values operator k1 k2 k3 k4
    stdDeviation edgeMode kernelMatrix order divisor bias targetX targetY preserveAlpha
    kernelUnitLength diffuseConstant specularConstant specularExponent surfaceScale scale
    xChannelSelector yChannelSelector azimuth elevation pointsAtX pointsAtY pointsAtZ
    limitingConeAngle z radius baseFrequency numOctaves seed stitchTiles tableValues slope intercept
    amplitude exponent attributeName attributeType begin dur end min max restart repeatCount
    repeatDur fill-mode calcMode keyTimes keySplines keyPoints from to by additive accumulate path
    aria-label aria-labelledby aria-describedby aria-hidden requiredFeatures systemLanguage media
  `),
)
