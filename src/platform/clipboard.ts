/** Writes text to the clipboard; answers whether the browser allowed it. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/**
 * Writes one thing in two forms: plain text (Markdown) for terminals and trackers, HTML for mail and rich editors.
 * Falls back to the plain text where the browser takes only that.
 */
export async function copyTextAndHtml(text: string, html: string): Promise<boolean> {
  try {
    await navigator.clipboard.write([
      new ClipboardItem({
        'text/plain': new Blob([text], { type: 'text/plain' }),
        'text/html': new Blob([html], { type: 'text/html' }),
      }),
    ]);
    return true;
  } catch {
    return await copyText(text);
  }
}
