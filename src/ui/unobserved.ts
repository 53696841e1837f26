/** Spelling helpers and form memories would send or keep what is pasted; a field with these asks all of them not to. */
export const unobserved = {
  autoCapitalize: 'off',
  autoComplete: 'off',
  autoCorrect: 'off',
  spellCheck: false,
  translate: 'no',
  'data-gramm': 'false',
  'data-lpignore': 'true',
  'data-1p-ignore': 'true',
} as const;
