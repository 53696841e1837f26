/**
 * Keeps the clicks on buttons that come while the page can be read but its code is still starting, and gives them back
 * once it runs: nobody's first click is lost. Links need no help; the browser follows them by itself.
 */
export function keepEarlyClicks(): () => void {
  const clicked: HTMLButtonElement[] = [];
  const keep = (event: MouseEvent): void => {
    const button = event.target instanceof Element ? event.target.closest('button') : null;
    if (button !== null) clicked.push(button);
  };
  document.addEventListener('click', keep, true);
  return () => {
    document.removeEventListener('click', keep, true);
    // The splice empties the list: called a second time, there is nothing left to give back.
    for (const button of clicked.splice(0)) button.click();
  };
}
