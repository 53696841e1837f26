/** A text in the flavours that a place to paste into may choose from. */
export interface RichText {
  readonly plain: string;
  readonly html: string;
}

/** Puts a text on the clipboard; `false` where the browser or the person refuses. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

const flavour = (type: string, text: string): Blob => new Blob([text], { type });

/** Puts plain text and markup on the clipboard in one copy; plain text alone where only that is possible. */
export async function copyRichText({ plain, html }: RichText): Promise<boolean> {
  try {
    await navigator.clipboard.write([
      new ClipboardItem({
        'text/plain': flavour('text/plain', plain),
        'text/html': flavour('text/html', html),
      }),
    ]);
    return true;
  } catch {
    return copyText(plain);
  }
}
