import { apiShape } from './kit/api-shape.ts';
import { listsOf } from './kit/containers.ts';
import { reach } from './kit/reach.ts';
import { pathsAt, stated } from './kit/stated.ts';

/**
 * Grape's `ValidationErrors` as a list: `{"errors": [{"params": ["addr[zip]"], "messages": ["is invalid"]}]}`.
 *
 * @see {@link https://github.com/ruby-grape/grape#validation-errors Grape, Validation Errors}
 */
export const grape = apiShape({
  id: 'grape',
  name: 'Grape validation',
  reference: 'https://github.com/ruby-grape/grape#validation-errors',
  confidence: 0.95,
  because: 'has entries with lists `params` and `messages`',
  entry: { params: 'strings', messages: 'strings' },
  fields: (_, body) =>
    listsOf(body, { params: 'strings', messages: 'strings' }).flatMap(({ elements }) =>
      elements.flatMap((entry) =>
        reach(entry, 'params.*').flatMap((param) =>
          reach(entry, 'messages.*').map(({ text }) =>
            stated({ paths: pathsAt(param), message: text, span: param.span }),
          ),
        ),
      ),
    ),
});
