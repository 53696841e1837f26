import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toSource } from '../text/mapped-text.ts';
import { readHtml } from './visible-text.ts';

test.each([
  ['blocks break lines', '<p>one</p><p>two<br>three</p>', 'one\ntwo\nthree'],
  ['inline elements do not', '<p>one <b>two</b><i>three</i></p>', 'one twothree'],
  ['blanks are collapsed', '<p>  one \n\t two  </p>\n\n<p> </p>', 'one two'],
  ['cells are parted', '<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>', 'a b\nc'],
  [
    'scripts, styles and hidden parts are dropped',
    '<style>p{}</style><script>if (a < b) "</p>"</SCRIPT>x<noscript>y</noscript>',
    'x',
  ],
  ['references are decoded', 'a &lt;b&gt;&nbsp;&#8211; &copy; &unknown;', 'a <b> – © &unknown;'],
  ['comments and document types are dropped', '<!DOCTYPE html><!-- <p>x</p> -->y', 'y'],
  ['preformatted lines stay', '<pre>one\n  two</pre>', 'one\ntwo'],
  ['plain text is kept', 'upstream connect error', 'upstream connect error'],
  ['a stray angle is kept', 'a < b', 'a < b'],
  ['a cut page', '<html><body><h1>502 Bad Gate', '502 Bad Gate'],
  ['a cut script', 'x<script>var a', 'x'],
])('%s', (_, html, text) => {
  expect(readHtml(html).text.text).toBe(text);
});

test('title and headings, with their places', () => {
  const html =
    '<html><head><TITLE>\n 502 Bad &amp; Gateway </TITLE></head><body><h1 class="x">Error <span>502</span></h1><h2></h2><h2>Ray ID: 1</h2></body>';
  const { title, titleSpan, headings } = readHtml(html);
  expect(title).toBe('502 Bad & Gateway');
  expect(html.slice(titleSpan?.start, titleSpan?.end)).toBe('\n 502 Bad &amp; Gateway ');
  expect(headings.map(({ level, text, span }) => [level, text, html.slice(span.start, span.end)])).toEqual([
    [1, 'Error 502', 'Error <span>502</span>'],
    [2, 'Ray ID: 1', 'Ray ID: 1'],
  ]);
});

test('a page without a title', () => {
  expect(readHtml('<p>x</p>').title).toBeNull();
  expect(readHtml('<title> </title>').title).toBeNull();
});

test('visible words lead back to where they stand', () => {
  const html = '<p>first &amp; <b>second</b></p>';
  const { text } = readHtml(html);
  const at = text.text.indexOf('second');
  expect(toSource(text, { start: at, end: at + 6 })).toEqual({
    start: html.indexOf('second'),
    end: html.indexOf('second') + 6,
  });
  expect(toSource(text, { start: 6, end: 7 })).toEqual({
    start: html.indexOf('&'),
    end: html.indexOf('&') + 5,
  });
});

test.each([
  ['open tags', '<div>'.repeat(100_000)],
  ['scripts that do not close', '<script>'.repeat(50_000)],
  ['end tags in a script', `<script>${'</'.repeat(100_000)}`],
  ['headings', '<h1>x'.repeat(50_000)],
  ['blanks', `<p>${' '.repeat(300_000)}</p>`],
])('hostile text is taken: %s', (_, html) => {
  expect(readHtml(html).text.text.length).toBeLessThanOrEqual(html.length);
});

test('any text: no exception, and every visible character has a place inside', () => {
  const unit = fc.constantFrom(
    '<p>',
    '</p>',
    '<title>',
    '</title>',
    '<h1>',
    '</h1>',
    '<script>',
    '</script>',
    '<pre>',
    '&lt;',
    '&',
    '<',
    '>',
    ' ',
    '\n',
    'x',
    '<!--',
    '-->',
  );
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 30 }), (html) => {
      const { text } = readHtml(html);
      let from = 0;
      for (let at = 0; at < text.text.length; at += 1) {
        const { start, end } = toSource(text, { start: at, end: at + 1 });
        expect(start).toBeGreaterThanOrEqual(from);
        expect(end).toBeLessThanOrEqual(html.length);
        from = start;
      }
    }),
  );
});
