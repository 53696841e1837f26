import { expect, test } from 'vitest';
import { inspectUnguarded } from '../diagnose.ts';

function saidOn(page: string): readonly string[] {
  const paste = `HTTP/1.1 400 X\r\nContent-Type: text/html\r\n\r\n${page}`;
  const { diagnosis } = inspectUnguarded({ paste, now: 0 });
  return diagnosis.fieldErrors.map(({ path, message }) => `${path.join('/')}: ${message}`);
}

test.each([
  [
    'Tomcat',
    '<html><head><title>HTTP Status 400 – Bad Request</title></head><body><h1>HTTP Status 400 – Bad Request</h1><hr class="line" /><p><b>Message</b> Required parameter &#39;berthId&#39; is not present.</p><h3>Apache Tomcat/10.1.4</h3></body></html>',
    "berthId: Required parameter 'berthId' is not present.",
  ],
  [
    'Jetty',
    '<html><body><h2>HTTP ERROR 400 Required parameter &apos;berthId&apos; is missing</h2><table><tr><th>URI:</th><td>/berths</td></tr><tr><th>MESSAGE:</th><td>Required parameter &apos;berthId&apos; is missing</td></tr></table></body></html>',
    "berthId: Required parameter 'berthId' is missing",
  ],
])("a page of %s may show the program's own sentence", (_, page, said) => {
  expect(saidOn(page)).toEqual([said]);
});
