/** How long a test waits for something, in milliseconds: a busy machine is no defect, and what is there is seen at once. */
export const patience = 20_000;

if ('document' in globalThis) {
  const { configure } = await import('@testing-library/react');
  configure({ asyncUtilTimeout: patience });
}
