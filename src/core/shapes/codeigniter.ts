import { apiShape } from './kit/api-shape.ts';
import { readErrorMap } from './kit/error-map.ts';
import { reach } from './kit/reach.ts';

/**
 * CodeIgniter 4's response trait: `{"status": 400, "error": 400, "messages": {"email": "…"}}`; `messages.error` is the whole.
 *
 * @see {@link https://codeigniter.com/user_guide/outgoing/api_responses.html CodeIgniter, API Response Trait}
 */
export const codeigniter = apiShape({
  id: 'codeigniter',
  name: 'CodeIgniter',
  reference: 'https://codeigniter.com/user_guide/outgoing/api_responses.html',
  confidence: 0.95,
  because: 'has `status`, `error` and `messages`',
  body: { status: 'integer', error: 'string|number', messages: 'object' },
  envelope: { title: [], detail: 'messages.error', code: 'error', status: 'status' },
  fields: (content) => {
    const [messages] = reach(content, 'messages');
    const single = messages?.members.length === 1 && messages.members[0]?.name === 'error';
    return messages === undefined || single ? [] : readErrorMap(messages, { keys: 'path' });
  },
});
