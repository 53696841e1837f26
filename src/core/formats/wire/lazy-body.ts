import type { Body } from '../../http/message.ts';
import type { MappedText } from '../../text/mapped-text.ts';

/** A class, since object literals with getters of their own share no layout: a large HAR has thousands of bodies. */
class LazyBody implements Body {
  readonly #mediaType: string | null | (() => string | null);
  readonly #read: () => MappedText;
  #content: MappedText | undefined;

  constructor(mediaType: string | null | (() => string | null), read: () => MappedText) {
    this.#mediaType = mediaType;
    this.#read = read;
  }

  get mediaType(): string | null {
    return typeof this.#mediaType === 'function' ? this.#mediaType() : this.#mediaType;
  }

  get content(): MappedText {
    this.#content ??= this.#read();
    return this.#content;
  }
}

/** A body that is decoded when somebody looks at it: of a large HAR, one in thousands. */
export function lazyBody(mediaType: string | null | (() => string | null), read: () => MappedText): Body {
  return new LazyBody(mediaType, read);
}
