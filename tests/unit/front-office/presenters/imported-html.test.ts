import { expect, it } from '@jest/globals'
import { sanitizeImportedHtml } from '#front-office/presenters/imported-html.ts'

it.each([
  ['<script>x()</script>', ''],
  ['<p onclick="x()" style="position:fixed">Hi</p>', '<p>Hi</p>'],
  ['<a href="java&#10;script:x">Hi</a>', '<a>Hi</a>'],
  ['<img src="x" onerror="x()" alt="A">', '<img src="x" alt="A" />'],
  ['<svg><script>x()</script></svg>', ''],
  ['<iframe src="https://x.example"></iframe>', ''],
  ['<form action="https://x.example"><input name="a"></form>', ''],
  ['<p id="main">Hi</p>', '<p>Hi</p>'],
  ['<base href="https://x.example">', ''],
  ['<meta http-equiv="refresh" content="0;url=//x.example">', ''],
])('of %s leaves %s', (given, wanted) => {
  expect(sanitizeImportedHtml(given)).toBe(wanted)
})

it('keeps what texts are made of', () => {
  const html = '<h2 class="x">A</h2><table><tbody><tr><td colspan="2">b</td></tr></tbody></table>'
  expect(sanitizeImportedHtml(html)).toBe(html)
})
