import { readForm } from '../http/form.ts';
import { isJsonMediaType, isXmlMediaType, isYamlMediaType } from '../http/media-type.ts';
import type { HttpResponse } from '../http/message.ts';
import { headerField } from '../http/message.ts';
import type { JsonNode } from '../json/node.ts';
import { readJson } from '../json/read.ts';
import { readXml } from '../xml/read.ts';
import { readYamlBody } from '../yaml/body.ts';
import { readYaml } from '../yaml/read.ts';
import type { BodyKind, ErrorBody, RequestView } from './shape.ts';
import { readShownAnswer } from './shown-answer.ts';

/** Reading: a byte order mark and the guards that APIs put before JSON: `)]}',`, `while(1);`, `for(;;);`, `&&&START&&&`. */
const guard = /^\u{FEFF}?\s{0,100}(?:\)\]\}'?,?|while ?\(1\);|for ?\(;;\);|\{\}&&)?\s{0,100}/u;
/** Reading: a page's first tag. */
const pageStart = /^(?:<!doctype html|<html|<head|<body|<h[1-6]|<title|<center|<pre|<p>|<div)/iu;
/** Reading: an XML declaration or a first element, not of HTML. */
const xmlStart = /^<(?:\?xml|[A-Za-z_][\w:.-]{0,100}[\s/>])/u;
/** Reading: an HTML document type within the first lines, as XHTML has it behind an XML declaration. */
const laterPageStart = /<!doctype html|<html[\s>]/iu;
/** Reading: the beginning of a JSON value other than a bare word. */
const jsonStart = /^[[{"]/u;

/** Reading: a word in brackets before a sentence, as Vert.x and logs have it: `[Bad Request] Validation error …`. */
const tagStart = /^\[[A-Za-z][\w ]{0,60}\] [A-Za-z]/u;

/** A response's body as the shapes see it. What it is, is decided by its content first and its media type second. */
export function readErrorBody(response: HttpResponse, request: RequestView | null): ErrorBody {
  const text = response.body?.content.text ?? '';
  const mediaType = response.body?.mediaType ?? null;
  const { kind, root } = withYaml(withShown(readTree(text, mediaType), text), text, mediaType);
  return {
    text,
    kind,
    root,
    statusCode: response.statusCode,
    mediaType,
    header: (name) => headerField(response.headers, name)?.value ?? null,
    request,
  };
}

/** A page that shows people an API's answer holds that answer's tree. */
function withShown(tree: BodyTree, text: string): BodyTree {
  return tree.kind === 'html' ? { kind: 'html', root: readShownAnswer(text) } : tree;
}

/** A text that is YAML, by its media type or by what it looks like. Requests stay texts: their fixes are JSON's. */
function withYaml(tree: BodyTree, text: string, mediaType: string | null): BodyTree {
  if (tree.kind !== 'text') return tree;
  const isSaid = mediaType !== null && isYamlMediaType(mediaType);
  const root = isSaid ? readYaml(text) : readYamlBody(text);
  return root === undefined ? tree : { kind: 'yaml', root };
}

interface BodyTree {
  readonly kind: BodyKind;
  readonly root: JsonNode | undefined;
}

/** The tree of a body's text, by content first and media type second; `undefined` for text, HTML and empty bodies. */
export function readTree(text: string, mediaType: string | null): BodyTree {
  const start = guard.exec(text)?.[0].length ?? 0;
  const head = text.slice(start, start + 2000);
  if (head.trim() === '') return { kind: 'empty', root: undefined };
  if (jsonStart.test(head) && !tagStart.test(head)) {
    const root = readJson(text, { start, end: text.length }).value;
    const structured = root?.kind === 'object' || root?.kind === 'array';
    if (root !== undefined && (structured || isJson(mediaType))) return { kind: 'json', root };
  }
  if (head.startsWith('<')) return readMarkup(text, head, mediaType);
  if (isJson(mediaType)) {
    const root = readJson(text, { start, end: text.length }).value;
    if (root !== undefined && root.span.end > start && text.slice(root.span.end).trim() === '')
      return { kind: 'json', root };
  }
  if (mediaType === 'application/x-www-form-urlencoded') return { kind: 'form', root: readForm(text) };
  return { kind: 'text', root: undefined };
}

/** The content of an XML document's root element, whose name says nothing about a field. */
function documentElement(root: JsonNode): JsonNode {
  const [only, ...others] = root.members;
  return only === undefined || others.length > 0 || only.value.kind !== 'object' ? root : only.value;
}

function isJson(mediaType: string | null): boolean {
  return mediaType !== null && isJsonMediaType(mediaType);
}

function readMarkup(text: string, head: string, mediaType: string | null): BodyTree {
  if (pageStart.test(head) || laterPageStart.test(head)) return { kind: 'html', root: undefined };
  if (xmlStart.test(head) && (mediaType !== 'text/html' || head.startsWith('<?xml'))) {
    const root = readXml(text).value;
    if (root !== undefined) return { kind: 'xml', root: documentElement(root) };
  }
  return { kind: mediaType !== null && isXmlMediaType(mediaType) ? 'text' : 'html', root: undefined };
}
