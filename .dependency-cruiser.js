/** Which way things may point: docs/decisions and each rule's comment say what to do instead. */
const layer = (name, from, forbidden, comment) => ({
  name,
  severity: 'error',
  comment,
  from: { path: from },
  to: { path: forbidden },
})

export default {
  forbidden: [
    {
      name: 'no-circular',
      severity: 'error',
      comment: 'Move what both need into a third file, or hand one of them in as a parameter.',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    layer(
      'config-stands-on-nothing',
      '^src/config',
      '^src/(publishing|content|back-office|front-office|import|cli|server|app)',
      'config is the ground: hand in what it needs as a parameter.',
    ),
    layer(
      'publishing-knows-no-content',
      '^src/publishing',
      '^src/(content/(?!payload-types)|back-office|front-office|import|cli|server|app)',
      'publishing exports functions that take the model; content calls them.',
    ),
    layer(
      'content-knows-no-office',
      '^src/content',
      '^src/(back-office|front-office|import|cli|server|app)',
      'Content names admin components by path string and never imports an office.',
    ),
    layer(
      'front-office-alone',
      '^src/front-office',
      '^src/(back-office|import|cli|server|app)|^node_modules/(next|@payloadcms/(ui|next))/',
      'The public half runs without the private one: take what you need from content or publishing.',
    ),
    layer(
      'theme-cannot-fetch',
      '^src/front-office/theme',
      '^src/(publishing|config)|^node_modules/(payload|express|@payloadcms)/|^src/front-office/(queries|routes|presenters|page-cache|content-reader)',
      'Views are pure functions of data: let the presenter resolve it.',
    ),
    {
      name: 'one-door-to-payload',
      severity: 'error',
      comment:
        'In the front office only content-reader and visitor-writes touch Payload at run time.',
      from: {
        path: '^src/front-office',
        pathNot: '^src/front-office/(content-reader|visitor-writes|media|routes/media)',
      },
      to: { path: '^node_modules/payload/', dependencyTypesNot: ['type-only'] },
    },
    layer(
      'back-office-alone',
      '^src/back-office',
      '^src/(front-office|import|cli|server|app)',
      'The back office reads content and publishing; the front office is only linked to.',
    ),
    layer(
      'import-writes-content',
      '^src/import',
      '^src/(back-office|front-office|cli|server|app)',
      'The importers write content through the model; they know no office.',
    ),
    layer('nobody-imports-app', '^src/(?!app)', '^src/app', 'app is Next’s: generated, a leaf.'),
    {
      name: 'tests-stay-out',
      severity: 'error',
      comment: 'Source never imports tests.',
      from: { path: '^src' },
      to: { path: '^(tests|bench)' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(\\.next|data|media|tmp)' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node'] },
  },
}
