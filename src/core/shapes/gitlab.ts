import { apiShape } from './kit/api-shape.ts';

/**
 * GitLab: `{"message": {"name": ["has already been taken"]}}`.
 *
 * @see {@link https://docs.gitlab.com/api/rest/troubleshooting/ GitLab, REST API troubleshooting}
 */
export const gitlab = apiShape({
  id: 'gitlab',
  name: 'GitLab',
  reference: 'https://docs.gitlab.com/api/rest/troubleshooting/',
  confidence: 0.85,
  because: 'has a map from field to sentences in `message`',
  body: { message: (node) => node.members[0]?.value.elements[0]?.kind === 'string' },
  when: (_, content) => content.members.length <= 3,
  map: { at: 'message', keys: 'path', whole: new Set(['base']) },
});
