type Step = { name: string; path: string }

/** The way to a page, as search engines read it. */
export const breadcrumbData = (siteUrl: string, steps: readonly Step[]) => ({
  '@type': 'BreadcrumbList',
  itemListElement: steps.map(({ name, path }, index) => ({
    '@type': 'ListItem',
    position: index + 1,
    name,
    item: `${siteUrl}${path}`,
  })),
})
