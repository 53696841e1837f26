import type { Token, Tokens } from 'marked';

const isLink = (token: Token): token is Tokens.Link => token.type === 'link';
const childrenOf = (token: Token): readonly Token[] =>
  'tokens' in token && Array.isArray(token.tokens) ? token.tokens : [];
const textOf = (token: Token): string =>
  'text' in token && typeof token.text === 'string' ? token.text : '';

/** The words of a token without any markup. */
export function plainText(token: Token): string {
  if (token.type === 'html' || token.type === 'image') return '';
  if (token.type === 'br') return ' ';
  const children = childrenOf(token);
  return children.length > 0 ? children.map(plainText).join('') : textOf(token);
}

/** The words in the Markdown that guides know: bold, code, https links, lists, paragraphs; all else as plain words. */
export function richText(token: Token): string {
  switch (token.type) {
    case 'html':
    case 'image':
    case 'space':
    case 'hr':
      return '';
    case 'code':
    case 'codespan':
      return textOf(token).includes('`') ? textOf(token) : `\`${textOf(token).replaceAll(/\s+/gu, ' ')}\``;
    case 'strong':
      return `**${inside(token)}**`;
    case 'link':
      return linkText(token);
    case 'br':
      return ' ';
    case 'list':
      return 'items' in token && Array.isArray(token.items)
        ? `\n${token.items.map((item: Token) => `- ${richText(item).trim()}`).join('\n')}`
        : '';
    default:
      return inside(token);
  }
}

/** Guides link to https addresses only; any other link is its words. */
function linkText(token: Token): string {
  const words = inside(token);
  return isLink(token) && token.href.startsWith('https://') && words !== ''
    ? `[${words}](${token.href})`
    : words;
}

function inside(token: Token): string {
  const children = childrenOf(token);
  if (children.length === 0) return asWords(textOf(token).replaceAll(/\s{1,1000}/gu, ' '));
  return children.map(richText).join('').trim();
}

/** What is no markup on the page must be none in the guide. */
export function asWords(text: string): string {
  return text.replaceAll(/[\\`*[\]]/gu, String.raw`\$&`);
}
