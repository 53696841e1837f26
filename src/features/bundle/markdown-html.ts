const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/gu, (character) => escapes[character] ?? character);
}

function inline(text: string): string {
  return escapeHtml(text).replace(/`([^`\n]{1,2000})`/gu, '<code>$1</code>');
}

/**
 * The hand-off's Markdown as HTML for mail and ticket editors: its headings, lists, fences and paragraphs, no more.
 * Everything pasted stands inside a fence and is escaped.
 */
export function markdownToHtml(markdown: string): string {
  const out: string[] = [];
  let fence: string | null = null;
  let inList = false;
  const endList = () => {
    if (inList) out.push('</ul>');
    inList = false;
  };
  for (const line of markdown.split('\n')) {
    if (fence !== null) {
      if (line === fence) {
        out.push('</pre>');
        fence = null;
      } else {
        out.push(`${escapeHtml(line)}\n`);
      }
      continue;
    }
    if (line.startsWith('- ')) {
      if (!inList) out.push('<ul>');
      inList = true;
      out.push(`<li>${inline(line.slice(2))}</li>`);
      continue;
    }
    endList();
    const opened = /^`{3,200}$/u.exec(line);
    if (opened !== null) {
      [fence] = opened;
      out.push('<pre>');
    } else if (line.startsWith('### ')) out.push(`<h3>${inline(line.slice(4))}</h3>`);
    else if (line.startsWith('## ')) out.push(`<h2>${inline(line.slice(3))}</h2>`);
    else if (line !== '') out.push(`<p>${inline(line)}</p>`);
  }
  endList();
  if (fence !== null) out.push('</pre>');
  return out.join('');
}
