import type { ReactElement, ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'

interface LayoutProps {
  title: string
  stylesheets: string[]
  children: ReactNode
}

/** A whole page of a stand-in. No script and no inline style, so that it holds under the strictest policy. */
export function renderPage({ title, stylesheets, children }: LayoutProps): string {
  const page: ReactElement = (
    <html lang="nb" data-color-scheme="light">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>{title}</title>
        {stylesheets.map((href) => (
          <link key={href} rel="stylesheet" href={href} />
        ))}
      </head>
      <body>
        <main className="stand-in">{children}</main>
      </body>
    </html>
  )
  return `<!doctype html>${renderToStaticMarkup(page)}`
}
