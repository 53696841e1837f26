// A busy machine is no defect: what a test waits for has as long as it needs, and is seen as soon as it is there.
if ('document' in globalThis) {
  const { configure } = await import('@testing-library/react');
  configure({ asyncUtilTimeout: 20_000 });
}

export {};
