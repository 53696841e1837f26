import type { Body } from '../../http/message.ts';
import type { MappedText } from '../../text/mapped-text.ts';

/** A body that is decoded when somebody looks at it: of a large HAR, one in thousands. */
export function lazyBody(mediaType: string | null, read: () => MappedText): Body {
  let content: MappedText | undefined;
  return {
    mediaType,
    get content() {
      content ??= read();
      return content;
    },
  };
}
